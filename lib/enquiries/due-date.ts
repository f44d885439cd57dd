import type { HolidayCalendar } from "@/lib/practices/opening-hours";
import { dayAfter } from "@/lib/portal-day";

function isWorkingDay(day: string, isHoliday: HolidayCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/**
 * The last day on which an answer is in time: so many working days after an enquiry came. Saturdays,
 * Sundays and public holidays do not count.
 *
 * @param from ISO day on which it came
 * @param workingDays 1 or more
 * @param isHoliday public holidays where the office is
 * @returns ISO day
 * @throws RangeError when `workingDays` is no whole number from 1 to 250
 * @example dueDay("2026-11-20", 3, publicHolidays("DE-SN")) // "2026-11-25"
 */
export function dueDay(from: string, workingDays: number, isHoliday: HolidayCalendar): string {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > 250)
    throw new RangeError("Working days are a whole number from 1 to 250.");
  let day = from;
  for (let left = workingDays; left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day, isHoliday)) left--;
  }
  return day;
}
