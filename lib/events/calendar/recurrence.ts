import ICAL from "ical.js";
import { localTime } from "@/lib/portal-day";

/** Dates of one series that are looked at; daily for more than eight years. */
const MOST_DATES = 3_000;

/** Days that a month may have. */
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Part = "BYMONTH" | "BYMONTHDAY" | "BYDAY" | "BYWEEKNO" | "BYYEARDAY";

function numbersOf(rule: ICAL.Recur, part: Part): number[] {
  return (rule.parts[part] ?? []).map(Number);
}

function hasPossibleDay(rule: ICAL.Recur): boolean {
  const [months, days] = [numbersOf(rule, "BYMONTH"), numbersOf(rule, "BYMONTHDAY")];
  if (months.length === 0 || days.length === 0) return true;
  return months.some((month) =>
    days.some((day) => Math.abs(day) <= (LONGEST_MONTH[month - 1] ?? 0)),
  );
}

/** The reader of rules would look for ever for a day that daily steps never meet. */
function endsItsSearch(rule: ICAL.Recur): boolean {
  if (rule.freq !== "DAILY") return true;
  if ("BYWEEKNO" in rule.parts || "BYYEARDAY" in rule.parts) return false;
  if ((rule.parts.BYDAY ?? []).some((day) => !/^[A-Z]{2}$/.test(day))) return false;
  return rule.interval === 1 || !Object.keys(rule.parts).some((part) => part.startsWith("BY"));
}

/**
 * A rule of RFC 5545 as the portal writes it; null where a text is none, is more often than daily,
 * or names days that never come.
 *
 * @example readRule("freq=monthly;byday=1TU") // "FREQ=MONTHLY;BYDAY=1TU"
 * @example readRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") // null
 */
export function readRule(text: string): string | null {
  try {
    const rule = ICAL.Recur.fromString(text.toUpperCase());
    const isRare = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(rule.freq);
    if (!isRare || !hasPossibleDay(rule) || !endsItsSearch(rule)) return null;
    return rule.toString();
  } catch {
    return null;
  }
}

/** The end of a rule by local clocks: in UTC it is told by them, a mere day lasts until midnight. */
function setLocalEnd(rule: ICAL.Recur): void {
  const { until } = rule;
  if (!until) return;
  const text = until.toString();
  const local = text.endsWith("Z") ? localTime(new Date(text)) : text.slice(0, 16);
  const end = local.length === 10 ? `${local}T23:59` : local;
  rule.until = ICAL.Time.fromDateTimeString(`${end}:00`);
}

function written(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toString().slice(0, 16);
}

/**
 * The dates of a rule by local clocks, the first date always among them, up to a day. As all is
 * told by the clocks on the wall, summer time moves no date.
 *
 * Source: RFC 5545, 3.3.10.
 *
 * @param rule as `readRule` gives it
 * @param start of the first date: a local moment, or a day
 * @param until ISO day, the last that is looked at
 * @example expandRule("FREQ=WEEKLY;COUNT=2", "2026-10-22T18:00", "2027-12-31")
 *   // ["2026-10-22T18:00", "2026-10-29T18:00"], although clocks change in between
 */
export function expandRule(rule: string, start: string, until: string): string[] {
  const recur = ICAL.Recur.fromString(rule);
  setLocalEnd(recur);
  const isWholeDay = start.length === 10;
  if (isWholeDay && recur.until)
    recur.until = ICAL.Time.fromDateString(recur.until.toString().slice(0, 10));
  const first = isWholeDay
    ? ICAL.Time.fromDateString(start)
    : ICAL.Time.fromDateTimeString(`${start}:00`);
  const iterator = recur.iterator(first);
  const most = recur.count ?? Infinity;
  const dates = [start];
  const nextOne = (): ICAL.Time | null => iterator.next();
  for (let next = nextOne(); next && dates.length < most; next = nextOne()) {
    const date = written(next);
    if (date.slice(0, 10) > until) break;
    if (date > start) dates.push(date);
  }
  return dates.slice(-MOST_DATES);
}
