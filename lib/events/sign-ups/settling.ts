import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import { dayAfter, portalDay } from "@/lib/portal-day";
import {
  countSeats,
  listOverdue,
  listWaiting,
  type EventOfDate,
  type HeldDate,
  type StoredSignUp,
} from "./date-store";
import { nextInLine, openSeats } from "./open-seats";
import { tellSignUp } from "./sign-up-mails";
import { isActive, stateAfter, type SignUpStep } from "./sign-up-state";
import { offeredUntil } from "./sign-up-times";

/** What a date has to do with, while it is held. */
export interface Settled {
  tx: Transaction;
  date: HeldDate;
  event: EventOfDate;
  now: Date;
}

/** Days after which a sign-up is forgotten that came to nothing. */
const ENDED_DAYS = 7;

/** Leads a sign-up one step on; null, and nothing done, where the step is impossible. */
export async function takeStep(
  { tx, now }: Settled,
  signUp: StoredSignUp,
  step: SignUpStep,
  heldUntil: Date | null = null,
): Promise<StoredSignUp | null> {
  const state = stateAfter(signUp.state, step);
  if (state === null) return null;
  const isConfirmed = state === "confirmed";
  await tx.signUp.update({
    where: { id: signUp.id },
    data: {
      ...{ state, heldUntil },
      ...(isConfirmed && { confirmedAt: now }),
      ...(isActive(state) ? { endedAt: null } : { endedAt: now }),
    },
    select: { id: true },
  });
  if (state === "waiting" && signUp.state !== "waiting_unconfirmed")
    await tx.$executeRaw`UPDATE sign_up SET queued_at = clock_timestamp() WHERE id = ${signUp.id}`;
  if (!isActive(state)) await forgetSoon(tx, signUp.id, now);
  return { ...signUp, state, heldUntil };
}

/** What came to nothing is forgotten early, and the same form may be sent anew. */
async function forgetSoon(tx: Transaction, id: number, now: Date): Promise<void> {
  const soon = dayAfter(portalDay(now), ENDED_DAYS);
  await tx.$executeRaw`
    UPDATE sign_up SET request_key = gen_random_uuid(), delete_after = least(delete_after, ${soon}::date)
    WHERE id = ${id}`;
}

/** What nobody does but the rules of the event. */
async function recordByRule(
  { tx, date, now }: Settled,
  step: string,
  before: StoredSignUp,
  after: StoredSignUp,
): Promise<void> {
  const change = { actor: "worker", regionId: date.regionId, action: `sign_up.${step}` } as const;
  const states = { before: { state: before.state }, after: { state: after.state } };
  await recordChange(tx, { ...change, subject: `sign_up:${before.id}`, ...states }, now);
}

/** Ends what is overdue, and offers what is free to those who wait. */
export async function settle(settled: Settled): Promise<void> {
  const { tx, date, event, now } = settled;
  for (const signUp of await listOverdue(tx, date.id, now)) {
    const lapsed = await takeStep(settled, signUp, "lapse");
    if (lapsed) await recordByRule(settled, "lapse", signUp, lapsed);
    // Nobody writes again to an address that nobody confirmed.
    if (lapsed && signUp.state === "offered") await tellSignUp(settled, lapsed, "expired");
  }
  const isOver = now >= date.startsAt || date.state === "cancelled" || date.removed;
  const seats = await countSeats(tx, date, now);
  if (isOver || seats.waiting === 0) return;
  const open = openSeats(seats) ?? seats.waiting;
  if (open === 0) return;
  const next = nextInLine(await listWaiting(tx, date, open), {
    ...{ open: openSeats(seats), capacity: date.capacity },
  });
  for (const signUp of next) {
    const until = offeredUntil({ now, startsAt: date.startsAt }, event.rules?.offerHours ?? 24);
    const offered = await takeStep(settled, signUp, "offer", until);
    if (!offered) continue;
    await recordByRule(settled, "offer", signUp, offered);
    await tellSignUp(settled, offered, "offered");
  }
}
