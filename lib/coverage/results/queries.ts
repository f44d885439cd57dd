import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { basisOfRegion } from "./basis-sql";
import {
  outlookDistrictSchema,
  outlookResultSchema,
  reachResultSchema,
  type OutlookDistrict,
  type OutlookResult,
  type ReachResult,
} from "./stored-results";

/** Slugs of the regions that lack results for their published data on an ISO day. */
export async function listOutdatedRegions(on: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM region
    WHERE EXISTS (SELECT FROM district
        WHERE district.region_id = region.id AND district.level = region.map_level)
      AND NOT EXISTS (SELECT FROM coverage_result AS stored
        WHERE stored.region_id = region.id AND stored.basis = ${basisOfRegion}
          AND stored.computed_on >= ${on}::date)
    ORDER BY slug`;
  return rows.map(({ slug }) => slug);
}

/** What is computed. */
export type Subject = "reach" | "outlook";

/** What was computed of one group; not ready until the data published last were computed. */
export type StoredResult<Result> =
  { isReady: false } | { isReady: true; computedOn: string; result: Result | null };

async function getResult<Result>(
  regionId: number,
  groupSlug: string,
  subject: Subject,
  schema: z.ZodType<Result>,
): Promise<StoredResult<Result>> {
  const [row] = await db().$queryRaw<{ computedOn: string; result: unknown }[]>`
    SELECT stored.computed_on::text AS "computedOn", stored.result
    FROM coverage_result AS stored JOIN region ON region.id = stored.region_id
    WHERE region.id = ${regionId} AND stored.group_slug = ${groupSlug}
      AND stored.subject = ${subject} AND stored.basis = ${basisOfRegion}`;
  if (!row) return { isReady: false };
  return { isReady: true, computedOn: row.computedOn, result: schema.nullable().parse(row.result) };
}

/** What people of a region can reach of a group. */
export async function getReachResult(
  regionId: number,
  groupSlug: string,
): Promise<StoredResult<ReachResult>> {
  return getResult(regionId, groupSlug, "reach", reachResultSchema);
}

/** The outlook of a group in a region. */
export async function getOutlookResult(
  regionId: number,
  groupSlug: string,
): Promise<StoredResult<OutlookResult>> {
  return getResult(regionId, groupSlug, "outlook", outlookResultSchema);
}

/** What was computed of one group in one district; undefined while it is not ready. */
export interface DistrictResult {
  groupSlug: string;
  /** Full-time equivalents per head within reach; null where there are none. */
  accessibility: number | null | undefined;
  minutes: number | null;
  outlook: OutlookDistrict | null | undefined;
}

const districtResultsSchema = z.array(
  z.object({
    groupSlug: z.string(),
    accessibility: z.number().nullish(),
    minutes: z.number().nullable(),
    outlook: outlookDistrictSchema.nullish(),
  }),
);

/** What was computed of every group in one district, from the data that are shown. */
export async function listDistrictResults(
  regionId: number,
  districtKey: string,
): Promise<DistrictResult[]> {
  const rows = await db().$queryRaw`
    SELECT reach.group_slug AS "groupSlug", reach.result->'districts'->${districtKey} AS accessibility,
      (reach.result->>'minutes')::float8 AS minutes,
      outlook.result->'districts'->${districtKey} AS outlook
    FROM region JOIN coverage_result AS reach
      ON reach.region_id = region.id AND reach.basis = ${basisOfRegion} AND reach.subject = 'reach'
    JOIN coverage_result AS outlook
      ON outlook.region_id = region.id AND outlook.basis = reach.basis
      AND outlook.subject = 'outlook' AND outlook.group_slug = reach.group_slug
    WHERE region.id = ${regionId}`;
  return districtResultsSchema.parse(rows).map(({ accessibility, outlook, ...row }) => ({
    ...row,
    accessibility,
    outlook,
  }));
}
