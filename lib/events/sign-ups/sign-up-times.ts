const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Who waits for a seat need not hurry to confirm a mail. */
const WAITING_HOURS = 48;

interface Moments {
  now: Date;
  startsAt: Date;
}

function before(startsAt: Date, at: number): Date {
  return new Date(Math.min(at, startsAt.getTime()));
}

/** Until when seats are held for somebody whose mail is not confirmed. */
export function heldUntil({ now, startsAt }: Moments, holdMinutes: number): Date {
  return before(startsAt, now.getTime() + holdMinutes * MINUTE);
}

/** Until when somebody may confirm that they want to wait. */
export function waitingConfirmedUntil({ now, startsAt }: Moments): Date {
  return before(startsAt, now.getTime() + WAITING_HOURS * HOUR);
}

/**
 * Until when an offered seat can be accepted; an hour before the beginning at the latest, so that
 * the next may still come, but never less than half an hour.
 *
 * @example offeredUntil({ now, startsAt: inADay }, 48) // 23 hours from now
 */
export function offeredUntil({ now, startsAt }: Moments, offerHours: number): Date {
  const wanted = Math.min(now.getTime() + offerHours * HOUR, startsAt.getTime() - HOUR);
  return before(startsAt, Math.max(wanted, now.getTime() + 30 * MINUTE));
}

/** Why nobody can sign up at a moment; null when people can. */
export type Closed = "notYet" | "over" | "cancelled" | "none";

export interface SignUpSpan {
  takesSignUps: boolean;
  state: "planned" | "moved" | "cancelled";
  removed: boolean;
  signUpFrom: Date | null;
  signUpUntil: Date | null;
  startsAt: Date;
}

/**
 * Why nobody can sign up for a date at a moment; null when people can.
 *
 * @example whyClosed({ ...date, signUpUntil: yesterday }, now) // "over"
 */
export function whyClosed(date: SignUpSpan, now: Date): Closed | null {
  if (!date.takesSignUps) return "none";
  if (date.removed || date.state === "cancelled") return "cancelled";
  if (now >= (date.signUpUntil ?? date.startsAt) || now >= date.startsAt) return "over";
  return date.signUpFrom !== null && now < date.signUpFrom ? "notYet" : null;
}
