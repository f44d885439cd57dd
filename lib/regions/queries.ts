import "server-only";
import { db } from "@/lib/db";
import { isShown } from "@/lib/entries/entry-sql";
import { homePageSchema } from "@/lib/entries/kinds/home-page";
import type { Prisma } from "@/prisma/generated/client";
import { storedDay } from "@/lib/portal-day";
import { districtLevelSchema } from "./district-level";
import { waysOf, type Navigation, type TypedWay } from "./navigation/navigation";
import { unknownRegion } from "./region-transaction";
import { contactOfficeSchema, type Region, type RegionSummary, type Source } from "./schema";

/** All regions by name, with the number of districts they show. */
export async function listRegions(): Promise<RegionSummary[]> {
  const rows = await db().$queryRaw<(Omit<RegionSummary, "mapLevel"> & { mapLevel: string })[]>`
    SELECT region.id, region.slug, region.name, region.accent, region.map_level AS "mapLevel",
      count(district.id)::int AS "districtCount"
    FROM region LEFT JOIN district
      ON district.region_id = region.id AND district.level = region.map_level
    GROUP BY region.id ORDER BY region.name`;
  return rows.map((row) => ({ ...row, mapLevel: districtLevelSchema.parse(row.mapLevel) }));
}

type CountedContent =
  | "districts"
  | "practices"
  | "places"
  | "entries"
  | "problems"
  | "versions"
  | "profiles"
  | "aliases";

/** How much a region holds, to be told before it is removed. */
export async function countRegionContent(
  regionId: number,
): Promise<Record<CountedContent, number>> {
  const where = { regionId };
  const [districts, practices, places, entries, problems, ...kept] = await Promise.all([
    db().district.count({ where }),
    db().practice.count({ where }),
    db().carePlace.count({ where }),
    db().entry.count({ where }),
    db().problem.count({ where }),
    db().datasetVersion.count({ where }),
    db().mappingProfile.count({ where }),
    db().districtAlias.count({ where }),
  ]);
  const [versions, profiles, aliases] = kept;
  return { districts, practices, places, entries, problems, versions, profiles, aliases };
}

const sourceSelect = {
  id: true,
  publisher: true,
  title: true,
  licence: true,
  url: true,
  asOf: true,
  demo: true,
  note: true,
  version: { select: { id: true, kind: true, request: true } },
} satisfies Prisma.DataSourceSelect;

const some = { some: {} };

/** Sources of which the region shows something: published, and not wholly replaced by later ones. */
const SHOWN = {
  OR: [
    { districts: some },
    { populations: some },
    { practices: some },
    { practiceCounts: some },
    { planningFigures: some },
    { regionalResidentsPerDoctor: some },
    { carePlaces: some },
    { entries: some },
  ],
} satisfies Prisma.DataSourceWhereInput;

type Row = Prisma.DataSourceGetPayload<{ select: typeof sourceSelect }>;

function toSource(row: Row): Source {
  const { version, asOf, id, publisher, title, licence, url, demo, note } = row;
  const said = { id, publisher, title, licence, url, demo, note };
  return {
    ...said,
    asOf: storedDay(asOf),
    versionId: version?.id ?? null,
    kind: version?.kind ?? null,
  };
}

/**
 * Sources without those of what staff put right in single places, but for the youngest: they differ
 * by their day alone, and there may be one for each place.
 */
function withoutEarlierEdits<Source extends Pick<Row, "version">>(sources: Source[]): Source[] {
  const isEdit = ({ version }: Source) =>
    typeof version?.request === "object" && version.request !== null && "edit" in version.request;
  const youngest = sources.find(isEdit);
  return sources.filter((source) => source === youngest || !isEdit(source));
}

/** Pages of text that the foot of every page has room for. */
const PAGES = 20;

function listPages(regionId: number): Promise<Region["pages"]> {
  return db().$queryRaw<Region["pages"]>`
    SELECT entry.slug, entry.fields->'title' AS title FROM entry
    WHERE entry.region_id = ${regionId} AND entry.kind = 'page' AND NOT entry.fields ? 'guide'
      AND ${isShown("entry", new Date())}
    ORDER BY folded(coalesce(entry.fields->'title'->>'de', entry.fields->'title'->>'en')), entry.slug
    LIMIT ${PAGES}`;
}

/** What the home page of a region says that its pages lead to. */
async function getNavigation(regionId: number): Promise<Navigation> {
  const [row] = await db().$queryRaw<{ fields: unknown }[]>`
    SELECT entry.fields FROM entry
    WHERE entry.region_id = ${regionId} AND entry.kind = 'home_page'
      AND ${isShown("entry", new Date())}
    ORDER BY folded(coalesce(entry.fields->'title'->>'de', entry.fields->'title'->>'en')), entry.slug
    LIMIT 1`;
  if (!row) return { head: [], foot: [] };
  const { head, foot } = homePageSchema.parse(row.fields);
  return navigationOf(regionId, head, foot);
}

/** Ways with the titles of the pages of text that they lead to. */
async function navigationOf(
  regionId: number,
  head: readonly TypedWay[],
  foot: readonly TypedWay[],
): Promise<Navigation> {
  const slugs = [...head, ...foot].flatMap(({ page }) => page ?? []);
  const pages =
    slugs.length === 0
      ? []
      : await db().$queryRaw<Region["pages"]>`
          SELECT entry.slug, entry.fields->'title' AS title FROM entry
          WHERE entry.region_id = ${regionId} AND entry.kind = 'page'
            AND entry.slug = ANY(${slugs}) AND ${isShown("entry", new Date())}`;
  return { head: waysOf(head, pages), foot: waysOf(foot, pages) };
}

/** A region with its contact and the sources of its figures; null when there is none. */
export async function getRegion(slug: string): Promise<Region | null> {
  const row = await db().region.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      mapLevel: true,
      accent: true,
      districtType: true,
      contact: { select: { office: true, department: true, phone: true, website: true } },
      sources: {
        where: SHOWN,
        select: { ...sourceSelect, entries: { select: { id: true }, take: 1 } },
        orderBy: [{ demo: "asc" }, { asOf: "desc" }, { id: "asc" }],
      },
    },
  });
  if (!row) return null;
  const mapLevel = districtLevelSchema.parse(row.mapLevel);
  const districtCount = await db().district.count({
    where: { regionId: row.id, level: row.mapLevel },
  });
  const [pages, navigation] = [await listPages(row.id), await getNavigation(row.id)];
  return {
    ...row,
    mapLevel,
    districtCount,
    pages,
    navigation,
    contact: row.contact ? contactOfficeSchema.parse(row.contact) : null,
    sources: row.sources.map(toSource),
    figureSources: withoutEarlierEdits(
      row.sources.filter(({ entries }) => entries.length === 0),
    ).map(toSource),
    demo: row.sources.some(({ demo }) => demo),
  };
}

/** @throws DatasetProblem when there is no such region */
export async function getRegionId(slug: string): Promise<number> {
  const row = await db().region.findUnique({ where: { slug }, select: { id: true } });
  if (!row) throw await unknownRegion(db(), slug);
  return row.id;
}

/** Whether the office of a region has an address where it hears of enquiries. */
export async function hasContactMail(slug: string): Promise<boolean> {
  const where = { region: { slug }, mail: { not: null } };
  return (await db().contactOffice.count({ where })) > 0;
}
