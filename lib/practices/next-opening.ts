import { dayAfter } from "@/lib/portal-day";
import type { LocalMoment } from "./local-moment";
import { hoursOnDay, isOpenAt, type HolidayCalendar, type OpeningHours } from "./opening-hours";

/** Whoever does not open within four weeks is not waited for. */
const DAYS_AHEAD = 28;

/**
 * When a place that is closed opens next, by its exceptions, holidays and week; null when it is open
 * or does not open within four weeks.
 *
 * @returns the ISO day and the minute of the day, by the clocks of Europe/Berlin
 * @example nextOpening(hours, { day: "2026-11-22", minute: 600 }, () => false) // { day: "2026-11-23", minute: 480 }
 */
export function nextOpening(
  hours: OpeningHours,
  moment: LocalMoment,
  isHoliday: HolidayCalendar,
): LocalMoment | null {
  if (isOpenAt(hours, moment, isHoliday)) return null;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = dayAfter(moment.day, ahead);
    const starts = hoursOnDay(hours, day, isHoliday)
      .spans.map(([from]) => from)
      .filter((from) => ahead > 0 || from > moment.minute);
    if (starts.length > 0) return { day, minute: Math.min(...starts) };
  }
  return null;
}
