import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import { Prisma } from "@/prisma/generated/client";
import { getFormerAddress } from "./addresses/queries";
import { FIELDS_OF_ENTRY, type EntryFields } from "./entry";
import type { EntryKind } from "./entry-kind";
import { isShown, listOrder, searchCondition } from "./entry-sql";
import type { EntryAnswer, EntryPage, LinkTarget, PublishedEntry } from "./published-entry";
import { listLinks } from "./ties/queries";
import { isTiedTo } from "./ties/tie-sql";

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

/** Since when versions have said the same of an entry without a break; null for other sources. */
const saidSince = Prisma.sql`(
  SELECT min(early.published_at) FROM dataset_record AS own
  JOIN dataset_version AS early ON early.region_id = version.region_id
    AND early.kind = version.kind AND early.status = 'published'
  JOIN dataset_record AS told ON told.version_id = early.id AND told.key = own.key
  WHERE own.version_id = version.id AND own.key = entry.external_key
    AND NOT EXISTS (SELECT FROM dataset_version AS late
      JOIN dataset_record AS other ON other.version_id = late.id AND other.key = own.key
      WHERE late.region_id = version.region_id AND late.kind = version.kind
        AND late.status = 'published'
        AND (late.published_at, late.id) >= (early.published_at, early.id)
        AND other.payload - 'mail' IS DISTINCT FROM own.payload - 'mail'))`;

const COLUMNS = Prisma.sql`entry.id, entry.kind::text AS kind, entry.external_key AS key, entry.slug, entry.fields, entry.publish_from AS "publishFrom",
  entry.publish_until AS "publishUntil", entry.source_id AS "sourceId", source.demo,
  coalesce(greatest(entry.publish_from, ${saidSince}), source.as_of::timestamptz) AS "changedAt"`;
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

/** Entries of a kind by their ids, in the order of these, whether they are shown or not. */
export async function listEntriesOf<Kind extends EntryKind>(
  kind: Kind,
  ids: readonly number[],
  now: Date,
): Promise<PublishedEntry<Kind>[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<EntryRow[]>`
    SELECT ${COLUMNS} FROM ${WITH_SOURCE}
    WHERE entry.id = ANY(${[...ids]}::int[]) AND entry.kind = ${kind}::entry_kind
    ORDER BY array_position(${[...ids]}::int[], entry.id)`;
  return withLinks<Kind>(rows, now);
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
