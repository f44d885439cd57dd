import type { OpeningHours } from "@/lib/practices/opening-hours";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import {
  clockOfDay,
  fullHoursText,
  hoursOfRules,
  spanOf,
  weeklyRules,
  type WeeklyRule,
} from "../weekly-rules";
import type { HsdsCells, HsdsRow, RowSet } from "./row-set";

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function daysOf(text: string | null): number[] {
  return (text ?? "").split(",").flatMap((part) => {
    const day = DAYS.indexOf(part.trim().toUpperCase().slice(0, 2));
    return day < 0 ? [] : [day];
  });
}

function ruleOf(rows: RowSet, row: HsdsRow): WeeklyRule | null {
  const frequency = String(row.cells.freq ?? "WEEKLY").toUpperCase();
  const interval = Number(row.cells.interval ?? 1);
  const span = spanOf(String(row.cells.opens_at ?? ""), String(row.cells.closes_at ?? ""));
  const days = daysOf(typeof row.cells.byday === "string" ? row.cells.byday : null);
  if (frequency !== "WEEKLY" || interval !== 1 || !span || days.length === 0) return null;
  for (const field of ["freq", "interval", "byday", "opens_at", "closes_at"]) rows.take(row, field);
  return { days, from: span[0], to: span[1] };
}

/** Whether schedules hold on a day. */
function holds({ cells }: HsdsRow, on: string): boolean {
  const ends = [cells.valid_to, cells.until].map((day) => String(day ?? "").slice(0, 10));
  return ends.every((end) => !/^\d{4}-/.test(end) || end >= on);
}

/**
 * Opening hours by schedules: a description that says all of it goes before weekly rules.
 *
 * @param on ISO day; schedules that ended before it tell nothing
 * @returns null when no schedule can be read, with how many had ended
 */
export function scheduleHours(
  rows: RowSet,
  schedules: readonly HsdsRow[],
  on: string,
): { hours: OpeningHours | null; ended: number } {
  const current = schedules.filter((row) => holds(row, on));
  const ended = schedules.length - current.length;
  for (const row of current) {
    const hours = readOpeningHours(String(row.cells.description ?? ""));
    if (!hours) continue;
    for (const one of current)
      for (const field of ["description", "freq", "byday", "opens_at", "closes_at"])
        rows.take(one, field);
    return { hours, ended };
  }
  const rules = current.flatMap((row) => ruleOf(rows, row) ?? []);
  return { hours: hoursOfRules(rules), ended };
}

/**
 * Schedules that say opening hours, without their ids.
 *
 * @example schedulesOf(hours) // [{ freq: "WEEKLY", byday: "MO,TU", opens_at: "08:00", … }]
 */
export function schedulesOf(hours: OpeningHours): HsdsCells[] {
  const text = fullHoursText(hours);
  const description = text === null ? {} : { description: text };
  const rules = weeklyRules(hours).map(({ days, from, to }) => ({
    freq: "WEEKLY",
    interval: 1,
    byday: days.map((day) => DAYS[day]).join(","),
    opens_at: clockOfDay(from),
    closes_at: clockOfDay(to),
    ...description,
  }));
  return rules.length === 0 && text !== null ? [description] : rules;
}
