/** What is known of a date that people signed up for. */
interface KnownDate {
  state: "planned" | "moved" | "cancelled";
  removed: boolean;
  startsAt: Date;
}

/**
 * Why nothing about a sign-up can change any more; null while its date is ahead.
 *
 * @example dateStanding({ state: "cancelled", removed: false, startsAt }, now) // "cancelled"
 */
export function dateStanding(
  { state, removed, startsAt }: KnownDate,
  now: Date,
): "cancelled" | "over" | null {
  if (removed || state === "cancelled") return "cancelled";
  return now >= startsAt ? "over" : null;
}
