import "server-only";
import type { Transaction } from "@/lib/db";
import { sourceSchema } from "../schema";
import type { DatasetKind } from "../dataset-kind";
import type { Submission } from "./submission";

export interface StoredVersion {
  id: number;
  regionId: number;
  kind: DatasetKind;
}

/** Enters a version that nobody sees yet, with its source. */
export async function createVersion(
  tx: Transaction,
  regionId: number,
  { kind, source, request, file, rows, submittedBy }: Submission,
  publishAt: Date,
): Promise<StoredVersion> {
  const { date, ...said } = sourceSchema.parse(source);
  const { id: sourceId } = await tx.dataSource.create({
    data: { ...said, asOf: new Date(date), regionId },
    select: { id: true },
  });
  const { id } = await tx.datasetVersion.create({
    data: {
      regionId,
      sourceId,
      kind,
      status: "scheduled",
      fileName: file?.name ?? null,
      fileSha256: file?.sha256 ?? null,
      fileBytes: file?.bytes ?? null,
      request,
      submittedBy,
      publishAt,
      rowsRead: rows.read,
      rowsTaken: rows.taken,
      rowsRejected: rows.rejected,
      added: 0,
      changed: 0,
      removed: 0,
    },
    select: { id: true },
  });
  return { id, regionId, kind };
}

/** Notes what a plan found; later it can no longer be told. */
export async function notePlan(
  tx: Transaction,
  id: number,
  { added, changed, removed }: { added: number; changed: number; removed: number },
): Promise<void> {
  await tx.datasetVersion.update({
    where: { id },
    data: { added, changed, removed },
    select: { id: true },
  });
}

/** Removes a version that was never published, with its source. */
export async function dropVersion(tx: Transaction, { id }: StoredVersion): Promise<void> {
  const { sourceId } = await tx.datasetVersion.delete({
    where: { id },
    select: { sourceId: true },
  });
  await tx.dataSource.delete({ where: { id: sourceId }, select: { id: true } });
}

/**
 * The published version whose source says the same and whose records all still stand; null when
 * there is none. A file that repeats it changes nothing.
 */
export async function findRepeated(
  tx: Transaction,
  { id, regionId, kind }: StoredVersion,
): Promise<number | null> {
  const [repeated] = await tx.$queryRaw<{ id: number }[]>`
    SELECT other.id FROM dataset_version AS own JOIN data_source AS said ON said.id = own.source_id
    JOIN dataset_version AS other ON other.region_id = ${regionId}
      AND other.kind = ${kind}::dataset_kind AND other.status = 'published'
    JOIN data_source AS same ON same.id = other.source_id
      AND (same.publisher, same.title, same.licence, same.url, same.as_of, same.demo, same.note)
        IS NOT DISTINCT FROM (said.publisher, said.title, said.licence, said.url, said.as_of, said.demo, said.note)
    WHERE own.id = ${id}
      AND NOT EXISTS (
        SELECT FROM dataset_record AS record WHERE record.version_id = own.id
          AND NOT EXISTS (SELECT FROM dataset_record AS equal
            WHERE equal.version_id = other.id AND equal.key = record.key
              AND equal.payload IS NOT DISTINCT FROM record.payload))
    ORDER BY other.published_at DESC LIMIT 1`;
  return repeated?.id ?? null;
}
