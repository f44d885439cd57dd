/** The zone whose midnight begins a day of the portal. */
export const PORTAL_ZONE = "Europe/Berlin";

const dayOf = new Intl.DateTimeFormat("sv-SE", { timeZone: PORTAL_ZONE, dateStyle: "short" });
const clockOf = new Intl.DateTimeFormat("sv-SE", {
  timeZone: PORTAL_ZONE,
  dateStyle: "short",
  timeStyle: "medium",
});

/**
 * The ISO day that it is in Germany.
 *
 * @example portalDay(new Date("2026-07-31T22:30:00Z")) // "2026-08-01"
 */
export function portalDay(moment: Date): string {
  return dayOf.format(moment);
}

/** The ISO day that it is in Germany now. */
export function today(): string {
  return portalDay(new Date());
}

/**
 * The moment that clocks in Germany show as a time of a day; of a time that comes twice in autumn
 * the first, of one that is skipped in spring the one an hour later.
 *
 * @param local ISO day, with a time or without one for midnight
 * @example portalMoment("2026-07-01") // 2026-06-30T22:00:00Z
 * @example portalMoment("2026-01-15T08:30") // 2026-01-15T07:30:00Z
 */
export function portalMoment(local: string): Date {
  const wanted = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  const shift = (at: number) =>
    Date.parse(`${clockOf.format(new Date(at)).replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
  const [before, after] = [-12, 12].map((hours) => wanted - shift(wanted + hours * 3_600_000)) as [
    number,
    number,
  ];
  const isShown = (at: number) => at + shift(at) === wanted;
  return new Date(!isShown(before) && isShown(after) ? after : before);
}

/**
 * What clocks in Germany show at a moment, to the minute.
 *
 * @example localTime(new Date("2026-07-01T16:00:00Z")) // "2026-07-01T18:00"
 */
export function localTime(moment: Date): string {
  return clockOf.format(moment).replace(" ", "T").slice(0, 16);
}

/**
 * The ISO day of a date that the database keeps without a time.
 *
 * @example storedDay(new Date("2026-12-31T00:00:00Z")) // "2026-12-31"
 */
export function storedDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The ISO day that comes a number of days after another.
 *
 * @example dayAfter("2026-12-31") // "2027-01-01"
 */
export function dayAfter(day: string, days = 1): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * DAY_IN_MILLISECONDS;
  return new Date(at).toISOString().slice(0, 10);
}

/** @example dayBefore("2026-03-01") // "2026-02-28" */
export function dayBefore(day: string): string {
  return dayAfter(day, -1);
}
