import "server-only";
import { db } from "@/lib/db";
import type { EntryKind } from "../entry-kind";

/** The key of what a region has of a kind, published or a draft; null where there is nothing. */
export async function findSingleKey(regionId: number, kind: EntryKind): Promise<string | null> {
  const [row] = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM (
      SELECT external_key AS key, 1 AS place FROM entry
      WHERE region_id = ${regionId} AND kind::text = ${kind}
      UNION ALL SELECT key, 2 FROM content_draft
      WHERE region_id = ${regionId} AND kind::text = ${kind} AND binned_at IS NULL
    ) AS known ORDER BY place, key LIMIT 1`;
  return row?.key ?? null;
}
