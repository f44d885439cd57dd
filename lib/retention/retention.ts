/** For how many days personal data is kept. */
const KEPT_DAYS = {
  enquiry: 180,
  mail: 30,
  /** What a reader wrote about a practice; what was confirmed of it stays. */
  practiceReport: 180,
  /** A problem that nobody confirmed. */
  unconfirmedProblem: 7,
  /** A problem on which work goes on, counted from its last change. */
  problem: 730,
  /** A problem that is solved or withdrawn. */
  finishedProblem: 180,
  /** A saved search that nobody confirmed. */
  unconfirmedSearch: 7,
  /** A saved search that was confirmed or renewed. */
  savedSearch: 365,
  /** How things were before and after somebody changed them; that they did stays. */
  audit: 730,
} as const;

/** For how many days something personal is kept from its arrival or last change on. */
export function keptDays(what: keyof typeof KEPT_DAYS): number {
  return KEPT_DAYS[what];
}

/**
 * The last day on which something personal is kept.
 *
 * @param from ISO day of its arrival or last change
 * @returns ISO day
 * @example deletionDay("mail", "2026-12-15") // "2027-01-14"
 */
export function deletionDay(what: keyof typeof KEPT_DAYS, from: string): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + KEPT_DAYS[what]);
  return day.toISOString().slice(0, 10);
}
