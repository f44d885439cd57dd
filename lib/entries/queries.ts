import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { Prisma } from "@/prisma/generated/client";
import { FIELDS_OF_ENTRY, type EntryFields } from "./entry";
import type { EntryKind } from "./entry-kind";
import { asEntryKind, isShown, listOrder, searchCondition } from "./entry-sql";
import {
  GONE_REASONS,
  type EntryAnswer,
  type EntryPage,
  type LinkedThing,
  type LinkTarget,
  type PublishedEntry,
  type RelatedThing,
} from "./published-entry";

export interface EntryFilter<Kind extends EntryKind = EntryKind> {
  /** For the order by name. */
  locale: Locale;
  /** Only what is shown at this moment is returned. */
  now: Date;
  /** Slugs of what the entries must be tied to. */
  theme?: string | undefined;
  district?: string | undefined;
  partner?: string | undefined;
  /** Values that fields must have or hold, e.g. `{ sector: "care" }`. */
  matching?: Partial<EntryFields<Kind>> | undefined;
  /** Words to search for; without a letter or digit it searches for nothing. */
  text?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  pageSize?: number | undefined;
}

const PAGE_SIZE = 20;

interface EntryRow {
  id: number;
  kind: EntryKind;
  key: string;
  slug: string;
  fields: unknown;
  publishFrom: Date | null;
  publishUntil: Date | null;
  changedAt: Date;
  sourceId: number;
  demo: boolean;
}

const COLUMNS = Prisma.sql`entry.id, entry.kind::text AS kind, entry.external_key AS key, entry.slug, entry.fields, entry.publish_from AS "publishFrom",
  entry.publish_until AS "publishUntil", entry.source_id AS "sourceId", source.demo,
  coalesce(greatest(entry.publish_from, version.published_at), source.as_of::timestamptz) AS "changedAt"`;
const WITH_SOURCE = Prisma.sql`entry JOIN data_source AS source ON source.id = entry.source_id
  LEFT JOIN dataset_version AS version ON version.source_id = source.id`;

/**
 * A page of the entries of a kind that are shown now, in three queries however many there are.
 *
 * @param kind several kinds stand among each other in the order of the first
 */
export async function listEntries<Kind extends EntryKind>(
  regionId: number,
  kind: Kind | readonly [Kind, ...Kind[]],
  filter: EntryFilter<Kind>,
): Promise<EntryPage<Kind>> {
  const { locale, now, pageSize = PAGE_SIZE } = filter;
  const kinds: readonly Kind[] = typeof kind === "string" ? [kind] : kind;
  const page = Math.max(1, Math.trunc(filter.page ?? 1) || 1);
  const condition = conditionOf(regionId, kinds, filter);
  if (condition === null) return { entries: [], total: 0, page, pages: 0 };
  const [rows, counted] = await Promise.all([
    db().$queryRaw<EntryRow[]>`
      SELECT ${COLUMNS} FROM ${WITH_SOURCE} WHERE ${condition}
      ORDER BY ${listOrder(typeof kind === "string" ? kind : kind[0], locale)} LIMIT ${pageSize} OFFSET ${Math.min(page - 1, 100_000) * pageSize}`,
    db().$queryRaw<
      { total: number }[]
    >`SELECT count(*)::int AS total FROM entry WHERE ${condition}`,
  ]);
  const total = counted[0]?.total ?? 0;
  const entries = await withLinks<Kind>(rows, now);
  return { entries, total, page, pages: Math.ceil(total / pageSize) };
}

function conditionOf<Kind extends EntryKind>(
  regionId: number,
  kinds: readonly Kind[],
  { now, theme, district, partner, matching, text }: EntryFilter<Kind>,
): Prisma.Sql | null {
  const parts = [
    Prisma.sql`entry.region_id = ${regionId} AND entry.kind = ANY(${[...kinds]}::entry_kind[])`,
    isShown("entry", now),
  ];
  for (const [target, slug] of Object.entries({ theme, district, partner }))
    if (slug !== undefined) parts.push(isTiedTo(regionId, { kind: target as LinkTarget, slug }));
  if (matching) parts.push(Prisma.sql`entry.fields @> ${JSON.stringify(matching)}::jsonb`);
  const found = text === undefined || text.trim() === "" ? undefined : searchCondition(text);
  if (found === null) return null;
  if (found) parts.push(found);
  return Prisma.join(parts, " AND ");
}

interface Target {
  kind: LinkTarget;
  slug: string;
}

/** The slugs that a target has and had. */
function slugsOf(regionId: number, { kind, slug }: Target): Prisma.Sql {
  return Prisma.sql`SELECT ${slug} UNION ALL SELECT former.slug FROM former_address AS former
    WHERE former.region_id = ${regionId} AND former.kind = ${kind} AND former.target_slug = ${slug}`;
}

function isTiedTo(regionId: number, target: Target): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM entry_link AS link WHERE link.entry_id = entry.id
    AND link.target_kind = ${target.kind} AND link.target_slug IN (${slugsOf(regionId, target)}))`;
}

/** Rows of kinds that the caller asked for, each as its kind reads. */
async function withLinks<Kind extends EntryKind>(
  rows: readonly EntryRow[],
  now: Date,
): Promise<PublishedEntry<Kind>[]> {
  const links =
    rows.length === 0
      ? []
      : await listLinks(
          rows.map(({ id }) => id),
          now,
        );
  const linksOf = (id: number) => links.filter(({ entryId }) => entryId === id);
  return rows.map(({ id, ...row }) => ({
    ...row,
    kind: row.kind as Kind,
    fields: FIELDS_OF_ENTRY[row.kind].parse(row.fields) as EntryFields<Kind>,
    links: linksOf(id).map(({ entryId: _entryId, ...link }) => link),
    publishFrom: row.publishFrom?.toISOString() ?? null,
    publishUntil: row.publishUntil?.toISOString() ?? null,
    changedAt: row.changedAt.toISOString(),
  }));
}

/** What entries are tied to, as far as it is there and shown; old addresses lead on. */
async function listLinks(
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

/** What the row `link` is tied to, led on by `former`. */
function targets(regionId: Prisma.Sql, now: Date): Prisma.Sql {
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

function dayOf(table: "entry" | "target"): Prisma.Sql {
  const fields = Prisma.raw(`${table}.fields`);
  return Prisma.sql`coalesce(${fields}->>'date', ${fields}->>'postedOn', ${fields}->>'checkedOn')`;
}

/** What is, or was, at an address. */
export async function getEntry<Kind extends EntryKind>(
  regionId: number,
  kind: Kind,
  slug: string,
  { now }: { now: Date },
): Promise<EntryAnswer<Kind>> {
  const [found] = await db().$queryRaw<(EntryRow & { state: "shown" | "ahead" | "over" })[]>`
    SELECT ${COLUMNS}, CASE WHEN entry.publish_from > ${now} THEN 'ahead'
      WHEN entry.publish_until <= ${now} THEN 'over' ELSE 'shown' END AS state
    FROM ${WITH_SOURCE}
    WHERE entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind AND entry.slug = ${slug}`;
  if (!found) return getFormerAddress(regionId, kind, slug);
  const { state, ...row } = found;
  if (state === "ahead") return null;
  const [entry] = await withLinks<Kind>([row], now);
  if (!entry) return null;
  if (state === "shown") return { state: "published", entry };
  const { title } = entry.fields;
  const since = entry.publishUntil ?? now.toISOString();
  return { state: "gone", name: title.de ?? title.en ?? slug, reason: "expired", since };
}

/** What became of an address that something once had; null where nothing ever was. */
export async function getFormerAddress(
  regionId: number,
  kind: LinkTarget,
  slug: string,
): Promise<Exclude<EntryAnswer<never>, { state: "published" }>> {
  const former = await db().formerAddress.findUnique({
    where: { regionId_kind_slug: { regionId, kind, slug } },
    select: { targetSlug: true, name: true, reason: true, since: true },
  });
  if (!former) return null;
  if (former.targetSlug !== null) return { state: "moved", slug: former.targetSlug };
  const reason = GONE_REASONS.find((one) => one === former.reason) ?? "removed";
  return { state: "gone", name: former.name, reason, since: former.since.toISOString() };
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

/** How many entries of each kind are shown. */
export async function countByKind(
  regionId: number,
  now: Date,
): Promise<{ kind: EntryKind; count: number }[]> {
  return db().$queryRaw<{ kind: EntryKind; count: number }[]>`
    SELECT entry.kind::text AS kind, count(*)::int AS count FROM entry
    WHERE region_id = ${regionId} AND ${isShown("entry", now)} GROUP BY entry.kind ORDER BY entry.kind`;
}

/** The addresses of everything that is shown, e.g. for search engines. */
export async function listAddresses(
  regionId: number,
  now: Date,
): Promise<{ kind: EntryKind; slug: string }[]> {
  return db().$queryRaw<{ kind: EntryKind; slug: string }[]>`
    SELECT entry.kind::text AS kind, slug FROM entry
    WHERE region_id = ${regionId} AND ${isShown("entry", now)} ORDER BY entry.kind, slug`;
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
