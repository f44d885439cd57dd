import Holidays from "date-holidays";
import type { HolidayCalendar } from "./opening-hours";

const known = new Map<string, ReadonlySet<string>>();

function holidaysOf(state: string | null, year: string): ReadonlySet<string> {
  const name = `${state} ${year}`;
  const found = known.get(name);
  if (found) return found;
  const [country = "DE", land] = (state ?? "DE").split("-");
  const calendar = land === undefined ? new Holidays(country) : new Holidays(country, land);
  const days = calendar
    .getHolidays(Number(year))
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
  const set = new Set(days);
  known.set(name, set);
  return set;
}

/**
 * The public holidays of a federal state; without one those that all of Germany has.
 *
 * @param state ISO 3166-2 code, e.g. "DE-SN"
 * @example publicHolidays("DE-SN")("2026-11-18") // true: Buß- und Bettag
 */
export function publicHolidays(state: string | null): HolidayCalendar {
  return (day) => holidaysOf(state, day.slice(0, 4)).has(day);
}
