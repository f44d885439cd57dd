import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import type { SignUpRules } from "@/lib/entries/kinds/event-sign-up";
import { findLink } from "@/lib/links/queries";
import { findDate, readDate, readEventOfDate, type EventOfDate, type HeldDate } from "./date-store";
import type { SignUpState } from "./sign-up-state";

/**
 * Ids of dates on which the time of a hold or an offer is over, or people wait for seats that may
 * have come free.
 */
export async function listUnsettledDates(now: Date): Promise<number[]> {
  const dates = await db().$queryRaw<{ id: number }[]>`
    SELECT DISTINCT date.id FROM sign_up JOIN event_date AS date ON date.id = sign_up.event_date_id
    WHERE (sign_up.state IN ('held', 'offered', 'waiting_unconfirmed') AND sign_up.held_until <= ${now})
      OR (sign_up.state = 'waiting' AND date.starts_at > ${now}
        AND (date.capacity IS NULL OR sign_up.seats <= date.capacity AND date.capacity > (
          SELECT coalesce(sum(seats), 0) FROM sign_up AS other WHERE other.event_date_id = date.id
            AND other.state IN ('confirmed', 'held', 'offered'))))
    ORDER BY date.id`;
  return dates.map(({ id }) => id);
}

/** What somebody is told of a date's seats before they sign up. */
export interface SeatSituation {
  dateId: number;
  /** Seats that nobody has; null where there is no bound. */
  open: number | null;
  /** Sign-ups on the waiting list that will get their turn. */
  waiting: number;
}

/** How things stand with the seats of dates at this moment. */
export async function listSeatSituations(
  dateIds: readonly number[],
  now: Date,
): Promise<SeatSituation[]> {
  return db().$queryRaw<SeatSituation[]>`
    SELECT date.id AS "dateId", greatest(0, date.capacity - coalesce(sum(seats) FILTER (
        WHERE sign_up.state = 'confirmed'
          OR (sign_up.state IN ('held', 'offered') AND held_until > ${now})), 0))::int AS open,
      count(*) FILTER (WHERE sign_up.state = 'waiting'
        AND seats <= coalesce(date.capacity, seats))::int AS waiting
    FROM event_date AS date LEFT JOIN sign_up ON sign_up.event_date_id = date.id
    WHERE date.id = ANY(${[...dateIds]}::int[]) GROUP BY date.id`;
}

/** The rules by which people sign up for a date that everybody may see; null where there is none. */
export async function findRules(
  region: string,
  event: string,
  dateKey: string,
): Promise<{ dateId: number; rules: SignUpRules } | null> {
  const found = await findDate(region, event, dateKey);
  return found?.rules ? { dateId: found.id, rules: found.rules } : null;
}

/** A sign-up as whoever has its link sees it. */
export interface OwnSignUp {
  id: number;
  state: SignUpState;
  seats: number;
  name: string;
  answers: Readonly<Record<string, string>>;
  heldUntil: Date | null;
  checkedInAt: Date | null;
  /** Which place of the waiting list it has; null for who does not wait or never gets a turn. */
  place: number | null;
  date: HeldDate;
  event: EventOfDate;
}

export type FoundSignUp = ({ is: "found" } & OwnSignUp) | { is: "expired" } | { is: "unknown" };

const answersSchema = z.record(z.string(), z.string());

/** The sign-up that a link is about, and how it stands at this moment. */
export async function findSignUp(
  purpose: "confirm_sign_up" | "manage_sign_up" | "check_in",
  token: string,
  now: Date,
): Promise<FoundSignUp> {
  const link = await findLink(purpose, token, now);
  if (link.state !== "valid") return { is: link.state };
  const row = await db().signUp.findUnique({
    where: { id: link.subjectId },
    select: {
      ...{ id: true, state: true, seats: true, name: true, answers: true, heldUntil: true },
      ...{ checkedInAt: true, eventDateId: true },
    },
  });
  if (!row) return { is: "expired" };
  const { eventDateId, answers, ...signUp } = row;
  const date = await readDate(db(), eventDateId);
  const event = await readEventOfDate(db(), eventDateId);
  if (!date || !event) return { is: "expired" };
  const waits = signUp.state === "waiting" && signUp.seats <= (date.capacity ?? signUp.seats);
  const place = waits ? await placeInLine(db(), signUp.id, date) : null;
  return { is: "found", ...signUp, answers: answersSchema.parse(answers), place, date, event };
}

/** Which of those who wait for a date somebody is, from 1. */
export async function placeInLine(
  on: Transaction,
  id: number,
  date: Pick<HeldDate, "id" | "capacity">,
): Promise<number> {
  const [row] = await on.$queryRaw<{ place: number }[]>`
    SELECT count(*)::int AS place FROM sign_up AS other JOIN sign_up AS own ON own.id = ${id}
    WHERE other.event_date_id = ${date.id} AND other.state = 'waiting'
      AND other.seats <= coalesce(${date.capacity}::int, other.seats)
      AND (other.queued_at, other.id) <= (own.queued_at, own.id)`;
  return row?.place ?? 1;
}
