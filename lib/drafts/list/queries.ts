import "server-only";
import { db } from "@/lib/db";
import { DATASET_OF_ENTRY, entryKindSchema, type EntryKind } from "@/lib/entries/entry-kind";
import { Prisma } from "@/prisma/generated/client";
import type { ContentFilter, ListedItem } from "./content-filter";

const PAGE = 50;

/** For how many days a text counts as checked, and for how many one of a guide. */
const CHECKED_FOR = 365;
const GUIDE_CHECKED_FOR = 731;

/** What ends within this many days is told as ending soon. */
const EXPIRING_DAYS = 30;

/** What Postgres would take for a pattern is meant as it stands. */
function literally(words: string): string {
  return words.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

const localised = (column: string) => Prisma.sql`coalesce(
  draft.cells->>${column}, draft.cells->>${`${column}_en`}, planned.fields->${column}->>'de',
  planned.fields->${column}->>'en', entry.fields->${column}->>'de', entry.fields->${column}->>'en')`;

/** Whether a text is there in one language and not in the other, in the draft if there is one. */
const isOneSided = (column: string) => Prisma.sql`CASE WHEN draft.id IS NOT NULL
  THEN (draft.cells ? ${column}) <> (draft.cells ? ${`${column}_en`})
  ELSE ((coalesce(entry.fields, planned.fields)->${column}) ? 'de')
    <> ((coalesce(entry.fields, planned.fields)->${column}) ? 'en') END`;

/** The items of a kind: what is published, what is written over it, and what will be published. */
function items(regionId: number, kind: EntryKind, now: Date): Prisma.Sql {
  const dataset = DATASET_OF_ENTRY[kind];
  const soon = new Date(now.getTime() + EXPIRING_DAYS * 86_400_000);
  return Prisma.sql`
    planned AS (
      SELECT DISTINCT ON (record.key) record.key, record.payload->'fields' AS fields,
        version.publish_at, version.submitted_at
      FROM dataset_version AS version JOIN dataset_record AS record ON record.version_id = version.id
      WHERE version.region_id = ${regionId} AND version.kind = ${dataset}::dataset_kind
        AND version.status = 'scheduled' AND version.request ? 'edit'
      ORDER BY record.key, version.publish_at
    ), known AS (
      SELECT external_key AS key FROM entry WHERE region_id = ${regionId} AND kind = ${kind}::entry_kind
      UNION SELECT key FROM content_draft
        WHERE region_id = ${regionId} AND kind = ${kind}::entry_kind AND binned_at IS NULL
      UNION SELECT key FROM planned
    ), item AS (
      SELECT known.key, ${localised("title")} AS title, entry.slug,
        coalesce((entry.publish_from IS NULL OR entry.publish_from <= ${now})
          AND (entry.publish_until IS NULL OR entry.publish_until > ${now})
          AND entry.id IS NOT NULL, false) AS "isShown",
        draft.state::text AS draft, planned.publish_at AS "scheduledAt",
        coalesce(${isOneSided("title")}, false) OR coalesce(${isOneSided("summary")}, false) AS "isUntranslated",
        coalesce(draft.updated_at, planned.submitted_at, version.published_at, source.as_of::timestamptz)
          AS "changedAt",
        account.name AS writer,
        (entry.fields->>'checkedOn')::date < (${now}::timestamptz)::date
          - CASE WHEN entry.fields ? 'guide' THEN ${GUIDE_CHECKED_FOR}::int ELSE ${CHECKED_FOR}::int END
          AS "isUnchecked",
        entry.publish_until BETWEEN ${now} AND ${soon} AS "isExpiring"
      FROM known
      LEFT JOIN entry ON entry.region_id = ${regionId} AND entry.kind = ${kind}::entry_kind
        AND entry.external_key = known.key
      LEFT JOIN data_source AS source ON source.id = entry.source_id
      LEFT JOIN dataset_version AS version ON version.source_id = source.id
      LEFT JOIN content_draft AS draft ON draft.region_id = ${regionId}
        AND draft.kind = ${kind}::entry_kind AND draft.key = known.key AND draft.binned_at IS NULL
      LEFT JOIN account ON account.id = draft.updated_by_id
      LEFT JOIN planned ON planned.key = known.key
    )`;
}

function viewed(view: ContentFilter["view"]): Prisma.Sql {
  switch (view) {
    case "drafts":
      return Prisma.sql`draft IS NOT NULL`;
    case "review":
      return Prisma.sql`draft = 'review'`;
    case "scheduled":
      return Prisma.sql`"scheduledAt" IS NOT NULL`;
    case "untranslated":
      return Prisma.sql`"isUntranslated"`;
    case "unchecked":
      return Prisma.sql`"isUnchecked"`;
    case "expiring":
      return Prisma.sql`"isExpiring"`;
    case "hidden":
      return Prisma.sql`NOT "isShown"`;
    case "all":
      return Prisma.sql`true`;
  }
}

/** The items of a kind for the staff of a region, a page at a time. */
export async function listItems(
  regionId: number,
  kind: EntryKind,
  { view, order, words, page }: ContentFilter,
  now: Date,
): Promise<{ items: ListedItem[]; count: number; pages: number }> {
  const like = `%${literally(words)}%`;
  const where = Prisma.sql`${viewed(view)} AND (${words} = '' OR title ILIKE ${like} OR slug ILIKE ${like})`;
  const inOrder =
    order === "title" ? Prisma.sql`lower(title), key` : Prisma.sql`"changedAt" DESC, key`;
  const [[counted], rows] = await Promise.all([
    db().$queryRaw<{ count: number }[]>`
      WITH ${items(regionId, kind, now)} SELECT count(*)::int AS count FROM item WHERE ${where}`,
    db().$queryRaw<ListedItem[]>`
      WITH ${items(regionId, kind, now)} SELECT * FROM item WHERE ${where}
      ORDER BY ${inOrder} LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
  ]);
  const count = counted?.count ?? 0;
  return { items: rows, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** Items of a kind by their keys, in the order of their titles. */
export async function listItemsOfKeys(
  regionId: number,
  kind: EntryKind,
  keys: readonly string[],
  now: Date,
): Promise<ListedItem[]> {
  return db().$queryRaw<ListedItem[]>`
    WITH ${items(regionId, kind, now)} SELECT * FROM item WHERE key = ANY(${[...keys]})
    ORDER BY lower(title), key`;
}

/** How many items of a kind there are, and how many of them wait for what. */
export interface KindCount {
  kind: EntryKind;
  published: number;
  drafts: number;
  review: number;
  scheduled: number;
  untranslated: number;
  unchecked: number;
  expiring: number;
}

/** How many items of each kind a region has. */
export async function countContent(regionId: number, now: Date): Promise<KindCount[]> {
  return Promise.all(
    entryKindSchema.options.map(async (kind) => {
      const [row] = await db().$queryRaw<Omit<KindCount, "kind">[]>`
        WITH ${items(regionId, kind, now)}
        SELECT count(slug)::int AS published, count(draft)::int AS drafts,
          count(*) FILTER (WHERE draft = 'review')::int AS review,
          count("scheduledAt")::int AS scheduled,
          count(*) FILTER (WHERE "isUntranslated")::int AS untranslated,
          count(*) FILTER (WHERE "isUnchecked")::int AS unchecked,
          count(*) FILTER (WHERE "isExpiring")::int AS expiring
        FROM item`;
      if (!row) throw new Error("An aggregate always has a row.");
      return { kind, ...row };
    }),
  );
}
