import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { asEntryKind, isShown } from "../entry-sql";
import type { LinkedThing, RelatedThing } from "../published-entry";
import { dayOf, slugsOf, targets, type Target } from "./tie-sql";

/** What entries are tied to, as far as it is there and shown; old addresses lead on. */
export async function listLinks(
  entryIds: readonly number[],
  now: Date,
): Promise<(LinkedThing & { entryId: number })[]> {
  return db().$queryRaw<(LinkedThing & { entryId: number })[]>`
    SELECT link.entry_id AS "entryId", link.role, link.target_kind AS kind, found.slug, found.name
    FROM entry_link AS link JOIN entry AS owner ON owner.id = link.entry_id
    LEFT JOIN former_address AS former ON former.region_id = owner.region_id
      AND former.kind = link.target_kind AND former.slug = link.target_slug
    CROSS JOIN LATERAL (${targets(Prisma.sql`owner.region_id`, now)}) AS found
    WHERE link.entry_id = ANY(${[...entryIds]}) ORDER BY link.entry_id, link.position`;
}

/**
 * Everything that is tied to something and shown now, in one query: what names it, and what it
 * names itself; the youngest and then by name within each kind.
 *
 * @param options.limit things at most
 */
export async function listRelated(
  regionId: number,
  target: Target,
  { now, limit = 200 }: { now: Date; limit?: number },
): Promise<RelatedThing[]> {
  return db().$queryRaw<RelatedThing[]>`
    WITH tied AS (
      SELECT entry.kind::text AS kind, entry.slug, entry.fields->'title' AS name,
        entry.fields->'summary' AS summary, ${dayOf("entry")} AS day, source.demo, link.role, 'from' AS direction
      FROM entry_link AS link JOIN entry ON entry.id = link.entry_id
      JOIN data_source AS source ON source.id = entry.source_id
      WHERE link.target_kind = ${target.kind} AND link.target_slug IN (${slugsOf(regionId, target)})
        AND entry.region_id = ${regionId} AND ${isShown("entry", now)}
      UNION ALL
      SELECT link.target_kind, found.slug, found.name, found.summary, found.day, found.demo, link.role, 'to'
      FROM entry AS owner JOIN entry_link AS link ON link.entry_id = owner.id
      LEFT JOIN former_address AS former ON former.region_id = owner.region_id
        AND former.kind = link.target_kind AND former.slug = link.target_slug
      CROSS JOIN LATERAL (${targets(Prisma.sql`owner.region_id`, now)}) AS found
      WHERE owner.region_id = ${regionId} AND owner.kind = ${asEntryKind(Prisma.sql`${target.kind}::text`)}
        AND owner.slug = ${target.slug}
    )
    SELECT kind, slug, name, summary, day, bool_or(demo) AS demo,
      jsonb_agg(DISTINCT jsonb_build_object('role', role, 'direction', direction)) AS ties
    FROM tied GROUP BY kind, slug, name, summary, day
    ORDER BY kind, day DESC NULLS LAST, folded(coalesce(name->>'de', name->>'en')), slug LIMIT ${limit}`;
}
