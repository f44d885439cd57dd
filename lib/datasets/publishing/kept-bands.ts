import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords } from "./effective-records";
import type { StoredVersion } from "./version-store";

/**
 * Completes the people of a version by the age bands that are published and that it does not speak
 * of: rows that were mended and read again come on top of the others, as whole districts do. A band
 * that one of the version's own overlaps is replaced by it.
 */
export async function keepOtherBands(
  tx: Transaction,
  { id, regionId }: StoredVersion,
): Promise<void> {
  const keys = Prisma.sql`SELECT key FROM dataset_record WHERE version_id = ${id}`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "population", keys)}, kept AS (
      SELECT record.key, jsonb_agg(old.band) AS bands
      FROM effective JOIN dataset_record AS record
        ON record.version_id = ${id} AND record.key = effective.key
        AND jsonb_array_length(record.payload) < jsonb_array_length(effective.payload)
      CROSS JOIN LATERAL jsonb_array_elements(effective.payload) AS old (band)
      WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(record.payload) AS own (band)
        WHERE (own.band->>0)::int < (old.band->>1)::int
          AND (old.band->>0)::int < (own.band->>1)::int)
      GROUP BY record.key
    )
    UPDATE dataset_record AS record SET payload = (
      SELECT jsonb_agg(band ORDER BY (band->>0)::int)
      FROM jsonb_array_elements(record.payload || kept.bands) AS together (band))
    FROM kept WHERE record.version_id = ${id} AND record.key = kept.key`;
}
