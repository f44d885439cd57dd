import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { inTurn } from "@/lib/forms/turn";
import type { Locale } from "@/lib/i18n/routing";
import type { LinkPurpose } from "@/lib/links/link-purpose";
import { findLink } from "@/lib/links/queries";
import { countSeats, readSignUp, type StoredSignUp } from "./date-store";
import { isOver, withHeldSignUp, type HeldSignUp } from "./held-sign-up";
import { askableSeats, isFreeFor } from "./open-seats";
import { readAnswers } from "./read-answers";
import type { SignUpChange } from "./schema";
import { settle } from "./settling";
import { tellSignUp } from "./sign-up-mails";
import { isActive, type SignUpState } from "./sign-up-state";
import { acceptHeld, cancelHeld, confirmHeld } from "./sign-up-steps";

/** Records what became of a sign-up by its link, if anything did. */
async function recordStep({ tx, signUp, date, now }: HeldSignUp, step: string): Promise<void> {
  const told = (one: StoredSignUp | null) => ({
    state: one?.state ?? null,
    seats: one?.seats ?? null,
  });
  const [before, after] = [told(signUp), told(await readSignUp(tx, signUp.id))];
  if (step !== "change" && before.state === after.state) return;
  const change = { actor: "reader", regionId: date.regionId, action: `sign_up.${step}` } as const;
  await recordChange(tx, { ...change, subject: `sign_up:${signUp.id}`, before, after }, now);
}

/**
 * Does something with the sign-up of a link while its date is held.
 *
 * @throws Refusal "outdated" where the link says nothing any more
 */
async function withSignUp<Result>(
  step: string,
  purpose: LinkPurpose,
  token: string,
  now: Date,
  act: (mine: HeldSignUp) => Promise<Result>,
): Promise<Result> {
  return inTurn(async (tx) => {
    const link = await findLink(purpose, token, now, tx);
    if (link.state !== "valid") throw new Refusal("outdated");
    return withHeldSignUp(tx, link.subjectId, now, async (mine) => {
      const result = await act(mine);
      await recordStep(mine, step);
      return result;
    });
  });
}

/**
 * Confirms the mail of a sign-up; see `confirmHeld`.
 *
 * @returns the state the sign-up is in now
 */
export async function confirmSignUp(
  purpose: "confirm_sign_up" | "manage_sign_up",
  token: string,
  now: Date,
): Promise<SignUpState> {
  return withSignUp("confirm", purpose, token, now, confirmHeld);
}

/** Takes an offered seat; too late, and it went to the next who waits. */
export async function acceptSeat(token: string, now: Date): Promise<SignUpState> {
  return withSignUp("accept", "manage_sign_up", token, now, acceptHeld);
}

/** Cancels a sign-up; its seats are free at once and offered to those who wait. */
export async function cancelSignUp(
  purpose: "confirm_sign_up" | "manage_sign_up",
  token: string,
  now: Date,
): Promise<SignUpState> {
  return withSignUp("cancel", purpose, token, now, (mine) => cancelHeld(mine));
}

/** What became of a sign-up that was changed. */
export interface SignUpChanged {
  state: SignUpState;
  /** Whether it went to the end of the waiting list, as it asks for more than before. */
  isLast: boolean;
}

const SEATED: ReadonlySet<SignUpState> = new Set(["held", "offered", "confirmed"]);

/**
 * Changes a sign-up: fewer seats free some, more are given if they are free. Who waits and asks for
 * more goes to the end of the list. Another number of seats is told by mail.
 *
 * @throws Refusal "outdated"
 * @throws InvalidFields where the number of seats is impossible, or questions are not answered
 */
export async function changeSignUp(
  input: SignUpChange,
  { locale, now }: { locale: Locale; now: Date },
): Promise<SignUpChanged> {
  return withSignUp("change", "manage_sign_up", input.token, now, async (mine) => {
    const { tx, date, event, signUp } = mine;
    if (!event.rules || !isActive(signUp.state) || isOver(mine)) throw new Refusal("outdated");
    const answers = readAnswers(event.rules.questions, input, locale);
    const more = input.seats - signUp.seats;
    const isSeated = SEATED.has(signUp.state);
    const most = askableSeats(event.rules.mostSeats, date.capacity);
    // Nobody loses seats because there are fewer than before.
    const isKept = isSeated && more <= 0;
    if (input.seats > most && !isKept) throw new InvalidFields({ seats: "seatsTooMany" });
    if (isSeated && more > 0 && !isFreeFor(more, await countSeats(tx, date, now)))
      throw new InvalidFields({ seats: "seatsNotFree" });
    await tx.signUp.update({
      where: { id: signUp.id },
      data: { name: input.name, seats: input.seats, answers },
      select: { id: true },
    });
    const isLast = !isSeated && more > 0;
    if (isLast)
      await tx.$executeRaw`UPDATE sign_up SET queued_at = clock_timestamp() WHERE id = ${signUp.id}`;
    if (more !== 0) await tellSeats(mine, { ...signUp, name: input.name, seats: input.seats });
    await settle(mine);
    return { state: signUp.state, isLast };
  });
}

/** So that the latest mail is right; not to an address that nobody confirmed. */
async function tellSeats(mine: HeldSignUp, signUp: StoredSignUp): Promise<void> {
  const { state } = signUp;
  if (state === "confirmed" || state === "offered" || state === "waiting")
    await tellSignUp(mine, signUp, state);
}
