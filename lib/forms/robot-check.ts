import type { RefusalReason, Typed } from "./form-state";
import { SHOWN_FIELD, TRAP_FIELD } from "./typed-values";

/** Nobody reads and fills in a form faster, in milliseconds. */
export const SHORTEST_FILLING = 2000;

/** The moment at which a form is shown, in milliseconds. */
export function timeOfShowing(): number {
  return Date.now();
}

/**
 * Whether a form looks as if a program had filled it in. Who is wrongly suspected is told what to
 * do and can send it again.
 *
 * @param now milliseconds
 * @example robotSign({ shown: ["1000"] }, 1500) // "tooFast"
 */
export function robotSign(
  typed: Typed,
  now: number,
): Extract<RefusalReason, "robot" | "tooFast"> | null {
  if ((typed[TRAP_FIELD] ?? []).some((value) => value !== "")) return "robot";
  const shown = Number(typed[SHOWN_FIELD]?.at(-1) || Number.NaN);
  return now - shown >= SHORTEST_FILLING ? null : "tooFast";
}
