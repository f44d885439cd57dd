import "server-only";
import { db } from "@/lib/db";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { areasOfLevel, peopleColumns, seatCounts } from "./people-sql";
import type { PopulationCount, ResidentsPerDoctorValue, SpecialtyGroup, Supply } from "./schema";

/** The 22 groups in the order of the directive. */
export async function listSpecialtyGroups(): Promise<SpecialtyGroup[]> {
  return db().specialtyGroup.findMany({
    orderBy: { position: "asc" },
    select: {
      slug: true,
      slugEnglish: true,
      nameGerman: true,
      dativeGerman: true,
      nameEnglish: true,
      inTextEnglish: true,
      careLevel: true,
      denominator: true,
    },
  });
}

/** One district with its people and what its practices offer by group slug. */
export interface DistrictBasis {
  key: string;
  population: PopulationCount;
  supply: Record<string, Supply>;
}

/** Everything that coverage by district is computed from. */
export interface CoverageBasis {
  districts: DistrictBasis[];
  /** Year of the population figures, on 31 December; null without any. */
  populationYear: number | null;
  residentsPerDoctor: ResidentsPerDoctorValue[];
}

/**
 * People and supply of every district of one level, in one aggregate. A district without figures
 * of its own is the sum of its parts; practices count for every district around them. For a group
 * without any seat the youngest published counts of doctors stand in, a doctor without FTE as one.
 *
 * @param on ISO day on which seats must be valid
 */
export async function getCoverageBasis(
  regionId: number,
  level: DistrictLevel,
  on: string,
): Promise<CoverageBasis> {
  const [districts, residents] = await Promise.all([
    listDistrictBasis(regionId, level, on),
    listResidentsPerDoctor(regionId),
  ]);
  return {
    districts: districts.map(({ key, all, women, minors, supply }) => ({
      key,
      population: { all, women, minors },
      supply: supply ?? {},
    })),
    populationYear: districts.find(({ year }) => year !== null)?.year ?? null,
    residentsPerDoctor: residents,
  };
}

interface BasisRow extends PopulationCount {
  key: string;
  year: number | null;
  supply: Record<string, Supply> | null;
}

function listDistrictBasis(
  regionId: number,
  level: DistrictLevel,
  on: string,
): Promise<BasisRow[]> {
  return db().$queryRaw<BasisRow[]>`
    WITH RECURSIVE ${areasOfLevel(regionId, level)}, newest AS (
      SELECT max(year) AS year FROM population JOIN area ON area.id = population.district_id
      WHERE NOT projected
    ), counted AS (
      SELECT area.root, area.depth, ${peopleColumns}
      FROM population JOIN area ON area.id = population.district_id, newest
      WHERE population.year = newest.year AND NOT projected
      GROUP BY area.root, area.depth, area.id
    ), people AS (
      SELECT DISTINCT ON (root) root, sum(all_people)::int AS all_people, sum(women)::int AS women,
        sum(minors)::int AS minors
      FROM counted GROUP BY root, depth ORDER BY root, depth
    ), offered AS (
      SELECT area.root, seat.group_slug, sum(seat.fte)::float8 AS fte, count(*)::int AS doctors,
        count(DISTINCT practice.id)::int AS practices
      FROM area JOIN practice ON practice.district_id = area.id JOIN seat ON seat.practice_id = practice.id
      WHERE ${seatCounts(on)}
      GROUP BY area.root, seat.group_slug
    ), day_of_counts AS (
      SELECT group_slug, max(as_of) AS as_of FROM practice_count
      JOIN area ON area.id = practice_count.district_id
      WHERE as_of <= ${on}::date AND group_slug NOT IN (SELECT group_slug FROM offered)
      GROUP BY group_slug
    ), counted_doctors AS (
      SELECT DISTINCT ON (area.root, practice_count.group_slug) area.root, practice_count.group_slug,
        sum(coalesce(fte, doctors))::float8 AS fte, sum(coalesce(doctors, ceil(fte)))::int AS doctors
      FROM area JOIN practice_count ON practice_count.district_id = area.id
      JOIN day_of_counts USING (group_slug, as_of)
      GROUP BY area.root, practice_count.group_slug, area.depth
      ORDER BY area.root, practice_count.group_slug, area.depth
    ), supply AS (
      SELECT root, jsonb_object_agg(group_slug,
        jsonb_build_object('fte', fte, 'doctors', doctors, 'practices', practices)) AS groups
      FROM (
        SELECT * FROM offered
        UNION ALL SELECT root, group_slug, fte, doctors, NULL FROM counted_doctors
      ) AS either GROUP BY root
    )
    SELECT district.official_key AS key, people.all_people AS "all", people.women, people.minors,
      newest.year, supply.groups AS supply
    FROM district CROSS JOIN newest
    LEFT JOIN people ON people.root = district.id
    LEFT JOIN supply ON supply.root = district.id
    WHERE district.region_id = ${regionId} AND district.level = ${level}
    ORDER BY district.official_key`;
}

async function listResidentsPerDoctor(regionId: number): Promise<ResidentsPerDoctorValue[]> {
  const rows = await db().$queryRaw<ResidentsPerDoctorValue[]>`
    SELECT group_slug AS "groupSlug", district_type AS "districtType",
      valid_from::text AS "validFrom", residents::float8 AS residents
    FROM residents_per_doctor
    UNION ALL
    SELECT value.group_slug, NULL, value.valid_from::text, value.residents::float8
    FROM regional_residents_per_doctor AS value
    JOIN planning_area ON planning_area.id = value.planning_area_id
    WHERE planning_area.region_id = ${regionId}`;
  return rows;
}
