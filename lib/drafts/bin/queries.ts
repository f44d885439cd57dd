import "server-only";
import { db } from "@/lib/db";
import { DATASET_OF_ENTRY, entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";
import { binnedBefore } from "./bin-days";

/** Something in the bin. */
export interface BinnedItem {
  kind: EntryKind;
  key: string;
  title: string | null;
  /** Whether it was published; else it was a draft. */
  wasPublished: boolean;
  binnedAt: Date;
}

/** What lies in a region's bin, the youngest first. */
export async function listBin(regionId: number, now: Date): Promise<BinnedItem[]> {
  const since = binnedBefore(now);
  const kindOf = entryKindSchema.options.map((kind) => ({ kind, dataset: DATASET_OF_ENTRY[kind] }));
  return db().$queryRaw<BinnedItem[]>`
    WITH kinds AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(kindOf)}::jsonb) AS pair (kind text, dataset text)
    ), removed AS (
      SELECT DISTINCT ON (kinds.kind, record.key) kinds.kind, record.key, record.payload,
        version.request ? 'edit' AS is_edit, version.published_at
      FROM dataset_version AS version JOIN kinds ON kinds.dataset = version.kind::text
      JOIN dataset_record AS record ON record.version_id = version.id
      WHERE version.region_id = ${regionId} AND version.status = 'published'
        AND record.key IN (SELECT gone.key FROM dataset_record AS gone
          JOIN dataset_version AS own ON own.id = gone.version_id
          WHERE gone.payload IS NULL AND own.region_id = ${regionId} AND own.request ? 'edit'
            AND own.published_at > ${since})
      ORDER BY kinds.kind, record.key, version.published_at DESC, version.id DESC
    )
    SELECT removed.kind, removed.key,
      (SELECT name FROM former_address AS former WHERE former.region_id = ${regionId}
        AND former.kind = removed.kind AND former.key = removed.key LIMIT 1) AS title,
      true AS "wasPublished", removed.published_at AS "binnedAt"
    FROM removed WHERE payload IS NULL AND is_edit AND removed.published_at > ${since}
    UNION ALL
    SELECT kind::text, key, coalesce(cells->>'title', cells->>'title_en'), false, binned_at
    FROM content_draft WHERE region_id = ${regionId} AND binned_at > ${since}
    ORDER BY "binnedAt" DESC`;
}
