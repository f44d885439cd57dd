import { portalDay } from "@/lib/portal-day";

/**
 * The last day on which something is shown that vanishes at a moment, as Germans count days.
 *
 * @param until ISO moment at which it is no longer shown
 * @example lastDay("2026-07-31T22:00:00.000Z") // "2026-07-31", for that is midnight in Germany
 */
export function lastDay(until: string): string {
  return portalDay(new Date(Date.parse(until) - 1));
}
