import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { findLink } from "@/lib/links/queries";
import { readDate, readEventOfDate, type EventOfDate, type HeldDate } from "../sign-ups/date-store";
import type { SignUpState } from "../sign-ups/sign-up-state";

/** Somebody on the list of a date. */
export interface Guest {
  id: number;
  state: Extract<SignUpState, "confirmed" | "waiting" | "offered">;
  name: string;
  seats: number;
  answers: Readonly<Record<string, string>>;
  checkedInAt: Date | null;
}

/** What the organiser of a date sees. */
export interface Desk {
  date: HeldDate;
  event: EventOfDate;
  /** By name. */
  guests: Guest[];
  /** In the order of the list. */
  waiting: Guest[];
  /** Seats held for people whose mail is not confirmed yet. */
  held: number;
  /** People who came without having signed up. */
  walkIns: number;
}

export type FoundDesk = ({ is: "found" } & Desk) | { is: "expired" } | { is: "unknown" };

const answersSchema = z.record(z.string(), z.string());
const byName = new Intl.Collator("de");
const LISTED = ["confirmed", "waiting", "offered"] as const;
const IN_LINE = [{ queuedAt: "asc" as const }, { id: "asc" as const }];

function isListed(state: SignUpState): state is Guest["state"] {
  return LISTED.some((one) => one === state);
}

/** The date whose list a link shows. */
export async function findDesk(token: string, now: Date): Promise<FoundDesk> {
  const link = await findLink("event_desk", token, now);
  if (link.state !== "valid") return { is: link.state };
  const desk = await readDesk(link.subjectId, now);
  return desk ? { is: "found", ...desk } : { is: "expired" };
}

/** Who comes to a date and who waits; null where nobody knows of it any more. */
export async function readDesk(id: number, now: Date): Promise<Desk | null> {
  const [date, event] = [await readDate(db(), id), await readEventOfDate(db(), id)];
  if (!date || !event) return null;
  const { walkIns } = await db().eventDate.findUniqueOrThrow({
    where: { id },
    select: { walkIns: true },
  });
  const rows = await db().signUp.findMany({
    where: { eventDateId: id, state: { in: [...LISTED] } },
    orderBy: IN_LINE,
    select: { id: true, state: true, name: true, seats: true, answers: true, checkedInAt: true },
  });
  const all = rows.flatMap(({ state, answers, ...row }): Guest[] =>
    isListed(state) ? [{ ...row, state, answers: answersSchema.parse(answers) }] : [],
  );
  const held = await db().signUp.aggregate({
    where: { eventDateId: id, state: "held", heldUntil: { gt: now } },
    _sum: { seats: true },
  });
  const guests = all
    .filter(({ state }) => state === "confirmed")
    .sort((one, other) => byName.compare(one.name, other.name));
  const waiting = all.filter(({ state }) => state !== "confirmed");
  return { date, event, guests, waiting, held: held._sum.seats ?? 0, walkIns };
}

/** A row of the organiser's file. */
export interface ListedGuest extends Guest {
  mail: string;
  createdAt: Date;
}

/** All who come or wait, with the addresses by which the organiser reaches them. */
export async function listGuests(dateId: number): Promise<ListedGuest[]> {
  const rows = await db().signUp.findMany({
    where: { eventDateId: dateId, state: { in: [...LISTED] } },
    orderBy: [{ state: "asc" }, ...IN_LINE],
    select: {
      ...{ id: true, state: true, name: true, mail: true, seats: true, answers: true },
      ...{ checkedInAt: true, createdAt: true },
    },
  });
  return rows.flatMap(({ state, answers, ...row }) =>
    isListed(state) ? [{ ...row, state, answers: answersSchema.parse(answers) }] : [],
  );
}
