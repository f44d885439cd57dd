import "server-only";
import { db } from "@/lib/db";
import { storedDay } from "@/lib/portal-day";
import { Prisma } from "@/prisma/generated/client";
import { oldestKnownCheck } from "../acceptance";
import { reportFieldSchema } from "../practice-statement";
import type { ListedPlace, PlaceFilter } from "./place-filter";

/** How many places a page of the list shows. */
const PAGE = 50;

/** How many statements and reports the history of a practice shows, each. */
const HISTORY = 50;

function whichOf(view: PlaceFilter["view"], on: string): Prisma.Sql {
  if (view === "overdue")
    return Prisma.sql`place.acceptance IS NOT NULL
      AND place.acceptance_checked_on < ${oldestKnownCheck(on)}::date`;
  if (view === "unchecked")
    return Prisma.sql`(place.acceptance IS NULL OR place.acceptance_checked_on IS NULL)`;
  return Prisma.sql`TRUE`;
}

/** The places of a region that fit, by name; two queries, however many there are. */
export async function listPlacesForStaff(
  regionId: number,
  { view, words, page }: PlaceFilter,
  on: string,
): Promise<{ places: ListedPlace[]; count: number; pages: number }> {
  const isOther = view === "places";
  const table = Prisma.raw(isOther ? "care_place" : "practice");
  const own = isOther
    ? Prisma.sql`place.kind::text AS kind, ARRAY[]::text[] AS groups, NULL AS acceptance, NULL AS "checkedOn"`
    : Prisma.sql`NULL AS kind, place.group_slugs AS groups, place.acceptance::text AS acceptance,
        place.acceptance_checked_on::text AS "checkedOn"`;
  const which = Prisma.sql`place.region_id = ${regionId} AND ${whichOf(view, on)}
    AND (${words} = '' OR strpos(folded(concat_ws(' ', place.name, place.street)), folded(${words})) > 0)`;
  const [sum] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${table} AS place WHERE ${which}`;
  const places = await db().$queryRaw<ListedPlace[]>`
    SELECT place.slug, place.name, place.street, place.postcode, place.city, ${own}
    FROM ${table} AS place WHERE ${which} ORDER BY place.sort_name, place.id
    LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
  const count = sum?.count ?? 0;
  return { places, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** A practice as staff put it right, with what was stated and reported of it. */
export async function getPracticeForStaff(regionId: number, slug: string) {
  const practice = await db().practice.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: {
      ...{ externalKey: true, slug: true, name: true, street: true, postcode: true, city: true },
      ...{ phone: true, website: true, arrival: true, languages: true, accessibility: true },
      ...{ services: true, hours: true, acceptance: true, acceptanceCheckedOn: true },
      source: { select: { publisher: true, asOf: true } },
    },
  });
  if (!practice) return null;
  const { externalKey: practiceKey, acceptanceCheckedOn, source, ...rest } = practice;
  const [statements, reports] = await Promise.all([
    db().practiceStatement.findMany({
      where: { regionId, practiceKey },
      orderBy: { id: "desc" },
      take: HISTORY,
      select: { id: true, field: true, value: true, statedOn: true, statedBy: true },
    }),
    db().practiceReport.findMany({
      where: { regionId, practiceKey },
      orderBy: { id: "desc" },
      take: HISTORY,
      select: { id: true, field: true, status: true, createdAt: true },
    }),
  ]);
  const known = <Row extends { field: string }>(row: Row) => ({
    ...row,
    field: reportFieldSchema.catch("other").parse(row.field),
  });
  return {
    ...{ ...rest, reports: reports.map(known) },
    statements: statements.map((one) => ({ ...known(one), statedOn: storedDay(one.statedOn) })),
    checkedOn: acceptanceCheckedOn && storedDay(acceptanceCheckedOn),
    source: { publisher: source.publisher, asOf: storedDay(source.asOf) },
  };
}
