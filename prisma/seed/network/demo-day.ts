import Holidays from "date-holidays";
import type { DemoSlug } from "../demo-slug";

const STATES: Record<DemoSlug, Holidays> = {
  chemnitz: new Holidays("DE", "SN"),
  lichtenberg: new Holidays("DE", "BE"),
};

/**
 * The day some days after another; earlier for negative numbers.
 *
 * @param today ISO day
 * @example daysFrom("2026-12-30", 3) // "2027-01-02"
 */
export function daysFrom(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** What is public in a state, by year; asking the calendar anew for every day takes long. */
const freeDays = new Map<string, ReadonlySet<string>>();

function isFree(slug: DemoSlug, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || /-12-(24|31)$/.test(day)) return true;
  const year = day.slice(0, 4);
  const known = freeDays.get(`${slug} ${year}`);
  const free =
    known ??
    new Set(
      STATES[slug]
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10)),
    );
  if (known === undefined) freeDays.set(`${slug} ${year}`, free);
  return free.has(day);
}

/**
 * The working day that is at least so many days ahead of another, or as many back, so that nobody
 * is said to have met on a Sunday or at Christmas.
 *
 * @param today ISO day
 * @param days negative for the past
 * @example workdayFrom("chemnitz", "2026-11-14", 4) // "2026-11-19", for 18 November is a holiday
 */
export function workdayFrom(slug: DemoSlug, today: string, days: number): string {
  let day = daysFrom(today, days);
  while (isFree(slug, day)) day = daysFrom(day, days < 0 ? -1 : 1);
  return day;
}

/**
 * The next first day of one of the months, at least 60 days ahead.
 *
 * @param today ISO day
 * @param months 1 to 12
 * @example firstOf("2026-11-22", [4, 9]) // "2027-04-01"
 */
export function firstOf(today: string, months: readonly number[]): string {
  let day = daysFrom(today, 60);
  while (!day.endsWith("-01") || !months.includes(Number(day.slice(5, 7)))) day = daysFrom(day, 1);
  return day;
}

/**
 * The last day that something of a past year happened on, such as the last 12 May.
 *
 * @param today ISO day
 * @param monthAndDay such as "05-12"
 * @example lastDayOf("2026-05-12", "05-12") // "2025-05-12"
 */
export function lastDayOf(today: string, monthAndDay: string): string {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${monthAndDay}`;
  return thisYear < today ? thisYear : `${year - 1}-${monthAndDay}`;
}
