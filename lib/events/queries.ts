import "server-only";
import { db } from "@/lib/db";
import { isShown } from "@/lib/entries/entry-sql";
import { eventSchema } from "@/lib/entries/kinds/event";
import { Prisma } from "@/prisma/generated/client";
import { fieldsOfDate } from "./event-date";
import type { EventFilter } from "./event-filter";
import type { ListedDate } from "./listed-date";
import type { FoldedDate } from "./series-folding";

/** Which dates are listed, and in which order. */
export interface WantedDates {
  now: Date;
  filter?: EventFilter | undefined;
  /** Those that end after it. */
  after?: Date | undefined;
  /** Those that begin before it. */
  before?: Date | undefined;
  /** Only those that are over, the youngest first. */
  past?: boolean | undefined;
  /** Also those that events no longer hold, for calendars. */
  removed?: boolean | undefined;
  /** Only those of events tied to this. */
  tiedTo?: { kind: string; slug: string } | undefined;
  /** Only those of one event. */
  key?: string | undefined;
  limit?: number | undefined;
}

type DateRow = Omit<
  ListedDate,
  "fields" | "startsAt" | "endsAt" | "originalStart" | "changedAt" | "signUpFrom" | "signUpUntil"
> & {
  fields: unknown;
  startsAt: Date;
  endsAt: Date;
  originalStart: Date;
  changedAt: Date;
  signUpFrom: Date | null;
  signUpUntil: Date | null;
};

const COLUMNS = Prisma.sql`date.id, entry.external_key AS key, entry.slug, date.date_key AS "dateKey",
  date.state::text AS state, date.starts_at AS "startsAt", date.ends_at AS "endsAt",
  date.original_start AS "originalStart", date.all_day AS "allDay", date.note, date.capacity,
  date.takes_sign_ups AS "takesSignUps", date.sign_up_from AS "signUpFrom",
  date.sign_up_until AS "signUpUntil", date.sequence, date.changed_at AS "changedAt", date.removed,
  source.demo`;

const TABLES = Prisma.sql`event_date AS date
  JOIN entry ON entry.region_id = date.region_id AND entry.kind = 'event'
    AND entry.external_key = date.event_key
  JOIN data_source AS source ON source.id = entry.source_id`;

/** Longest list, for calendars too. */
const MOST = 1_000;

/** Dates that are told to search engines. */
const MOST_PAGES = 5_000;

function isTied(kind: string, slug: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM entry_link AS link
    LEFT JOIN former_address AS former ON former.region_id = entry.region_id
      AND former.kind = link.target_kind AND former.slug = link.target_slug
    WHERE link.entry_id = entry.id AND link.target_kind = ${kind}
      AND coalesce(former.target_slug, link.target_slug) = ${slug})`;
}

function conditions(regionId: number, wanted: WantedDates): Prisma.Sql {
  const { now, filter, after, before, past = false, removed = false, tiedTo, key } = wanted;
  const parts = [
    Prisma.sql`date.region_id = ${regionId} AND ${isShown("entry", now)}`,
    past
      ? Prisma.sql`date.ends_at <= ${now} AND date.starts_at <= ${now} AND date.state <> 'cancelled'`
      : Prisma.sql`TRUE`,
  ];
  if (!removed) parts.push(Prisma.sql`NOT date.removed`);
  if (after) parts.push(Prisma.sql`(date.ends_at > ${after} OR date.starts_at >= ${after})`);
  if (before) parts.push(Prisma.sql`date.starts_at < ${before}`);
  if (key !== undefined) parts.push(Prisma.sql`date.event_key = ${key}`);
  if (tiedTo) parts.push(isTied(tiedTo.kind, tiedTo.slug));
  if (filter?.type) parts.push(Prisma.sql`date.type = ${filter.type}`);
  if (filter?.audience) parts.push(Prisma.sql`${filter.audience} = ANY(date.audiences)`);
  if (filter?.online) parts.push(Prisma.sql`date.online`);
  if (filter?.theme != null) parts.push(isTied("theme", filter.theme));
  if (filter?.district != null) parts.push(isTied("district", filter.district));
  return Prisma.join(parts, " AND ");
}

/** The dates that fit, the next first; of past ones the youngest. */
export async function listDates(regionId: number, wanted: WantedDates): Promise<ListedDate[]> {
  const { past = false, limit = MOST } = wanted;
  const order = past ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await db().$queryRaw<DateRow[]>`
    SELECT ${COLUMNS}, entry.fields FROM ${TABLES} WHERE ${conditions(regionId, wanted)}
    ORDER BY date.starts_at ${order}, entry.slug, date.date_key LIMIT ${limit}`;
  return listed(rows);
}

function listed(rows: readonly DateRow[]): ListedDate[] {
  const known = new Map<string, ListedDate["fields"]>();
  return rows.map((row) => {
    const fields = known.get(row.key) ?? eventSchema.parse(row.fields);
    known.set(row.key, fields);
    return {
      ...row,
      fields: fieldsOfDate(fields, row.dateKey),
      startsAt: row.startsAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      originalStart: row.originalStart.toISOString(),
      changedAt: row.changedAt.toISOString(),
      signUpFrom: row.signUpFrom?.toISOString() ?? null,
      signUpUntil: row.signUpUntil?.toISOString() ?? null,
    };
  });
}

/** A page of a list, with how many dates fit in all. */
export interface DatePage {
  dates: FoldedDate<ListedDate>[];
  total: number;
  /** From 1; the last where there are fewer. */
  page: number;
  pages: number;
}

/** Dates of each series that a list shows. */
const OF_SERIES = 2;

/** One page of the dates that fit; of each series the first two, which say how many follow. */
export async function listDatePage(
  regionId: number,
  wanted: WantedDates,
  { page, size }: { page: number; size: number },
): Promise<DatePage> {
  const order = wanted.past ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const fitting = Prisma.sql`SELECT date.id,
      row_number() OVER (PARTITION BY date.event_key ORDER BY date.starts_at ${order}, date.date_key)::int AS place,
      count(*) OVER (PARTITION BY date.event_key)::int AS series
    FROM ${TABLES} WHERE ${conditions(regionId, wanted)}`;
  const [sum = { total: 0, listed: 0 }] = await db().$queryRaw<{ total: number; listed: number }[]>`
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE place <= ${OF_SERIES}))::int AS listed
    FROM (${fitting}) AS fitting`;
  const pages = Math.max(1, Math.ceil(sum.listed / size));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await db().$queryRaw<(DateRow & { place: number; series: number })[]>`
    SELECT ${COLUMNS}, entry.fields, fitting.place, fitting.series
    FROM ${TABLES} JOIN (${fitting}) AS fitting ON fitting.id = date.id
    WHERE fitting.place <= ${OF_SERIES}
    ORDER BY date.starts_at ${order}, entry.slug, date.date_key
    LIMIT ${size} OFFSET ${(shown - 1) * size}`;
  const further = rows.map(({ place, series }) => (place === OF_SERIES ? series - OF_SERIES : 0));
  const dates = listed(rows.map(({ place: _place, series: _series, ...row }) => row));
  return {
    dates: dates.map((date, at) => ({ date, further: further[at] ?? 0 })),
    ...{ total: sum.total, page: shown, pages },
  };
}

/** Every date that has a page, for search engines. */
export async function listDatePages(
  regionId: number,
  now: Date,
): Promise<{ slug: string; dateKey: string; startsAt: string }[]> {
  const rows = await db().$queryRaw<{ slug: string; dateKey: string; startsAt: Date }[]>`
    SELECT entry.slug, date.date_key AS "dateKey", date.starts_at AS "startsAt" FROM ${TABLES}
    WHERE ${conditions(regionId, { now })} ORDER BY date.starts_at, entry.slug LIMIT ${MOST_PAGES}`;
  return rows.map(({ startsAt, ...row }) => ({ ...row, startsAt: startsAt.toISOString() }));
}

/** The days of the first and the last date of a region, that months can be told from; null without. */
export async function getDateSpan(
  regionId: number,
  now: Date,
): Promise<{ first: string; last: string } | null> {
  const [row] = await db().$queryRaw<{ first: Date | null; last: Date | null }[]>`
    SELECT min(date.starts_at) AS first, max(date.starts_at) AS last FROM ${TABLES}
    WHERE ${conditions(regionId, { now })}`;
  if (!row?.first || !row.last) return null;
  return { first: row.first.toISOString(), last: row.last.toISOString() };
}
