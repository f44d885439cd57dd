import { dayAfter, portalDay, portalMoment } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";

/** How many days before it ends the reader of a search is asked to renew it. */
export const RENEWAL_DAYS = 30;

/** How long a search holds from a moment on, and its link. */
export interface SearchTerm {
  /** First moment at which nothing is told any more. */
  expiresAt: Date;
  deleteAfter: Date;
}

/**
 * How long a search holds that is confirmed or renewed now: a year.
 *
 * @example termFrom(new Date("2026-11-23T12:00:00Z")).deleteAfter // 2027-11-23
 */
export function termFrom(now: Date): SearchTerm {
  const last = deletionDay("savedSearch", portalDay(now));
  return { expiresAt: portalMoment(dayAfter(last)), deleteAfter: new Date(last) };
}

/**
 * The last day on which a search runs.
 *
 * @param expiresAt first moment at which nothing is told any more
 * @returns ISO day
 * @example lastDay(new Date("2027-11-23T23:00:00Z")) // "2027-11-23"
 */
export function lastDay(expiresAt: Date): string {
  return portalDay(new Date(expiresAt.getTime() - 1));
}
