import ICAL from "ical.js";
import { localTime } from "@/lib/portal-day";
import type { CalendarZones, WallClock } from "./calendar-zones";
import { CalendarFault } from "./calendar-fault";

/** A property of a calendar as jCal (RFC 7265) has it. */
export interface CalendarProperty {
  name: string;
  parameters: Readonly<Record<string, string | string[] | undefined>>;
  values: readonly unknown[];
  /** What the file has behind the colon. */
  raw: string;
}

/** A moment of a calendar, by clocks in Germany and by those of its own zone. */
export interface CalendarMoment {
  /** "2026-12-01T18:00", or the day alone. */
  local: string;
  /** The same by the clock that the calendar names, with seconds. */
  wall: string;
  /** The clock of a zone other than Germany's; null for Germany's, for days and without a zone. */
  clock: WallClock | null;
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z)?)?$/;

const inUtc: WallClock = (wall) => new Date(`${wall}Z`);

/** @throws CalendarFault when it is no moment, or of a zone that nobody knows */
export function momentOf(
  value: unknown,
  { name, parameters, raw }: CalendarProperty,
  zones: CalendarZones,
): CalendarMoment {
  // The parser takes a day that is not called one for a moment without its time.
  const text = String(value).replace(/T::$/, "");
  const [, day = "", time, utc] = SHAPE.exec(text) ?? [];
  const wall = `${day}T${time ?? "00:00:00"}`;
  const at = day === "" ? NaN : Date.parse(`${wall}Z`);
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day))
    throw new CalendarFault("noDate", `${name.toUpperCase()}:${raw.slice(0, 60)}`);
  if (time === undefined) return { local: day, wall, clock: null };
  if (utc !== undefined) return { local: localTime(inUtc(wall)), wall, clock: inUtc };
  const zone = [parameters.tzid].flat()[0];
  if (zone === undefined || zones.isGerman(zone))
    return { local: wall.slice(0, 16), wall, clock: null };
  const clock = zones.clockOf(zone);
  if (!clock) throw new CalendarFault("unknownZone", zone);
  return { local: localTime(clock(wall)), wall, clock };
}

/** How long a duration is, in minutes; null for one that is none or is longer than a year. */
export function minutesOf(value: unknown): number | null {
  try {
    const minutes = ICAL.Duration.fromString(String(value)).toSeconds() / 60;
    return Number.isFinite(minutes) && minutes >= 0 && minutes < 527_040 ? minutes : null;
  } catch {
    return null;
  }
}
