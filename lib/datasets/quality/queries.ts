import "server-only";
import { peopleColumns } from "@/lib/coverage/people-sql";
import { db } from "@/lib/db";
import { dayAfter } from "@/lib/portal-day";
import { ACCEPTANCE_DAYS } from "@/lib/practices/acceptance";
import { SURROUNDING_LEVEL } from "@/lib/regions/district-level";
import { Prisma } from "@/prisma/generated/client";
import {
  FIGURE_MONTHS,
  LIVING_MONTHS,
  QUALITY_CHECKS,
  type QualityCheck,
  type QualityFinding,
} from "./quality-check";

/** How many findings a page shows. */
const PAGE = 50;

interface Asked {
  regionId: number;
  mapLevel: string;
  /** ISO day. */
  today: string;
}

/** People by district in the last counted year of its level. */
function peopleOf(regionId: number): Prisma.Sql {
  return Prisma.sql`counted AS (
    SELECT district.id, district.parent_id, district.level, population.year, ${peopleColumns}
    FROM population JOIN district ON district.id = population.district_id
    WHERE district.region_id = ${regionId} AND NOT projected
    GROUP BY district.id, population.year
  ), people AS (
    SELECT id, parent_id, year, all_people AS people FROM counted
    WHERE (level, year) IN (SELECT level, max(year) FROM counted GROUP BY level)
      AND all_people IS NOT NULL)`;
}

/** A query for each check that gives name, key and detail. */
function findingsOf(check: QualityCheck, { regionId, mapLevel, today }: Asked): Prisma.Sql {
  const district = Prisma.sql`SELECT district.name, district.official_key AS key`;
  const practice = Prisma.sql`SELECT coalesce(practice.name, practice.street, practice.external_key) AS name,
    practice.slug AS key`;
  switch (check) {
    case "districtsWithoutPopulation":
      return Prisma.sql`${district}, NULL AS detail FROM district
        WHERE region_id = ${regionId} AND level = ${mapLevel} AND NOT EXISTS (
          SELECT FROM population WHERE district_id = district.id AND NOT projected)`;
    case "districtsWithoutGeometry":
      return Prisma.sql`${district}, NULL AS detail FROM district
        WHERE region_id = ${regionId} AND level <> ${SURROUNDING_LEVEL}
          AND (area_km2 = 0 OR jsonb_array_length(geometry->'coordinates') = 0)`;
    case "sumsThatDiffer":
      return Prisma.sql`SELECT whole.name, whole.key, whole.people || ' / ' || whole.parts AS detail
        FROM (SELECT district.name, district.official_key AS key, own.people::int AS people,
            sum(part.people)::int AS parts, count(*) AS counted,
            (SELECT count(*) FROM district AS child WHERE child.parent_id = district.id) AS children
          FROM people AS own JOIN district ON district.id = own.id
          JOIN people AS part ON part.parent_id = own.id AND part.year = own.year
          GROUP BY district.id, own.people) AS whole
        WHERE whole.counted = whole.children AND whole.people <> whole.parts`;
    case "practicesWithoutCoordinates":
      return Prisma.sql`${practice}, NULL AS detail FROM practice
        WHERE region_id = ${regionId} AND longitude = 0 AND latitude = 0`;
    case "practicesWithoutDistrict":
      return Prisma.sql`${practice}, practice.city AS detail FROM practice
        WHERE region_id = ${regionId} AND district_id IS NULL`;
    case "acceptanceOverdue":
      return Prisma.sql`${practice}, practice.acceptance_checked_on::text AS detail FROM practice
        WHERE region_id = ${regionId} AND acceptance IS NOT NULL
          AND acceptance_checked_on < ${dayAfter(today, -ACCEPTANCE_DAYS)}::date`;
    case "figuresOld":
      return Prisma.sql`SELECT area.name || ': ' || figure.group_slug AS name, area.official_key AS key,
          max(figure.as_of)::text AS detail
        FROM planning_figure AS figure JOIN planning_area AS area ON area.id = figure.planning_area_id
        WHERE area.region_id = ${regionId} GROUP BY area.id, figure.group_slug
        HAVING max(figure.as_of) < ${today}::date - make_interval(months => ${FIGURE_MONTHS}::int)`;
    case "livingOld":
      return Prisma.sql`SELECT figure.indicator || ': ' || district.name AS name,
          district.official_key AS key, max(figure.as_of)::text AS detail
        FROM living_condition AS figure JOIN district ON district.id = figure.district_id
        WHERE district.region_id = ${regionId} GROUP BY district.id, figure.indicator
        HAVING max(figure.as_of) < ${today}::date - make_interval(months => ${LIVING_MONTHS}::int)`;
  }
}

/** How many findings each check has, in one query. */
export async function countFindings(asked: Asked): Promise<Record<QualityCheck, number>> {
  const counts = QUALITY_CHECKS.map(
    (check) => Prisma.sql`SELECT ${check} AS "check", count(*)::int AS count
      FROM (${findingsOf(check, asked)}) AS found`,
  );
  const rows = await db().$queryRaw<{ check: QualityCheck; count: number }[]>`
    WITH ${peopleOf(asked.regionId)} ${Prisma.join(counts, " UNION ALL ")}`;
  const found = new Map(rows.map(({ check, count }) => [check, count]));
  return Object.fromEntries(
    QUALITY_CHECKS.map((check) => [check, found.get(check) ?? 0]),
  ) as Record<QualityCheck, number>;
}

/** What a check found, a page at a time. */
export async function listFindings(
  check: QualityCheck,
  asked: Asked,
  page: number,
): Promise<QualityFinding[]> {
  return db().$queryRaw<QualityFinding[]>`
    WITH ${peopleOf(asked.regionId)} SELECT name, key, detail
    FROM (${findingsOf(check, asked)}) AS found ORDER BY name, key
    LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
}

/** @example pagesOf(51) // 2 */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE));
}
