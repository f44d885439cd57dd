import { z } from "zod";
import { dayBefore } from "@/lib/portal-day";
import { weekdayOf, type LocalMoment } from "./local-moment";

/** From and to in minutes of the day it begins on; beyond 1440 it goes on after midnight. */
export const spanSchema = z.tuple([z.int().min(0).max(1439), z.int().min(1).max(2880)]);

export type Span = z.infer<typeof spanSchema>;

export const openingHoursSchema = z.object({
  /** Monday to Sunday. */
  weekly: z.array(z.array(spanSchema)).length(7),
  /** Hours of public holidays; empty means closed. */
  holidays: z.array(spanSchema),
  /** Days, first and last included, that differ; the first that fits counts. */
  exceptions: z.array(
    z.object({ from: z.iso.date(), to: z.iso.date(), spans: z.array(spanSchema) }),
  ),
  /** Whether one can also come by appointment, outside or without fixed hours. */
  byAppointment: z.boolean(),
});

/** When a place is open, in the time of Europe/Berlin. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** Why the hours of a day differ from those of the week. */
export type DayReason = "exception" | "holiday" | null;

export interface HoursOfDay {
  /** ISO day. */
  day: string;
  spans: Span[];
  reason: DayReason;
}

/** Whether an ISO day is a public holiday where the place is. */
export type HolidayCalendar = (day: string) => boolean;

export const MINUTES_OF_DAY = 1440;
const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

/**
 * The hours that begin on a day: a dated exception goes before a public holiday, a holiday before
 * the week.
 *
 * @param day ISO day
 * @example hoursOnDay(hours, "2026-12-25", () => true) // { day: "2026-12-25", spans: [], reason: "holiday" }
 */
export function hoursOnDay(
  hours: OpeningHours,
  day: string,
  isHoliday: HolidayCalendar,
): HoursOfDay {
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  if (exception) return { day, spans: exception.spans, reason: "exception" };
  if (isHoliday(day)) return { day, spans: hours.holidays, reason: "holiday" };
  return { day, spans: hours.weekly[weekdayOf(day)] ?? [], reason: null };
}

/**
 * Whether a place is open at a moment: by the hours that began on the day, or by those that began
 * the day before and go on after midnight. Clocks decide, so hours that a change of the clock
 * skips or repeats are skipped or repeated.
 *
 * @example isOpenAt(hours, localMoment(new Date("2026-11-23T07:30:00Z")), () => false) // Monday 08:30
 */
export function isOpenAt(
  hours: OpeningHours,
  { day, minute }: LocalMoment,
  isHoliday: HolidayCalendar,
): boolean {
  const holds = (on: string, at: number) =>
    hoursOnDay(hours, on, isHoliday).spans.some(([from, to]) => from <= at && at < to);
  return holds(day, minute) || holds(dayBefore(day), minute + MINUTES_OF_DAY);
}

/**
 * The weekly hours as spans of minutes from Monday 00:00, in order, joined where they touch; what
 * goes beyond Sunday midnight goes on at the beginning.
 *
 * @example weeklyMinutes(hours) // [[480, 720], …] for Monday 8 to 12
 */
export function weeklyMinutes({ weekly }: Pick<OpeningHours, "weekly">): [number, number][] {
  const spans = weekly.flatMap((day, index) =>
    day.flatMap(([from, to]): [number, number][] => {
      const [start, end] = [from + index * MINUTES_OF_DAY, to + index * MINUTES_OF_DAY];
      if (end <= MINUTES_OF_WEEK) return [[start, end]];
      return [
        [start, MINUTES_OF_WEEK],
        [0, end - MINUTES_OF_WEEK],
      ];
    }),
  );
  return joinedSpans(spans);
}

/** Spans in order, joined where they touch or overlap. */
export function joinedSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
