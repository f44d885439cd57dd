import "server-only";
import { parseDistrictTopology, type DistrictTopology } from "@/lib/cartography/stored-topology";
import { peopleColumns } from "@/lib/coverage/people-sql";
import { db } from "@/lib/db";
import { isShown } from "@/lib/entries/entry-sql";
import type { Prisma } from "@/prisma/generated/client";
import { districtLevelSchema, type DistrictLevel } from "./district-level";
import { unknownRegion } from "./region-transaction";
import {
  contactOfficeSchema,
  type AgeBand,
  type AgeStructure,
  type DistrictName,
  type PeopleInYear,
  type PracticeEntry,
  type Region,
  type RegionSummary,
  type Source,
} from "./schema";

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** All regions by name, with the number of districts they show. */
export async function listRegions(): Promise<RegionSummary[]> {
  const rows = await db().$queryRaw<(Omit<RegionSummary, "mapLevel"> & { mapLevel: string })[]>`
    SELECT region.slug, region.name, region.accent, region.map_level AS "mapLevel",
      count(district.id)::int AS "districtCount"
    FROM region LEFT JOIN district
      ON district.region_id = region.id AND district.level = region.map_level
    GROUP BY region.id ORDER BY region.name`;
  return rows.map((row) => ({ ...row, mapLevel: districtLevelSchema.parse(row.mapLevel) }));
}

/** How much a region holds, to be told before it is removed. */
export async function countRegionContent(
  regionId: number,
): Promise<Record<"districts" | "practices" | "versions" | "profiles" | "aliases", number>> {
  const where = { regionId };
  const [districts, practices, versions, profiles, aliases] = await Promise.all([
    db().district.count({ where }),
    db().practice.count({ where }),
    db().datasetVersion.count({ where }),
    db().mappingProfile.count({ where }),
    db().districtAlias.count({ where }),
  ]);
  return { districts, practices, versions, profiles, aliases };
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
  version: { select: { id: true } },
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

function toSource(row: Prisma.DataSourceGetPayload<{ select: typeof sourceSelect }>): Source {
  const { version, asOf, id, publisher, title, licence, url, demo, note } = row;
  const said = { id, publisher, title, licence, url, demo, note };
  return { ...said, asOf: isoDay(asOf), versionId: version?.id ?? null };
}

/** Pages of text that the foot of every page has room for. */
const PAGES = 20;

function listPages(regionId: number): Promise<Region["pages"]> {
  return db().$queryRaw<Region["pages"]>`
    SELECT entry.slug, entry.fields->'title' AS title FROM entry
    WHERE entry.region_id = ${regionId} AND entry.kind = 'page' AND ${isShown("entry", new Date())}
    ORDER BY folded(coalesce(entry.fields->'title'->>'de', entry.fields->'title'->>'en')), entry.slug
    LIMIT ${PAGES}`;
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
  const pages = await listPages(row.id);
  return {
    ...row,
    mapLevel,
    districtCount,
    pages,
    contact: row.contact ? contactOfficeSchema.parse(row.contact) : null,
    sources: row.sources.map(toSource),
    figureSources: row.sources.filter(({ entries }) => entries.length === 0).map(toSource),
    demo: row.sources.some(({ demo }) => demo),
  };
}

/** @throws DatasetProblem when there is no such region */
export async function getRegionId(slug: string): Promise<number> {
  const row = await db().region.findUnique({ where: { slug }, select: { id: true } });
  if (!row) throw await unknownRegion(db(), slug);
  return row.id;
}

/** The districts of one level, by name as Germans sort. */
export async function listDistricts(
  regionId: number,
  level: DistrictLevel,
): Promise<DistrictName[]> {
  const rows = await db().$queryRaw<DistrictName[]>`
    WITH RECURSIVE around AS (
      SELECT id AS inner_id, parent_id, NULL::text AS outer_key, 0 AS steps FROM district
      WHERE region_id = ${regionId} AND level = ${level}
      UNION ALL
      SELECT around.inner_id, district.parent_id, district.official_key, around.steps + 1
      FROM around JOIN district ON district.id = around.parent_id
    ), outermost AS (
      SELECT DISTINCT ON (inner_id) inner_id, outer_key FROM around ORDER BY inner_id, steps DESC
    )
    SELECT district.official_key AS key, district.slug, district.name,
      district.area_km2::float8 AS "areaKm2", parent.name AS "parentName",
      outermost.outer_key AS "outerKey"
    FROM district JOIN outermost ON outermost.inner_id = district.id
    LEFT JOIN district AS parent ON parent.id = district.parent_id`;
  const collator = new Intl.Collator("de");
  return rows.sort(
    (one, other) => collator.compare(one.name, other.name) || (one.key < other.key ? -1 : 1),
  );
}

/** The drawn borders of one level; null before any boundaries were imported. */
export async function getTopology(
  regionId: number,
  level: DistrictLevel,
): Promise<DistrictTopology | null> {
  const row = await db().districtTopology.findUnique({
    where: { regionId_level: { regionId, level } },
    select: { topology: true },
  });
  return row ? parseDistrictTopology(row.topology) : null;
}

/**
 * The age structure of a district, from its own figures or those of its parts; both sexes
 * together. Null when nothing is known by age.
 */
export async function getAgeStructure(
  regionId: number,
  slug: string,
): Promise<AgeStructure | null> {
  const rows = await db().$queryRaw<(AgeBand & { year: number })[]>`
    WITH RECURSIVE part AS (
      SELECT id, 0 AS depth FROM district WHERE region_id = ${regionId} AND slug = ${slug}
      UNION ALL
      SELECT district.id, part.depth + 1 FROM district JOIN part ON district.parent_id = part.id
    ), counted AS (
      SELECT population.*, part.depth FROM population JOIN part ON part.id = population.district_id
      WHERE NOT projected AND NOT (age_from = 0 AND age_below = 150)
    ), newest AS (
      SELECT * FROM counted
      WHERE year = (SELECT max(year) FROM counted) AND depth = (SELECT min(depth) FROM counted)
    )
    SELECT year, age_from AS "ageFrom", age_below AS "ageBelow", sum(people)::int AS people
    FROM newest
    WHERE CASE WHEN EXISTS (SELECT FROM newest WHERE sex = 'all') THEN sex = 'all' ELSE sex <> 'all' END
    GROUP BY year, age_from, age_below ORDER BY age_from, age_below`;
  const first = rows[0];
  if (!first) return null;
  return { year: first.year, bands: rows.map(({ year: _year, ...band }) => band) };
}

/**
 * People of a district in every counted year and in the projected ones after them, from its own
 * figures or those of its parts.
 */
export async function listPeopleOfDistrict(
  regionId: number,
  slug: string,
): Promise<PeopleInYear[]> {
  return db().$queryRaw<PeopleInYear[]>`
    WITH RECURSIVE area AS (
      SELECT id, 0 AS depth FROM district WHERE region_id = ${regionId} AND slug = ${slug}
      UNION ALL
      SELECT district.id, area.depth + 1 FROM district JOIN area ON district.parent_id = area.id
    ), counted AS (
      SELECT area.depth, population.year, projected, ${peopleColumns}
      FROM population JOIN area ON area.id = population.district_id
      GROUP BY area.depth, area.id, population.year, projected
    ), summed AS (
      SELECT DISTINCT ON (year, projected) year, projected, sum(all_people)::int AS people
      FROM counted GROUP BY depth, year, projected ORDER BY year, projected, depth
    )
    SELECT year, projected, people FROM summed
    WHERE people IS NOT NULL AND (NOT projected
      OR year > coalesce((SELECT max(year) FROM summed WHERE NOT projected), 0))
    ORDER BY year`;
}

/** Practices in a district and its parts, with the groups that work there today. */
export async function listPracticesOfDistrict(
  regionId: number,
  slug: string,
  on: string,
): Promise<PracticeEntry[]> {
  return db().$queryRaw<PracticeEntry[]>`
    WITH RECURSIVE part AS (
      SELECT id FROM district WHERE region_id = ${regionId} AND slug = ${slug}
      UNION ALL
      SELECT district.id FROM district JOIN part ON district.parent_id = part.id
    )
    SELECT practice.external_key AS key, practice.slug, practice.name, practice.street, practice.postcode, practice.city,
      coalesce(array_agg(DISTINCT seat.group_slug) FILTER (WHERE seat.id IS NOT NULL), '{}') AS "groupSlugs"
    FROM practice JOIN part ON part.id = practice.district_id
    LEFT JOIN seat ON seat.practice_id = practice.id
      AND (seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
      AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date)
    GROUP BY practice.id ORDER BY practice.name NULLS LAST, practice.external_key`;
}
