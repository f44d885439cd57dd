import "server-only";
import type { Database, Transaction } from "@/lib/db";
import { DatasetProblem } from "@/lib/datasets/problem";
import type { DistrictLevel } from "./district-level";
import { slugSchema } from "./schema";

export interface LockedRegion {
  id: number;
  slug: string;
  mapLevel: DistrictLevel;
  districtType: number | null;
}

const TRANSACTION_LIMITS = { maxWait: 60_000, timeout: 15 * 60_000 };

/**
 * Runs `change` in one transaction that holds the region, so that two changes of a region's data
 * follow each other and each is taken whole or not at all.
 *
 * @param prepare runs first, e.g. to create the region
 * @throws DatasetProblem when there is no such region
 */
export async function changeRegion<Result>(
  database: Database,
  slug: string,
  change: (tx: Transaction, region: LockedRegion) => Promise<Result>,
  prepare: (tx: Transaction) => Promise<unknown> = () => Promise.resolve(),
): Promise<Result> {
  return database.$transaction(async (tx) => {
    await prepare(tx);
    const [region] = await tx.$queryRaw<LockedRegion[]>`
      SELECT id, slug, map_level AS "mapLevel", district_type AS "districtType" FROM region
      WHERE slug = ${slugSchema.safeParse(slug).data ?? ""} FOR UPDATE`;
    if (!region) throw await unknownRegion(tx, slug);
    return change(tx, region);
  }, TRANSACTION_LIMITS);
}

/** There is no such region; names those there are. */
export async function unknownRegion(tx: Transaction, slug: string): Promise<DatasetProblem> {
  const known = await tx.region.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  const regions = known.map((region) => region.slug).join(", ") || "–";
  return new DatasetProblem("unknownRegion", { region: slug, regions });
}
