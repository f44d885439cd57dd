import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { SCOPE_PARTS, type DatasetKind } from "../dataset-kind";
import { effectiveRecords, keyPart } from "./effective-records";
import type { Payload } from "../record-payload";

export interface PlannedChange {
  key: string;
  before: Payload | null;
  after: Payload | null;
}

/** What publishing a version does to the region, in records. */
export interface PublicationPlan {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** Things of earlier versions that the file does not have; they stay. */
  notInFile: number;
  /** The first changes of each sort. */
  changes: PlannedChange[];
}

/** Changes of each sort that a plan lists; all are counted. */
const LISTED = 200;

interface PlanRow {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  changes: PlannedChange[] | null;
}

/** Compares what a version says with what is published without it. */
export async function planPublication(
  tx: Transaction,
  version: { id: number; regionId: number; kind: DatasetKind },
): Promise<PublicationPlan> {
  const keys = Prisma.sql`SELECT key FROM dataset_record WHERE version_id = ${version.id}`;
  const [row] = await tx.$queryRaw<PlanRow[]>`
    WITH ${effectiveRecords(version.regionId, version.kind, keys)}, compared AS (
      SELECT record.key, effective.payload AS before, record.payload AS after,
        CASE
          WHEN record.payload IS NULL AND effective.key IS NULL THEN 'unchanged'
          WHEN record.payload IS NULL THEN 'removed'
          WHEN effective.key IS NULL THEN 'added'
          WHEN record.payload = effective.payload THEN 'unchanged'
          ELSE 'changed'
        END AS sort
      FROM dataset_record AS record LEFT JOIN effective USING (key)
      WHERE record.version_id = ${version.id}
    ), listed AS (
      SELECT key, before, after, row_number() OVER (PARTITION BY sort ORDER BY key) AS place
      FROM compared WHERE sort <> 'unchanged'
    )
    SELECT count(*) FILTER (WHERE sort = 'added')::int AS added,
      count(*) FILTER (WHERE sort = 'changed')::int AS changed,
      count(*) FILTER (WHERE sort = 'removed')::int AS removed,
      count(*) FILTER (WHERE sort = 'unchanged')::int AS unchanged,
      (SELECT jsonb_agg(jsonb_build_object('key', key,
          'before', before - 'geometry', 'after', after - 'geometry') ORDER BY key)
        FROM listed WHERE place <= ${LISTED}) AS changes
    FROM compared`;
  const notInFile = await countNotInFile(tx, version);
  if (!row) throw new Error("An aggregate always has a row.");
  return { ...row, changes: row.changes ?? [], notInFile };
}

function scopeOf(kind: DatasetKind, column: Prisma.Sql): Prisma.Sql {
  const parts = SCOPE_PARTS[kind].map((part) => keyPart(column, part));
  return parts.length === 0 ? Prisma.sql`''` : Prisma.join(parts, " || chr(31) || ");
}

/** Keys that are published in the scopes of a version and that it does not speak of. */
function keysNotInFile({
  id,
  regionId,
  kind,
}: {
  id: number;
  regionId: number;
  kind: DatasetKind;
}): Prisma.Sql {
  const ofKind = Prisma.sql`
    SELECT DISTINCT record.key FROM dataset_version AS version
    JOIN dataset_record AS record ON record.version_id = version.id
    WHERE version.region_id = ${regionId} AND version.kind = ${kind}::dataset_kind
      AND version.status = 'published'`;
  return Prisma.sql`
    WITH ${effectiveRecords(regionId, kind, ofKind)}, spoken AS (
      SELECT key FROM dataset_record WHERE version_id = ${id}
    ), scopes AS (SELECT DISTINCT ${scopeOf(kind, Prisma.sql`key`)} AS scope FROM spoken)
    SELECT effective.key FROM effective
    WHERE ${scopeOf(kind, Prisma.sql`effective.key`)} IN (SELECT scope FROM scopes)
      AND NOT EXISTS (SELECT FROM spoken WHERE spoken.key = effective.key)`;
}

async function countNotInFile(
  tx: Transaction,
  version: { id: number; regionId: number; kind: DatasetKind },
): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${keysNotInFile(version)}) AS missing`;
  return row?.count ?? 0;
}

/** Makes a version say that everything in its scopes which it does not speak of is gone. */
export async function removeMissing(
  tx: Transaction,
  version: { id: number; regionId: number; kind: DatasetKind },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dataset_record (version_id, key)
    SELECT ${version.id}, missing.key FROM (${keysNotInFile(version)}) AS missing`;
}
