import "server-only";
import type { Transaction } from "@/lib/db";
import { uniqueSlugs } from "@/lib/regions/slug";
import { keyParts } from "../record-key";
import type { DistrictPayload, RecordEntry } from "../record-payload";

/**
 * Gives every district of a submission its address: the one it ever had in the region, else a new
 * one that no other district ever had.
 */
export async function assignSlugs(
  tx: Transaction,
  regionId: number,
  entries: Iterable<RecordEntry>,
): Promise<RecordEntry[]> {
  const districts = [...entries] as { key: string; payload: DistrictPayload }[];
  const given = await tx.$queryRaw<{ key: string; slug: string }[]>`
    SELECT DISTINCT record.key, record.payload->>'slug' AS slug
    FROM dataset_version AS version JOIN dataset_record AS record ON record.version_id = version.id
    WHERE version.region_id = ${regionId} AND version.kind = 'boundaries' AND record.payload IS NOT NULL`;
  const own = new Map(given.map(({ key, slug }) => [key, slug]));
  const officialKey = (key: string) => keyParts(key)[1] ?? key;
  const fresh = uniqueSlugs(
    districts
      .filter(({ key }) => !own.has(key))
      .map(({ key, payload }) => ({ key: officialKey(key), name: payload.name })),
    new Set(own.values()),
  );
  return districts.map(({ key, payload }) => ({
    key,
    payload: { ...payload, slug: own.get(key) ?? fresh.get(officialKey(key)) ?? payload.slug },
  }));
}
