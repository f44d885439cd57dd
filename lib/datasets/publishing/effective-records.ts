import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { DatasetKind } from "../dataset-kind";

/** The n-th part of the key in `column`, from 1; chr(31) parts a key, see record-key.ts. */
export function keyPart(column: Prisma.Sql, part: number): Prisma.Sql {
  return Prisma.sql`split_part(${column}, chr(31), ${Prisma.raw(String(part))})`;
}

/**
 * The tables `touched` (keys) and `effective` (key, payload, source_id) for a statement of one
 * kind: of each touched key, what the youngest published version says. A key that no published
 * version speaks of, or that the youngest calls gone, is not effective.
 *
 * @param touched a query that gives the column `key`
 */
export function effectiveRecords(
  regionId: number,
  kind: DatasetKind,
  touched: Prisma.Sql,
): Prisma.Sql {
  return Prisma.sql`touched AS MATERIALIZED (${touched}), told AS MATERIALIZED (
      SELECT DISTINCT ON (record.key) record.key, record.payload, version.source_id
      FROM dataset_version AS version
      JOIN dataset_record AS record ON record.version_id = version.id
      JOIN touched ON touched.key = record.key
      WHERE version.region_id = ${regionId} AND version.kind = ${kind}::dataset_kind
        AND version.status = 'published'
      ORDER BY record.key, version.published_at DESC, version.id DESC
    ), effective AS (SELECT * FROM told WHERE payload IS NOT NULL)`;
}

/** The keys that any of some versions speaks of. */
export function keysOfVersions(versionIds: readonly number[]): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT key FROM dataset_record WHERE version_id = ANY(${versionIds})`;
}
