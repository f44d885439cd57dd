import type { SignUpState } from "../../sign-ups/sign-up-state";
import type { StaffStep } from "./schema";

const STEPS: Readonly<Record<SignUpState, readonly StaffStep["step"][]>> = {
  held: ["confirm", "cancel"],
  waiting_unconfirmed: ["confirm", "cancel"],
  waiting: ["first", "cancel"],
  offered: ["accept", "cancel"],
  confirmed: ["cancel"],
  expired: ["confirm"],
  cancelled: [],
};

/**
 * What staff can do with a sign-up in a state; once its date has begun, only take it back.
 *
 * @param isOver whether its date has begun or is cancelled
 * @example staffSteps("waiting", false) // ["first", "cancel"]
 */
export function staffSteps(state: SignUpState, isOver: boolean): readonly StaffStep["step"][] {
  return isOver ? STEPS[state].filter((step) => step === "cancel") : STEPS[state];
}
