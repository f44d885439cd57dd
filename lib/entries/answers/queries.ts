import "server-only";
import type { DistrictAnswers } from "@/lib/coverage/gaps/gap-list";
import { db } from "@/lib/db";
import { isShown } from "../entry-sql";

/** Kinds of entries that answer a gap where they are tied to its district. */
export const ANSWERING_KINDS = ["offer", "aid", "initiative", "event"] as const;

/** What of a region answers gaps now, by district; events count while a date of theirs is ahead. */
export async function listDistrictAnswers(regionId: number, now: Date): Promise<DistrictAnswers[]> {
  return db().$queryRaw<DistrictAnswers[]>`
    SELECT district, kind, groups, count(*)::int AS count FROM (
      SELECT DISTINCT coalesce(former.target_slug, link.target_slug) AS district,
        entry.kind::text AS kind, entry.id,
        ARRAY(SELECT jsonb_array_elements_text(
          CASE WHEN jsonb_typeof(entry.fields->'specialtyGroups') = 'array'
            THEN entry.fields->'specialtyGroups' ELSE '[]' END)) AS groups
      FROM entry JOIN entry_link AS link
        ON link.entry_id = entry.id AND link.target_kind = 'district'
      LEFT JOIN former_address AS former ON former.region_id = entry.region_id
        AND former.kind = 'district' AND former.slug = link.target_slug
      WHERE entry.region_id = ${regionId} AND entry.kind::text = ANY(${[...ANSWERING_KINDS]})
        AND ${isShown("entry", now)}
        AND (entry.kind <> 'event' OR EXISTS (SELECT FROM event_date
          WHERE event_date.region_id = entry.region_id AND event_date.event_key = entry.external_key
            AND event_date.state <> 'cancelled' AND event_date.starts_at >= ${now}))
    ) AS answer GROUP BY district, kind, groups ORDER BY district, kind`;
}

/** How many aids hold everywhere, so that they answer no gap of one district more than others. */
export async function countAidEverywhere(regionId: number, now: Date): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM entry
    WHERE region_id = ${regionId} AND kind = 'aid' AND fields->>'placeRule' = 'everywhere'
      AND ${isShown("entry", now)}`;
  return row?.count ?? 0;
}
