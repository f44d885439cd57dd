import { z } from "zod";

/** Whether a practice takes new patients. */
export const acceptanceSchema = z.enum([
  "accepting",
  "not_accepting",
  "existing_only",
  "existing_and_family",
]);

export type Acceptance = z.infer<typeof acceptanceSchema>;

/** What a practice said when it was asked last, and on which day (ISO). */
export interface AcceptanceCheck {
  acceptance: Acceptance;
  checkedOn: string;
}

/** An answer holds on the day it was given and for this many days after it. */
export const ACCEPTANCE_DAYS = 90;

const DAY = 86_400_000;

/**
 * The first day of an answer that is still known on a day; SQL compares with it too.
 *
 * @param on ISO day
 * @example oldestKnownCheck("2026-11-22") // "2026-08-24"
 */
export function oldestKnownCheck(on: string): string {
  return new Date(Date.parse(on) - ACCEPTANCE_DAYS * DAY).toISOString().slice(0, 10);
}

/**
 * What is known on a day: the answer while it is at most 90 days old, else null for "unknown". An
 * answer of a day to come is a slip and counts as unknown as well.
 *
 * @param on ISO day
 * @example knownAcceptance({ acceptance: "accepting", checkedOn: "2026-08-24" }, "2026-11-22") // the check
 * @example knownAcceptance({ acceptance: "accepting", checkedOn: "2026-08-23" }, "2026-11-22") // null
 */
export function knownAcceptance(
  check: { acceptance: Acceptance | null; checkedOn: string | null },
  on: string,
): AcceptanceCheck | null {
  const { acceptance, checkedOn } = check;
  if (acceptance === null || checkedOn === null) return null;
  return checkedOn >= oldestKnownCheck(on) && checkedOn <= on ? { acceptance, checkedOn } : null;
}
