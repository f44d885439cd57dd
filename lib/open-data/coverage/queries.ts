import "server-only";
import { seatCounts } from "@/lib/coverage/people-sql";
import { db } from "@/lib/db";
import { outlookYear } from "@/lib/coverage/coverage-view";
import { SURROUNDING_LEVEL, type DistrictLevel } from "@/lib/regions/district-level";
import type { CoverageSource, SourcedFigures } from "../open-data-content";

/**
 * Where the figures of one group's coverage in one view come from, each source with what it
 * brought. What people can reach rests on the areas around the region too, outlooks on projections.
 */
export async function listCoverageSources(
  regionId: number,
  level: DistrictLevel,
  { group, view, on, populationYear }: SourcedFigures,
): Promise<CoverageSource[]> {
  const levels = view === "within-reach" ? [level, SURROUNDING_LEVEL] : [level];
  const isOutlook = outlookYear(view) !== null;
  return db().$queryRaw<CoverageSource[]>`
    WITH seats AS (
      SELECT DISTINCT seat.source_id FROM practice JOIN seat ON seat.practice_id = practice.id
      WHERE practice.region_id = ${regionId} AND seat.group_slug = ${group} AND ${seatCounts(on)}
    ), counts AS (
      SELECT practice_count.source_id, as_of, max(as_of) OVER () AS newest
      FROM practice_count JOIN district ON district.id = practice_count.district_id
      WHERE district.region_id = ${regionId} AND group_slug = ${group} AND as_of <= ${on}::date
    ), regional AS (
      SELECT value.source_id, valid_from, max(valid_from) OVER () AS newest
      FROM regional_residents_per_doctor AS value
      JOIN planning_area ON planning_area.id = value.planning_area_id
      WHERE planning_area.region_id = ${regionId} AND group_slug = ${group}
        AND valid_from <= ${on}::date
    ), used AS (
      SELECT 1 AS place, 'boundaries' AS role, source_id FROM district
      WHERE region_id = ${regionId} AND level = ANY(${levels})
      UNION SELECT 2, 'population', population.source_id
      FROM population JOIN district ON district.id = population.district_id
      WHERE district.region_id = ${regionId} AND year = ${populationYear} AND NOT projected
      UNION SELECT 2, 'projection', population.source_id
      FROM population JOIN district ON district.id = population.district_id
      WHERE ${isOutlook} AND district.region_id = ${regionId} AND year > ${populationYear}
        AND projected
      UNION SELECT 3, 'practices', source_id FROM seats
      UNION SELECT 4, 'counts', source_id FROM counts
      WHERE as_of = newest AND NOT EXISTS (SELECT FROM seats)
      UNION SELECT 5, 'residentsPerDoctor', source_id FROM regional WHERE valid_from = newest
      UNION SELECT 5, 'residentsPerDoctor', source_id FROM residents_per_doctor
      WHERE group_slug = ${group} AND NOT EXISTS (SELECT FROM regional)
        AND valid_from = (
          SELECT max(valid_from) FROM residents_per_doctor WHERE valid_from <= ${on}::date)
    )
    SELECT used.role, source.id, version.id AS "versionId", version.kind::text AS kind, source.publisher, source.title,
      source.licence, source.url, source.as_of::text AS "asOf", source.demo, source.note
    FROM used JOIN data_source AS source ON source.id = used.source_id
    LEFT JOIN dataset_version AS version ON version.source_id = source.id
    ORDER BY used.place, source.demo, source.as_of DESC, source.id`;
}
