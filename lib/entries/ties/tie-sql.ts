import { Prisma } from "@/prisma/generated/client";
import { asEntryKind, isShown } from "../entry-sql";
import type { LinkTarget } from "../published-entry";

/** Something that entries can be tied to. */
export interface Target {
  kind: LinkTarget;
  slug: string;
}

/** The slugs that a target has and had; region and slug may be columns of rows. */
export function slugsOf(
  regionId: number | Prisma.Sql,
  { kind, slug }: { kind: LinkTarget; slug: string | Prisma.Sql },
): Prisma.Sql {
  return Prisma.sql`SELECT ${slug} UNION ALL SELECT former.slug FROM former_address AS former
    WHERE former.region_id = ${regionId} AND former.kind = ${kind} AND former.target_slug = ${slug}`;
}

/** Whether the row `entry` is tied to something. */
export function isTiedTo(regionId: number, target: Target): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM entry_link AS link WHERE link.entry_id = entry.id
    AND link.target_kind = ${target.kind} AND link.target_slug IN (${slugsOf(regionId, target)}))`;
}

/** What the row `link` is tied to, led on by `former`. */
export function targets(regionId: Prisma.Sql, now: Date): Prisma.Sql {
  const slug = Prisma.sql`coalesce(former.target_slug, link.target_slug)`;
  const place = (table: "district" | "practice" | "care_place", name: Prisma.Sql) => Prisma.sql`
    SELECT slug, jsonb_build_object('de', ${name}) AS name, NULL::jsonb AS summary, NULL AS day, FALSE AS demo
    FROM ${Prisma.raw(table)} WHERE link.target_kind = ${table} AND region_id = ${regionId} AND slug = ${slug}`;
  return Prisma.sql`
    SELECT target.slug, target.fields->'title' AS name, target.fields->'summary' AS summary,
      ${dayOf("target")} AS day, source.demo
    FROM entry AS target JOIN data_source AS source ON source.id = target.source_id
    WHERE target.region_id = ${regionId} AND target.kind = ${asEntryKind(Prisma.sql`link.target_kind`)}
      AND target.slug = ${slug} AND ${isShown("target", now)}
    UNION ALL ${place("district", Prisma.sql`name`)}
    UNION ALL ${place("practice", Prisma.sql`coalesce(name, external_key)`)}
    UNION ALL ${place("care_place", Prisma.sql`coalesce(name, external_key)`)}`;
}

/** The ISO day of news, statements, pages and jobs. */
export function dayOf(table: "entry" | "target"): Prisma.Sql {
  const fields = Prisma.raw(`${table}.fields`);
  return Prisma.sql`coalesce(${fields}->>'date', ${fields}->>'postedOn', ${fields}->>'checkedOn')`;
}
