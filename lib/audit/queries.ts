import "server-only";
import { db } from "@/lib/db";

/** Where the record of changes does not hold. */
export interface BrokenLink {
  position: bigint;
  fault: "missing" | "changed" | "unsealed";
}

/**
 * Whether the record of changes is as it was written: nothing left out, put in, changed or put in
 * another order.
 *
 * @returns how many entries there are, and the first that does not hold
 */
export async function verifyChanges(): Promise<{ count: number; broken: BrokenLink | null }> {
  const [counted] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM audit_seal`;
  const [broken] = await db().$queryRaw<BrokenLink[]>`
    WITH chain AS (
      SELECT position, entry_id, sha256,
        lag(position, 1, 0::bigint) OVER (ORDER BY position) AS earlier,
        lag(sha256, 1, '') OVER (ORDER BY position) AS previous
      FROM audit_seal)
    SELECT position, CASE WHEN entry.id IS NULL OR position <> earlier + 1 THEN 'missing'
      ELSE 'changed' END AS fault
    FROM chain LEFT JOIN audit_entry AS entry ON entry.id = chain.entry_id
    WHERE entry.id IS NULL OR position <> earlier + 1 OR chain.sha256 <> audit_hash(previous, entry)
      OR audit_digest(entry.before) <> entry.before_sha256
      OR audit_digest(entry.after) <> entry.after_sha256
    UNION ALL
    SELECT id AS position, 'unsealed' AS fault FROM audit_entry AS entry
    WHERE NOT EXISTS (SELECT FROM audit_seal WHERE entry_id = entry.id)
    ORDER BY position LIMIT 1`;
  return { count: counted?.count ?? 0, broken: broken ?? null };
}
