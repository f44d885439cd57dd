import "server-only";
import { db } from "@/lib/db";
import type { EntryKind } from "../entry-kind";
import { isShown } from "../entry-sql";

/** How many entries of each kind are shown. */
export async function countByKind(
  regionId: number,
  now: Date,
): Promise<{ kind: EntryKind; count: number }[]> {
  return db().$queryRaw<{ kind: EntryKind; count: number }[]>`
    SELECT entry.kind::text AS kind, count(*)::int AS count FROM entry
    WHERE region_id = ${regionId} AND ${isShown("entry", now)} GROUP BY entry.kind ORDER BY entry.kind`;
}

/** How many shown entries of each kind are tied to each theme. */
export async function countByTheme(
  regionId: number,
  now: Date,
): Promise<{ theme: string; kind: EntryKind; count: number }[]> {
  return db().$queryRaw<{ theme: string; kind: EntryKind; count: number }[]>`
    SELECT theme, kind, count(*)::int AS count FROM (
      SELECT DISTINCT coalesce(former.target_slug, link.target_slug) AS theme, entry.kind::text AS kind, entry.id
      FROM entry JOIN entry_link AS link ON link.entry_id = entry.id AND link.target_kind = 'theme'
      LEFT JOIN former_address AS former ON former.region_id = entry.region_id AND former.kind = 'theme'
        AND former.slug = link.target_slug
      WHERE entry.region_id = ${regionId} AND ${isShown("entry", now)}
    ) AS tied GROUP BY theme, kind ORDER BY theme, kind`;
}
