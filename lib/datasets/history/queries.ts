import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { PlannedChange } from "../publishing/publication-plan";
import type { DemoCount } from "./demo-count";
import type { ListedVersion, VersionFilter } from "./version-filter";

/** How many versions a page of the list shows. */
const PAGE = 30;

/** Changes of a version that are listed; all are counted. */
const LISTED = 100;

const COLUMNS = Prisma.sql`version.id, version.kind::text AS kind, version.status::text AS status,
  source.publisher, source.title, source.as_of::text AS "asOf", source.demo,
  version.file_name AS "fileName", coalesce(nullif(account.name, ''), account.mail, version.submitted_by) AS "submittedBy",
  version.submitted_at AS "submittedAt", version.publish_at AS "publishAt",
  version.rows_taken AS "rowsTaken"`;

const TABLES = Prisma.sql`dataset_version AS version
  JOIN data_source AS source ON source.id = version.source_id
  LEFT JOIN account ON version.submitted_by = 'account:' || account.id`;

/** The versions of a region's data, the youngest first, a page at a time; edits of single entries are left out. */
export async function listVersionPage(
  regionId: number,
  { kind, page }: VersionFilter,
): Promise<{ versions: ListedVersion[]; count: number; pages: number }> {
  const where = Prisma.sql`version.region_id = ${regionId} AND NOT jsonb_exists(version.request, 'edit')
    AND (${kind} = '' OR version.kind::text = ${kind})`;
  const [versions, counted] = await Promise.all([
    db().$queryRaw<ListedVersion[]>`
      SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where}
      ORDER BY version.submitted_at DESC, version.id DESC
      LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
    db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM dataset_version AS version WHERE ${where}`,
  ]);
  const count = counted[0]?.count ?? 0;
  return { versions, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** A version with what it changed. */
export interface ShownVersion extends ListedVersion {
  licence: string;
  url: string;
  note: string | null;
  rowsRead: number;
  rowsRejected: number;
  added: number;
  changed: number;
  removed: number;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  restoredBy: string | null;
  restoredAt: Date | null;
  changes: PlannedChange[];
  /** The publication whose findings are still kept. */
  run: { id: number; uploadId: number } | null;
}

/** A version of a region; null where there is none. */
export async function getVersion(regionId: number, id: number): Promise<ShownVersion | null> {
  const [version] = await db().$queryRaw<Omit<ShownVersion, "changes" | "run">[]>`
    SELECT ${COLUMNS}, source.licence, source.url, source.note, version.rows_read AS "rowsRead",
      version.rows_rejected AS "rowsRejected", version.added, version.changed, version.removed,
      coalesce(nullif(withdrawer.name, ''), withdrawer.mail, version.withdrawn_by) AS "withdrawnBy",
      version.withdrawn_at AS "withdrawnAt",
      coalesce(nullif(restorer.name, ''), restorer.mail, version.restored_by) AS "restoredBy",
      version.restored_at AS "restoredAt"
    FROM ${TABLES}
      LEFT JOIN account AS withdrawer ON version.withdrawn_by = 'account:' || withdrawer.id
      LEFT JOIN account AS restorer ON version.restored_by = 'account:' || restorer.id
    WHERE version.id = ${id} AND version.region_id = ${regionId}`;
  if (!version) return null;
  const [changes, runs] = await Promise.all([
    listVersionChanges(id),
    db().$queryRaw<{ id: number; uploadId: number }[]>`
      SELECT run.id, run.upload_id AS "uploadId" FROM import_run AS run
      JOIN upload ON upload.id = run.upload_id
      WHERE upload.region_id = ${regionId} AND run.purpose = 'publish'
        AND run.answer->>'versionId' = ${String(id)}
      ORDER BY run.id DESC LIMIT 1`,
  ]);
  return { ...version, changes, run: runs[0] ?? null };
}

/** What a version says otherwise than those before it. */
async function listVersionChanges(id: number): Promise<PlannedChange[]> {
  return db().$queryRaw<PlannedChange[]>`
    SELECT record.key, earlier.payload - 'geometry' AS before, record.payload - 'geometry' AS after
    FROM dataset_version AS own JOIN dataset_record AS record ON record.version_id = own.id
    LEFT JOIN LATERAL (
      SELECT other.payload FROM dataset_record AS other
      JOIN dataset_version AS version ON version.id = other.version_id
      WHERE other.key = record.key AND version.region_id = own.region_id
        AND version.kind = own.kind AND version.status = 'published' AND version.id <> own.id
        AND (version.published_at, version.id)
          < (coalesce(own.published_at, own.publish_at), own.id)
      ORDER BY version.published_at DESC, version.id DESC LIMIT 1
    ) AS earlier ON true
    WHERE own.id = ${id} AND record.payload IS DISTINCT FROM earlier.payload
    ORDER BY record.key LIMIT ${LISTED}`;
}

/** The region that a version is of; null where there is no such version. */
export async function findRegionOfVersion(id: number): Promise<number | null> {
  const version = await db().datasetVersion.findUnique({
    where: { id },
    select: { regionId: true },
  });
  return version?.regionId ?? null;
}

/** What would no longer be there once the invented data of a region is withdrawn. */
export async function countDemo(regionId: number): Promise<DemoCount> {
  const [count] = await db().$queryRaw<DemoCount[]>`
    WITH demo AS (SELECT id FROM data_source WHERE region_id = ${regionId} AND demo)
    SELECT (SELECT count(*)::int FROM district WHERE source_id IN (TABLE demo)) AS districts,
      (SELECT count(*)::int FROM practice WHERE source_id IN (TABLE demo)) AS practices,
      (SELECT count(*)::int FROM care_place WHERE source_id IN (TABLE demo)) AS places,
      (SELECT count(*)::int FROM entry WHERE source_id IN (TABLE demo)) AS entries,
      (SELECT count(*)::int FROM sign_up
        JOIN event_date AS date ON date.id = sign_up.event_date_id
        JOIN entry ON entry.region_id = date.region_id AND entry.kind = 'event'
          AND entry.external_key = date.event_key
        WHERE entry.region_id = ${regionId} AND entry.source_id IN (TABLE demo)
          AND sign_up.state NOT IN ('cancelled', 'expired') AND date.starts_at > now()) AS "signUps"`;
  if (!count) throw new Error("A count always has a row.");
  return count;
}
