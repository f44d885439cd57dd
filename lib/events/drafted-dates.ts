import type { PublishedEntry } from "@/lib/entries/published-entry";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { eventDates, HORIZON_DAYS } from "./calendar/event-dates";
import { signUpSpan } from "./calendar/sign-up-span";
import { fieldsOfDate } from "./event-date";
import type { ListedDate } from "./listed-date";

/** The number of dates that are not published. */
export const DRAFTED = 0;

/**
 * The dates that an event will have once it is published, up to the horizon of series.
 *
 * @param now from when the horizon counts
 * @example draftedDates(draft, new Date()).map(({ startsAt }) => startsAt) // ["2026-12-01T17:00:00.000Z"]
 */
export function draftedDates(
  { key, slug, fields, changedAt, demo }: PublishedEntry<"event">,
  now: Date,
): ListedDate[] {
  const until = dayAfter(portalDay(now), HORIZON_DAYS);
  return eventDates(fields, until).map(({ place: _place, ...day }) => ({
    ...day,
    ...signUpSpan(fields, day.startsAt),
    ...{ id: DRAFTED, key, slug, changedAt, demo, sequence: 0, removed: false },
    fields: fieldsOfDate(fields, day.dateKey),
  }));
}
