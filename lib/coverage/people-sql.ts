import { Prisma } from "@/prisma/generated/client";

const isWhole = Prisma.sql`age_from = 0 AND age_below = 150`;

/**
 * People of areas as columns of an aggregate over `population`: `all_people`, `women`,
 * `minors` (below 18) and `seniors` (65 and older).
 * Totals go before sums of age bands, and a sum counts only where its bands cover every age.
 */
export const peopleColumns = Prisma.sql`
  coalesce(
    sum(people) FILTER (WHERE sex = 'all' AND ${isWhole}),
    CASE WHEN sum(age_below - age_from) FILTER (WHERE sex = 'all') = 150
      THEN sum(people) FILTER (WHERE sex = 'all') END,
    CASE WHEN count(*) FILTER (WHERE sex <> 'all' AND ${isWhole}) = 2
      THEN sum(people) FILTER (WHERE sex <> 'all' AND ${isWhole}) END,
    CASE WHEN sum(age_below - age_from) FILTER (WHERE sex = 'female') = 150
        AND sum(age_below - age_from) FILTER (WHERE sex = 'male') = 150
      THEN sum(people) FILTER (WHERE sex <> 'all') END)::int AS all_people,
  coalesce(
    sum(people) FILTER (WHERE sex = 'female' AND ${isWhole}),
    CASE WHEN sum(age_below - age_from) FILTER (WHERE sex = 'female') = 150
      THEN sum(people) FILTER (WHERE sex = 'female') END)::int AS women,
  CASE
    WHEN sum(age_below - age_from) FILTER (WHERE sex = 'all' AND age_below <= 18) = 18
      THEN sum(people) FILTER (WHERE sex = 'all' AND age_below <= 18)
    WHEN sum(age_below - age_from) FILTER (WHERE sex <> 'all' AND age_below <= 18) = 36
      THEN sum(people) FILTER (WHERE sex <> 'all' AND age_below <= 18)
  END::int AS minors,
  CASE
    WHEN sum(age_below - age_from) FILTER (WHERE sex = 'all' AND age_from >= 65) = 85
      THEN sum(people) FILTER (WHERE sex = 'all' AND age_from >= 65)
    WHEN sum(age_below - age_from) FILTER (WHERE sex <> 'all' AND age_from >= 65) = 170
      THEN sum(people) FILTER (WHERE sex <> 'all' AND age_from >= 65)
  END::int AS seniors`;

/** The table `area`: every district of one level (`root`) and its parts, with their depth below it. */
export function areasOfLevel(regionId: number, level: string): Prisma.Sql {
  return Prisma.sql`area AS (
      SELECT id AS root, id, 0 AS depth FROM district
      WHERE region_id = ${regionId} AND level = ${level}
      UNION ALL
      SELECT area.root, district.id, area.depth + 1
      FROM district JOIN area ON district.parent_id = area.id
    )`;
}

/** Seats that count on an ISO day. */
export function seatCounts(on: string): Prisma.Sql {
  return Prisma.sql`(seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
    AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date)`;
}
