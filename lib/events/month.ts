import { dayAfter, portalMoment } from "@/lib/portal-day";

/** A month of an address, "2026-12". */
export type Month = string;

const MONTH = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/;

/** @example isMonth("2026-13") // false */
export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** @example monthAfter("2026-12") // "2027-01" */
export function monthAfter(month: Month, months = 1): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The month itself, or the first or last of a span where it lies outside of it. */
export function nearestMonth(month: Month, first: Month, last: Month): Month {
  if (month < first) return first;
  return month > last ? last : month;
}

/** Between which moments a month lies, by clocks in Germany. */
export function boundsOf(month: Month): { from: string; to: string } {
  const moment = (day: string) => portalMoment(day).toISOString();
  return { from: moment(`${month}-01`), to: moment(`${monthAfter(month)}-01`) };
}

/**
 * The weeks of a month from Monday on, each with seven days; null for days of other months.
 *
 * @example weeksOf("2026-12")[0] // [null, "2026-12-01", "2026-12-02", …]
 */
export function weeksOf(month: Month): (string | null)[][] {
  const first = `${month}-01`;
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (string | null)[][] = [];
  for (
    let monday = dayAfter(first, -weekday);
    monday < `${monthAfter(month)}-01`;
    monday = dayAfter(monday, 7)
  )
    weeks.push(
      Array.from({ length: 7 }, (_, at) => dayAfter(monday, at)).map((day) =>
        day.startsWith(month) ? day : null,
      ),
    );
  return weeks;
}
