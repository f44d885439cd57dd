import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import { binnedBefore } from "./bin-days";

/**
 * Empties what has lain in the bins for too long, with all that earlier versions said of it.
 *
 * @returns how many things are gone for good
 */
export async function emptyBins(now: Date): Promise<number> {
  const before = binnedBefore(now);
  return db().$transaction(async (tx) => {
    const drafts = await tx.contentDraft.deleteMany({ where: { binnedAt: { lt: before } } });
    const records = await tx.$executeRaw`
      WITH removal AS (
        SELECT version.id, version.region_id, version.kind, record.key,
          (version.published_at, version.id) AS place
        FROM dataset_version AS version JOIN dataset_record AS record ON record.version_id = version.id
        WHERE version.status = 'published' AND version.request ? 'edit' AND record.payload IS NULL
          AND version.published_at < ${before}
      )
      DELETE FROM dataset_record AS old USING dataset_version AS version, removal
      WHERE version.id = old.version_id AND version.region_id = removal.region_id
        AND version.kind = removal.kind AND old.key = removal.key AND old.payload IS NOT NULL
        AND (version.published_at, version.id) < removal.place`;
    if (drafts.count + records > 0)
      await recordChange(
        tx,
        {
          ...{ actor: "worker", regionId: null, action: "bin.empty", subject: "bin" },
          after: { drafts: drafts.count, records },
        },
        now,
      );
    return drafts.count + records;
  });
}
