import "server-only";
import { db } from "@/lib/db";
import type { PlanningFigureRecord } from "../schema";

/** Official figures of a planning area as they stand, with where they come from. */
export interface ListedFigure {
  area: string;
  areaName: string;
  group: string;
  /** ISO day. */
  asOf: string;
  fte: number | null;
  degree: number | null;
  openSeats: number | null;
  status: PlanningFigureRecord["status"];
  publisher: string;
  version: number | null;
}

/** Figures that a page shows at most; the list of versions has all. */
const MOST = 200;

/** The official figures of a region, the youngest first. */
export async function listPlanningFigures(regionId: number): Promise<ListedFigure[]> {
  return db().$queryRaw<ListedFigure[]>`
    SELECT area.official_key AS area, area.name AS "areaName", figure.group_slug AS "group",
      figure.as_of::text AS "asOf", figure.fte::float8 AS fte,
      figure.coverage_degree::float8 AS degree, figure.open_seats::float8 AS "openSeats",
      figure.status::text AS status, source.publisher, version.id AS version
    FROM planning_figure AS figure
    JOIN planning_area AS area ON area.id = figure.planning_area_id
    JOIN data_source AS source ON source.id = figure.source_id
    LEFT JOIN dataset_version AS version ON version.source_id = source.id
    WHERE area.region_id = ${regionId}
    ORDER BY figure.as_of DESC, area.name, figure.group_slug LIMIT ${MOST}`;
}
