import { queryDatabase } from "./database-query";

/** A slug that no earlier run of a test has used, as pages of the portal are kept. */
export function freshSlug(name: string): string {
  return `${name}-${Date.now().toString(36)}`;
}

/**
 * Puts an event of Chemnitz beside the published ones, like the forum for who wants to open a
 * practice, with its questions; no page of it was ever shown, and searches of other tests for a type
 * or an audience do not find it.
 */
export async function plantEvent(slug: string, title: string, capacity: number): Promise<void> {
  const like = "forum-niederlassung";
  await queryDatabase(
    `INSERT INTO entry (region_id, kind, external_key, slug, fields, source_id)
     SELECT region_id, kind, $2, $2, jsonb_set(jsonb_set(fields, '{title}',
       jsonb_build_object('de', $3::text, 'en', $3::text)), '{signUp,capacity}', to_jsonb($4::int))
       || '{"type": "other", "audiences": []}', source_id
     FROM entry WHERE slug = $1 AND kind = 'event' AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')`,
    [like, slug, title, String(capacity)],
  );
  await queryDatabase(
    `INSERT INTO event_date (region_id, event_key, date_key, starts_at, ends_at, original_start, type,
       audiences, capacity, takes_sign_ups, sign_up_until, content_sha256)
     SELECT region_id, $2, '', starts_at, ends_at, original_start, 'other', '{}', $3::int, TRUE,
       sign_up_until, content_sha256
     FROM event_date WHERE event_key = $1 AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')`,
    [like, slug, String(capacity)],
  );
}
