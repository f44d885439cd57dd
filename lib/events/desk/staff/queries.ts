import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { eventSchema } from "@/lib/entries/kinds/event";
import { findLink } from "@/lib/links/queries";
import { Prisma } from "@/prisma/generated/client";
import { fieldsOfDate } from "../../event-date";
import type { SignUpState } from "../../sign-ups/sign-up-state";
import type { DateFilter, DeskDate } from "./date-filter";

/** How many dates a page of the list shows. */
const PAGE = 40;

/** For how many days the start page looks ahead. */
const SOON_DAYS = 14;

const TABLES = Prisma.sql`event_date AS date
  JOIN entry ON entry.region_id = date.region_id AND entry.kind = 'event'
    AND entry.external_key = date.event_key
  CROSS JOIN LATERAL (SELECT
    coalesce(sum(seats) FILTER (WHERE sign_up.state = 'confirmed'), 0)::int AS confirmed,
    coalesce(sum(seats) FILTER (WHERE sign_up.state IN ('held', 'offered')), 0)::int AS held,
    coalesce(sum(seats) FILTER (WHERE sign_up.state = 'waiting'), 0)::int AS waiting,
    coalesce(sum(seats) FILTER (WHERE checked_in_at IS NOT NULL), 0)::int + date.walk_ins AS here,
    count(*)::int AS known
    FROM sign_up WHERE event_date_id = date.id) AS counted`;

/** What is searched for is meant as it stands. */
function saying(words: string): Prisma.Sql {
  if (words === "") return Prisma.sql`TRUE`;
  return Prisma.sql`(strpos(folded(concat_ws(' ', entry.fields->'title'->>'de',
      entry.fields->'title'->>'en')), folded(${words})) > 0
    OR EXISTS (SELECT FROM sign_up AS one WHERE one.event_date_id = date.id
      AND (strpos(folded(one.name), folded(${words})) > 0 OR lower(one.mail) = lower(${words}))))`;
}

function viewed(view: DateFilter["view"], now: Date): Prisma.Sql {
  switch (view) {
    case "coming":
      return Prisma.sql`date.ends_at > ${now} AND (date.state <> 'cancelled' OR counted.known > 0)`;
    case "waiting":
      return Prisma.sql`date.ends_at > ${now} AND counted.waiting > 0`;
    case "past":
      return Prisma.sql`date.ends_at <= ${now}`;
    case "all":
      return Prisma.sql`TRUE`;
  }
}

type DateRow = Omit<DeskDate, "title" | "startsAt" | "endsAt"> & {
  fields: unknown;
  startsAt: Date;
  endsAt: Date;
};

/** The dates of a region that people sign up for, the next first; past ones the youngest first. */
export async function listDeskDates(
  regionId: number,
  filter: DateFilter,
  now: Date,
): Promise<{ dates: DeskDate[]; count: number; pages: number }> {
  const which = Prisma.sql`date.region_id = ${regionId}
    AND (date.takes_sign_ups OR counted.known > 0)
    AND ${viewed(filter.view, now)} AND ${saying(filter.words)}`;
  const isBackwards = filter.view === "past" || filter.view === "all";
  const order = isBackwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const [sum] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${TABLES} WHERE ${which}`;
  const rows = await db().$queryRaw<DateRow[]>`
    SELECT date.id, date.date_key AS "dateKey", date.state::text AS state, entry.fields,
      date.starts_at AS "startsAt", date.ends_at AS "endsAt", date.all_day AS "allDay",
      date.capacity, confirmed, held, waiting, here
    FROM ${TABLES} WHERE ${which}
    ORDER BY date.starts_at ${order}, date.id LIMIT ${PAGE} OFFSET ${(filter.page - 1) * PAGE}`;
  const dates = rows.map(({ fields, startsAt, endsAt, ...row }) => ({
    ...row,
    title: fieldsOfDate(eventSchema.parse(fields), row.dateKey).title,
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  }));
  const count = sum?.count ?? 0;
  return { dates, count, pages: Math.max(1, Math.ceil(count / PAGE)) };
}

/** How many dates of the next two weeks people signed up for, and how many sign-ups wait there. */
export async function countEventDesk(
  regionId: number,
  now: Date,
): Promise<{ dates: number; waiting: number }> {
  const until = new Date(now.getTime() + SOON_DAYS * 86_400_000);
  const [row] = await db().$queryRaw<{ dates: number; waiting: number }[]>`
    SELECT count(DISTINCT date.id)::int AS dates,
      (count(*) FILTER (WHERE sign_up.state = 'waiting'))::int AS waiting
    FROM event_date AS date JOIN sign_up ON sign_up.event_date_id = date.id
    WHERE date.region_id = ${regionId} AND date.ends_at > ${now} AND date.starts_at < ${until}
      AND date.state <> 'cancelled' AND sign_up.state IN ('confirmed', 'held', 'offered', 'waiting')`;
  return row ?? { dates: 0, waiting: 0 };
}

/** The region of a date; null where there is no such date. */
export async function findRegionOfDate(id: number): Promise<{ regionId: number } | null> {
  return db().eventDate.findUnique({ where: { id }, select: { regionId: true } });
}

/** The region of the date of a sign-up; null where there is no such sign-up any more. */
export async function findRegionOfSignUp(id: number): Promise<{ regionId: number } | null> {
  const found = await db().signUp.findUnique({
    where: { id },
    select: { eventDate: { select: { regionId: true } } },
  });
  return found && found.eventDate;
}

/** A sign-up as staff see it. */
export interface StaffSignUp {
  id: number;
  dateId: number;
  regionId: number;
  state: SignUpState;
  name: string;
  mail: string;
  seats: number;
  locale: string;
  answers: Readonly<Record<string, string>>;
  createdAt: Date;
  queuedAt: Date | null;
  heldUntil: Date | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
  checkedInAt: Date | null;
}

const SELECT = {
  ...{ id: true, eventDateId: true, state: true, name: true, mail: true, seats: true },
  ...{ locale: true, answers: true, createdAt: true, queuedAt: true, heldUntil: true },
  ...{ confirmedAt: true, endedAt: true, checkedInAt: true },
  eventDate: { select: { regionId: true } },
} as const;

const answersSchema = z.record(z.string(), z.string());

type Row = Prisma.SignUpGetPayload<{ select: typeof SELECT }>;

function signUpOf({ eventDateId, eventDate, answers, ...row }: Row): StaffSignUp {
  const { regionId } = eventDate;
  return { ...row, dateId: eventDateId, regionId, answers: answersSchema.parse(answers) };
}

/** Everything about a sign-up; null where there is none any more. */
export async function getStaffSignUp(id: number): Promise<StaffSignUp | null> {
  const row = await db().signUp.findUnique({ where: { id }, select: SELECT });
  return row && signUpOf(row);
}

/** The sign-ups of a date in states that its lists of guests leave out, the youngest first. */
export async function listOtherSignUps(dateId: number): Promise<StaffSignUp[]> {
  const rows = await db().signUp.findMany({
    where: {
      eventDateId: dateId,
      state: { in: ["held", "waiting_unconfirmed", "cancelled", "expired"] },
    },
    orderBy: { id: "desc" },
    select: SELECT,
  });
  return rows.map(signUpOf);
}

/** The sign-up that a code from the door names, by its address or the secret at its end. */
export async function findSignUpOfCode(text: string, now: Date): Promise<number | null> {
  const token = /(?:^|\/)([\w-]{43})$/.exec(text.trim())?.[1];
  if (token === undefined) return null;
  const link = await findLink("check_in", token, now);
  return link.state === "valid" ? link.subjectId : null;
}
