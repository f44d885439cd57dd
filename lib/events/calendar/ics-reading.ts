import { dayAfter, dayBefore, localTime } from "@/lib/portal-day";
import { bodyOf, titleOf, typeOf } from "./calendar-entry";
import { CalendarFault, type CalendarFaultCode } from "./calendar-fault";
import { CalendarZones } from "./calendar-zones";
import { HORIZON_DAYS } from "./event-dates";
import type { CalendarEvent, LeftOutChange } from "./calendar-event";
import { calendarBlocks, calendarLines, type CalendarBlock } from "./ics-blocks";
import { EventProperties } from "./ics-event";
import { minutesOf, momentOf, type CalendarMoment, type CalendarProperty } from "./ics-moment";
import { joined, type Part } from "./ics-series";
import { expandRule, readRule } from "./recurrence";

export interface CalendarReading {
  events: CalendarEvent[];
  /** Events that cannot be taken, with why. */
  faults: { line: number; code: CalendarFaultCode; about: string }[];
  /** Lines of events that are nobody's business. */
  private: { line: number; about: string }[];
  /** Changes of single dates that cannot be taken, or not in full. */
  leftOut: LeftOutChange[];
}

/** Meetings that begin before this hour and end at midnight have no end that anybody knows. */
const EVENING = "20:00";

function endOf(properties: EventProperties, start: CalendarMoment, zones: CalendarZones) {
  const end = properties.first("dtend");
  if (!end) return lastingUntil(properties.first("duration"), start.local);
  const { local } = momentOf(end.values[0], end, zones);
  const isDay = start.local.length === 10;
  if (isDay !== (local.length === 10)) return null;
  if (local < start.local) throw new CalendarFault("endBeforeStart", `${start.local} – ${local}`);
  if (isDay) return local === start.local ? null : dayBefore(local);
  const isMidnight = local === `${dayAfter(start.local.slice(0, 10))}T00:00`;
  return isMidnight && start.local.slice(11) < EVENING ? null : local;
}

function lastingUntil(duration: CalendarProperty | null, start: string): string | null {
  if (!duration) return null;
  const minutes = minutesOf(duration.values[0]);
  if (minutes === null)
    throw new CalendarFault("unreadableEvent", `DURATION:${duration.raw.slice(0, 60)}`);
  if (start.length === 10) {
    const days = Math.floor(minutes / 1440);
    return days > 1 ? dayAfter(start, days - 1) : null;
  }
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

function positionOf({ values }: CalendarProperty): CalendarEvent["position"] {
  const [latitude, longitude] = [values[0]].flat();
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  if (latitude === 0 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { latitude, longitude };
}

/** Periods are dates with an end of their own, of which only the beginning is taken. */
function localsOf(properties: readonly CalendarProperty[], zones: CalendarZones): string[] {
  return properties.flatMap((property) =>
    property.values.map((value) => momentOf([value].flat()[0], property, zones).local),
  );
}

function sameLength(dates: readonly string[], start: string): string[] {
  return dates.map((date) => (date.length === start.length ? date : `${date}${start.slice(10)}`));
}

function recurrenceOf(
  properties: EventProperties,
  start: CalendarMoment,
  zones: CalendarZones,
  until: string,
): CalendarEvent["recurrence"] {
  const [written, second] = properties.rules;
  const extra = sameLength(localsOf(properties.all("rdate"), zones), start.local);
  if (written === undefined && extra.length === 0) return null;
  const exceptions = localsOf(properties.all("exdate"), zones).map((local) => ({
    ...{ date: local.slice(0, 10), state: "cancelled" as const },
  }));
  if (written === undefined) return { exceptions, additional: extra };
  const rule = second === undefined ? readRule(written) : null;
  if (rule === null) throw new CalendarFault("brokenRule", written.slice(0, 80));
  const { clock, wall, local } = start;
  if (!clock || zones.agrees(clock, wall)) return { rule, exceptions, additional: extra };
  // Clocks elsewhere change on other days, so the dates are told one by one.
  const elsewhere = expandRule(rule, wall.slice(0, 16), until).map((one) =>
    localTime(clock(`${one}:00`)),
  );
  return { exceptions, additional: [...elsewhere.filter((one) => one !== local), ...extra] };
}

function webAddress(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}

function partOf(block: CalendarBlock, zones: CalendarZones, until: string): Part | null {
  if (block.isCutOff) throw new CalendarFault("unreadableEvent", "END:VEVENT");
  const properties = new EventProperties(block);
  if (/^(?:private|confidential)$/i.test(properties.text("class"))) return null;
  const first = properties.first("dtstart");
  if (!first) throw new CalendarFault("missingField", "DTSTART");
  const start = momentOf(first.values[0], first, zones);
  const { title, isOff } = titleOf(properties.text("summary"));
  const changed = properties.first("recurrence-id");
  const categories = properties.all("categories").flatMap(({ values }) => values.map(String));
  const geo = properties.first("geo");
  const place = properties.text("location").replaceAll(/\s+/g, " ").slice(0, 300);
  return {
    sequence: Number(properties.first("sequence")?.values[0] ?? 0),
    changes: changed ? momentOf(changed.values[0], changed, zones).local : null,
    isForAllAfter: changed?.parameters.range !== undefined,
    event: {
      line: block.line,
      uid: properties.text("uid") || null,
      title,
      isEnglish: /^en\b/i.test(
        String([properties.first("summary")?.parameters.language].flat()[0]),
      ),
      body: bodyOf(properties.text("description")),
      type: typeOf(categories, title),
      starts: start.local,
      ends: endOf(properties, start, zones),
      state: isOff || /^cancell?ed$/i.test(properties.text("status")) ? "cancelled" : "planned",
      place: place === "" ? null : place,
      position: geo && positionOf(geo),
      url: webAddress(properties.text("url")),
      recurrence: changed ? null : recurrenceOf(properties, start, zones, until),
    },
  };
}

/**
 * The events of a calendar by clocks in Germany, also of one that breaks the standard where that
 * can be understood. What cannot is left out, with the line and the reason.
 *
 * Source: RFC 5545.
 *
 * @param today ISO day from which series of other time zones are told ahead
 * @example readCalendar("BEGIN:VCALENDAR…", "2026-11-22").events[0]?.title // "Sozialausschuss"
 */
export function readCalendar(text: string, today: string): CalendarReading {
  const blocks = calendarBlocks(calendarLines(text));
  const zones = new CalendarZones(blocks.filter(({ name }) => name === "VTIMEZONE"));
  const until = dayAfter(today, HORIZON_DAYS);
  const reading: CalendarReading = { events: [], faults: [], private: [], leftOut: [] };
  const parts: Part[] = [];
  for (const block of blocks.filter(({ name }) => name === "VEVENT")) {
    try {
      const part = partOf(block, zones, until);
      if (part) parts.push(part);
      else reading.private.push({ line: block.line, about: "CLASS" });
    } catch (error) {
      if (!(error instanceof CalendarFault)) throw error;
      reading.faults.push({ line: block.line, code: error.code, about: error.about });
    }
  }
  return { ...reading, ...joined(parts, until) };
}
