import "server-only";
import { peopleColumns } from "@/lib/coverage/people-sql";
import { db } from "@/lib/db";
import type { AgeBand, AgeStructure, PeopleInYear } from "../schema";

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
