import type { SignUpState } from "./sign-up-state";

/**
 * What a code is worth at the door: it lets in, has let in, or does not, and why. Unlike a sign-up,
 * which nobody changes any more when its date has begun, it counts until the date ends.
 */
export type CodeStanding =
  "valid" | "here" | "unconfirmed" | "waiting" | "offered" | "ended" | "cancelledDate" | "past";

interface ShownCode {
  state: SignUpState;
  checkedInAt: Date | null;
  date: { state: "planned" | "moved" | "cancelled"; removed: boolean; endsAt: Date };
}

const BY_STATE: Readonly<Record<SignUpState, CodeStanding>> = {
  held: "unconfirmed",
  waiting_unconfirmed: "unconfirmed",
  waiting: "waiting",
  offered: "offered",
  confirmed: "valid",
  cancelled: "ended",
  expired: "ended",
};

/**
 * What the code of a sign-up is worth at a moment.
 *
 * @example codeStanding({ ...signUp, state: "cancelled" }, now) // "ended"
 */
export function codeStanding({ state, checkedInAt, date }: ShownCode, now: Date): CodeStanding {
  if (date.removed || date.state === "cancelled") return "cancelledDate";
  if (now >= date.endsAt) return "past";
  const standing = BY_STATE[state];
  return standing === "valid" && checkedInAt !== null ? "here" : standing;
}
