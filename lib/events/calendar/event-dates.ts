import type { EventFields, EventPlace } from "@/lib/entries/kinds/event";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { dayAfter, portalMoment } from "@/lib/portal-day";
import { expandRule, readRule } from "./recurrence";

/** How far ahead series are told, in days: eighteen months. */
export const HORIZON_DAYS = 548;

export type DateState = "planned" | "moved" | "cancelled";

/** One date of an event, by clocks in Germany. */
export interface EventDay {
  /** Its name for good: the day on which it was first planned; empty where it is the only one. */
  dateKey: string;
  state: DateState;
  /** ISO moments; of whole days midnight, and midnight after the last day. */
  startsAt: string;
  endsAt: string;
  originalStart: string;
  allDay: boolean;
  note: LocalisedText | null;
  /** Where it takes place, if not where the others do. */
  place: EventPlace | null;
}

const MINUTE = 60_000;

/** What a clock on the wall shows some minutes after it showed something else. */
function wallAfter(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}

/**
 * How long dates last: in minutes by the wall, of whole days in days.
 *
 * @example lengthOf({ starts: "2026-12-01T18:00", ends: "2026-12-01T20:00" }) // 120
 */
export function lengthOf({ starts, ends }: { starts: string; ends?: string | null | undefined }) {
  const at = (local: string) => Date.parse(local.length === 10 ? local : `${local}Z`);
  return (at(ends ?? starts) - at(starts)) / (starts.length === 10 ? 24 * 60 * MINUTE : MINUTE);
}

function endOf(start: string, length: number): string {
  if (start.length === 10) return portalMoment(dayAfter(start, length + 1)).toISOString();
  return portalMoment(wallAfter(start, length)).toISOString();
}

/** A date as it was first planned. */
interface PlainDate {
  /** A local moment, or a day. */
  start: string;
  dateKey: string;
}

interface PlannedEvent {
  starts: string;
  recurrence?: { rule?: string | undefined; additional: readonly string[] } | null | undefined;
}

/** Each date with its name: its day, and its time too for a second one of the same day. */
function named(starts: readonly string[]): PlainDate[] {
  const taken = new Set<string>();
  return [...new Set(starts)].sort().map((start) => {
    const day = start.slice(0, 10);
    const dateKey = taken.has(day) ? `${day}-${start.slice(11).replace(":", "")}` : day;
    taken.add(day);
    return { start, dateKey };
  });
}

/**
 * The dates of an event as they were planned, without what became of them.
 *
 * @param until ISO day, the last on which a date of a series may begin
 * @example plannedDates({ starts: "2026-12-01" }, "2028-06-01") // [{ start: "2026-12-01", dateKey: "" }]
 */
export function plannedDates({ starts, recurrence }: PlannedEvent, until: string): PlainDate[] {
  if (!recurrence) return [{ start: starts, dateKey: "" }];
  const { rule, additional } = recurrence;
  const known = rule === undefined ? null : readRule(rule);
  const repeated = known === null ? [starts] : expandRule(known, starts, until);
  return named([...repeated, ...additional.filter((one) => one.length === starts.length)]);
}

/**
 * The dates of an event: one, or those of a series up to a day, with what became of each. A date
 * keeps its name when it moves.
 *
 * @param until ISO day, the last on which a date of a series may begin
 * @example eventDates({ ...fields, starts: "2026-12-01T18:00", ends: "2026-12-01T20:00" }, "2028-06-01")
 *   // [{ dateKey: "", startsAt: "2026-12-01T17:00:00.000Z", … }]
 */
export function eventDates(fields: EventFields, until: string): EventDay[] {
  const length = lengthOf(fields);
  return plannedDates(fields, until).map(({ start, dateKey }) => {
    const exception = fields.recurrence?.exceptions.find(({ date }) => date === dateKey);
    const moved = exception?.starts ?? start;
    const isWhole = exception?.ends === undefined || exception.ends.length !== moved.length;
    const ownLength = isWhole ? length : lengthOf({ starts: moved, ends: exception.ends });
    const planned = dateKey === "" ? (fields.plannedFor ?? start) : start;
    const isOff = fields.state === "cancelled";
    return {
      dateKey,
      state: isOff ? "cancelled" : (exception?.state ?? fields.state),
      startsAt: portalMoment(moved).toISOString(),
      endsAt: endOf(moved, moved.length === start.length ? ownLength : 0),
      originalStart: portalMoment(planned).toISOString(),
      allDay: moved.length === 10,
      note: (isOff ? null : exception?.note) ?? fields.stateNote ?? null,
      place: exception?.place ?? null,
    };
  });
}
