import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import { eventSchema, type EventFields } from "@/lib/entries/kinds/event";
import type { SignUpRules } from "@/lib/entries/kinds/event-sign-up";
import { Prisma } from "@/prisma/generated/client";
import type { SeatCount } from "./open-seats";
import { activeStates, type ActiveState, type SignUpState } from "./sign-up-state";

/** A date with what its event says, as sign-ups need it. */
export interface EventOfDate {
  regionId: number;
  regionSlug: string;
  slug: string;
  fields: EventFields;
  rules: SignUpRules | null;
}

/** A date that nobody else changes until the transaction ends. */
export interface HeldDate {
  id: number;
  regionId: number;
  eventKey: string;
  dateKey: string;
  state: "planned" | "moved" | "cancelled";
  removed: boolean;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  originalStart: Date;
  sequence: number;
  changedAt: Date;
  capacity: number | null;
  takesSignUps: boolean;
  signUpFrom: Date | null;
  signUpUntil: Date | null;
}

/** Holds a date, so that all who want its seats come one after the other. */
export async function lockDate(tx: Transaction, id: number): Promise<void> {
  await tx.$executeRaw`SELECT id FROM event_date WHERE id = ${id} FOR UPDATE`;
}

/** How a transaction holds a date; see `lockDate`. */
export type DateLock = (tx: Transaction, id: number) => Promise<void>;

/** The date as it is now; to be read after it is held, in a statement of its own. */
export async function readDate(tx: Transaction, id: number): Promise<HeldDate | null> {
  return tx.eventDate.findUnique({
    where: { id },
    select: {
      ...{ id: true, regionId: true, eventKey: true, dateKey: true, state: true, removed: true },
      ...{ startsAt: true, endsAt: true, allDay: true, originalStart: true, sequence: true },
      ...{ changedAt: true },
      ...{ capacity: true, takesSignUps: true, signUpFrom: true, signUpUntil: true },
    },
  });
}

const EVENT = Prisma.sql`
  SELECT date.id, region.id AS "regionId", region.slug AS "regionSlug", entry.slug, entry.fields
  FROM event_date AS date JOIN region ON region.id = date.region_id
  JOIN entry ON entry.region_id = date.region_id AND entry.kind = 'event'
    AND entry.external_key = date.event_key`;

interface EventRow {
  id: number;
  regionId: number;
  regionSlug: string;
  slug: string;
  fields: unknown;
}

function eventOf({ fields: stored, ...row }: EventRow): EventOfDate & { id: number } {
  const fields = eventSchema.parse(stored);
  return { ...row, fields, rules: fields.signUp ?? null };
}

/** What the event of a date says; null when there is none any more. */
export async function readEventOfDate(
  on: Transaction,
  dateId: number,
): Promise<EventOfDate | null> {
  const [row] = await on.$queryRaw<EventRow[]>`${EVENT} WHERE date.id = ${dateId}`;
  return row ? eventOf(row) : null;
}

/** The date that an address names, with its event, if everybody may see it. */
export async function findDate(
  region: string,
  event: string,
  dateKey: string,
): Promise<(EventOfDate & { id: number }) | null> {
  const [row] = await db().$queryRaw<EventRow[]>`
    ${EVENT} WHERE region.slug = ${region} AND entry.slug = ${event} AND date.date_key = ${dateKey}
      AND (entry.publish_from IS NULL OR entry.publish_from <= now())
      AND (entry.publish_until IS NULL OR entry.publish_until > now())`;
  return row ? eventOf(row) : null;
}

export interface CountedSeats extends SeatCount {
  /** Whether the time of a hold or an offer is over and nobody has noticed yet. */
  isOverdue: boolean;
}

/** Who asks for more seats than there are at all will never get their turn. */
function seatsOf(dateId: Prisma.Sql, capacity: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT
      coalesce(sum(seats) FILTER (WHERE sign_up.state = 'confirmed'
        OR (sign_up.state IN ('held', 'offered') AND held_until > ${now})), 0)::int AS taken,
      count(*) FILTER (WHERE sign_up.state = 'waiting'
        AND seats <= coalesce(${capacity}, seats))::int AS waiting,
      coalesce(bool_or(sign_up.state IN ('held', 'offered') AND held_until <= ${now}), FALSE) AS "isOverdue"
    FROM sign_up WHERE event_date_id = ${dateId}
      AND sign_up.state IN ('confirmed', 'held', 'offered', 'waiting')`;
}

/** Counts the seats of a date that is held. */
export async function countSeats(
  tx: Transaction,
  { id, capacity }: Pick<HeldDate, "id" | "capacity">,
  now: Date,
): Promise<CountedSeats> {
  const counted = seatsOf(Prisma.sql`${id}`, Prisma.sql`${capacity}::int`, now);
  const [row] = await tx.$queryRaw<Omit<CountedSeats, "capacity">[]>`${counted}`;
  return { capacity, taken: 0, waiting: 0, isOverdue: false, ...row };
}

/** What has to be known to take a sign-up. */
export interface Situation {
  date: HeldDate;
  seats: CountedSeats;
  /** The sign-up of the same form; whether it had to wait. */
  same: { waits: boolean } | null;
  /** The active sign-up of the same mail. */
  known: KnownSignUp | null;
}

/** A sign-up of somebody who signs up again. */
export type KnownSignUp = Omit<StoredSignUp, "state" | "locale" | "checkedInAt"> & {
  state: ActiveState;
};

/**
 * How things stand with a date that is held, in one query, as everybody else waits meanwhile.
 *
 * @returns null when the date is gone
 */
export async function readSituation(
  tx: Transaction,
  dateId: number,
  { key, mailSha256, now }: { key: string; mailSha256: string; now: Date },
): Promise<Situation | null> {
  const counted = seatsOf(Prisma.sql`date.id`, Prisma.sql`date.capacity`, now);
  type Row = HeldDate &
    Omit<CountedSeats, "capacity"> &
    Pick<Situation, "same"> & { known: (KnownSignUp & { heldUntil: unknown }) | null };
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT date.id, region_id AS "regionId", event_key AS "eventKey", date_key AS "dateKey",
      date.state::text AS state, removed, starts_at AS "startsAt", ends_at AS "endsAt",
      all_day AS "allDay", original_start AS "originalStart", sequence, changed_at AS "changedAt",
      capacity, takes_sign_ups AS "takesSignUps", sign_up_from AS "signUpFrom",
      sign_up_until AS "signUpUntil", counted.*,
      (SELECT jsonb_build_object('waits', queued_at IS NOT NULL) FROM sign_up
        WHERE request_key = ${key}::uuid) AS same,
      (SELECT jsonb_build_object('id', id, 'state', state, 'seats', seats, 'name', name, 'mail', mail,
          'heldUntil', held_until)
        FROM sign_up WHERE event_date_id = date.id AND mail_sha256 = ${mailSha256}
          AND state NOT IN ('cancelled', 'expired')) AS known
    FROM event_date AS date CROSS JOIN LATERAL (${counted}) AS counted
    WHERE date.id = ${dateId}`;
  if (!row) return null;
  const { taken, waiting, isOverdue, same, known, ...date } = row;
  const seats = { capacity: date.capacity, taken, waiting, isOverdue };
  const heldUntil = z.coerce
    .date()
    .nullable()
    .parse(known?.heldUntil ?? null);
  return { date, seats, same, known: known && { ...known, heldUntil } };
}

/** A sign-up as those who change it need it. */
export interface StoredSignUp {
  id: number;
  state: SignUpState;
  seats: number;
  name: string;
  mail: string;
  locale: "de" | "en";
  heldUntil: Date | null;
  checkedInAt: Date | null;
}

const SIGN_UP = {
  ...{ id: true, state: true, seats: true, name: true, mail: true, locale: true, heldUntil: true },
  checkedInAt: true,
} as const;

function withLocale<Row extends { locale: string }>(row: Row) {
  return { ...row, locale: row.locale === "en" ? ("en" as const) : ("de" as const) };
}

export async function readSignUp(tx: Transaction, id: number): Promise<StoredSignUp | null> {
  const row = await tx.signUp.findUnique({ where: { id }, select: SIGN_UP });
  return row && withLocale(row);
}

/**
 * The first who wait for a date with a confirmed mail and will get their turn, in the order of the
 * list.
 */
export async function listWaiting(
  tx: Transaction,
  { id, capacity }: Pick<HeldDate, "id" | "capacity">,
  most: number,
): Promise<StoredSignUp[]> {
  const rows = await tx.signUp.findMany({
    where: {
      ...{ eventDateId: id, state: "waiting" },
      ...(capacity !== null && { seats: { lte: capacity } }),
    },
    orderBy: [{ queuedAt: "asc" }, { id: "asc" }],
    take: most,
    select: SIGN_UP,
  });
  return rows.map(withLocale);
}

/** All whose sign-up for a date is neither cancelled nor over. */
export async function listActive(tx: Transaction, dateId: number): Promise<StoredSignUp[]> {
  const rows = await tx.signUp.findMany({
    where: { eventDateId: dateId, state: { in: [...activeStates] } },
    orderBy: { id: "asc" },
    select: SIGN_UP,
  });
  return rows.map(withLocale);
}

/** Whose hold, offer or chance to confirm is over. */
export async function listOverdue(
  tx: Transaction,
  dateId: number,
  now: Date,
): Promise<StoredSignUp[]> {
  const rows = await tx.signUp.findMany({
    where: {
      eventDateId: dateId,
      state: { in: ["held", "offered", "waiting_unconfirmed"] },
      heldUntil: { lte: now },
    },
    orderBy: { id: "asc" },
    select: SIGN_UP,
  });
  return rows.map(withLocale);
}
