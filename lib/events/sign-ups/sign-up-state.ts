export const signUpStates = [
  "held",
  "confirmed",
  "waiting_unconfirmed",
  "waiting",
  "offered",
  "cancelled",
  "expired",
] as const;

export type SignUpState = (typeof signUpStates)[number];

/**
 * What can happen to a sign-up: its mail is confirmed with a seat for it or with none, a seat is
 * offered to it, it accepts, it is cancelled, or its time is over.
 */
export type SignUpStep = "confirm" | "queue" | "offer" | "accept" | "cancel" | "lapse";

/** What is not named is impossible. */
const STEPS: Readonly<Record<SignUpState, Partial<Record<SignUpStep, SignUpState>>>> = {
  held: { confirm: "confirmed", queue: "waiting", cancel: "cancelled", lapse: "expired" },
  waiting_unconfirmed: {
    // A seat may have come free meanwhile.
    confirm: "confirmed",
    queue: "waiting",
    cancel: "cancelled",
    lapse: "expired",
  },
  waiting: { offer: "offered", cancel: "cancelled", lapse: "expired" },
  offered: { accept: "confirmed", cancel: "cancelled", lapse: "expired" },
  confirmed: { cancel: "cancelled" },
  // Who confirms too late gets what is left.
  expired: { confirm: "confirmed", queue: "waiting" },
  cancelled: {},
};

/**
 * The state after a step; null where the step is impossible.
 *
 * @example stateAfter("offered", "accept") // "confirmed"
 * @example stateAfter("cancelled", "confirm") // null
 */
export function stateAfter(state: SignUpState, step: SignUpStep): SignUpState | null {
  return STEPS[state][step] ?? null;
}

/** States in which a sign-up is neither cancelled nor over. */
export const activeStates = [
  "held",
  "confirmed",
  "waiting_unconfirmed",
  "waiting",
  "offered",
] as const satisfies readonly SignUpState[];

export type ActiveState = (typeof activeStates)[number];

/** @example isActive("expired") // false */
export function isActive(state: SignUpState): state is ActiveState {
  return activeStates.some((one) => one === state);
}
