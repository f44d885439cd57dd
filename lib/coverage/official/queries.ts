import "server-only";
import { db } from "@/lib/db";
import type { AreaDegrees, OfficialFigure } from "./official-figure";

/** The newest official figure of each group in a region's planning areas. */
export async function listOfficialFigures(regionId: number): Promise<OfficialFigure[]> {
  return db().$queryRaw<OfficialFigure[]>`
    SELECT DISTINCT ON (figure.group_slug) figure.group_slug AS "groupSlug",
      planning_area.official_key AS "areaKey", planning_area.name AS "areaName",
      figure.as_of::text AS "asOf", figure.fte::float8 AS fte,
      figure.coverage_degree::float8 AS "coverageDegree", figure.open_seats::float8 AS "openSeats",
      figure.status::text AS status, figure.source_id AS "sourceId"
    FROM planning_figure AS figure JOIN planning_area ON planning_area.id = figure.planning_area_id
    WHERE planning_area.region_id = ${regionId}
    ORDER BY figure.group_slug, figure.as_of DESC, planning_area.id`;
}

/** What planning authorities published on a group's coverage over the years, by planning area. */
export async function listOfficialDegrees(
  regionId: number,
  groupSlug: string,
): Promise<AreaDegrees[]> {
  return db().$queryRaw<AreaDegrees[]>`
    SELECT planning_area.official_key AS "areaKey", planning_area.name AS "areaName",
      jsonb_agg(jsonb_build_object('asOf', figure.as_of::text, 'degree', figure.coverage_degree,
        'sourceId', figure.source_id) ORDER BY figure.as_of) AS degrees
    FROM planning_figure AS figure JOIN planning_area ON planning_area.id = figure.planning_area_id
    WHERE planning_area.region_id = ${regionId} AND figure.group_slug = ${groupSlug}
      AND figure.coverage_degree IS NOT NULL
    GROUP BY planning_area.id ORDER BY planning_area.id`;
}
