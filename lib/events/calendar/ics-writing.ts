import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { localTime, PORTAL_ZONE } from "@/lib/portal-day";

// Lines that go on begin with a space, which the library does not count among the 75 bytes.
ICAL.foldLength = 74;

/** A date as calendars show it. */
export interface CalendarDate {
  /** The same for good, whatever changes. */
  uid: string;
  /** Grows with each change. */
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  /** Of whole days midnight after the last. */
  endsAt: Date;
  allDay: boolean;
  isCancelled: boolean;
  title: string;
  /** Plain text. */
  description: string;
  /** One line; null where it is online only or nobody said. */
  place: string | null;
  position: { longitude: number; latitude: number } | null;
  categories: readonly string[];
  /** Absolute address of its page. */
  url: string;
}

export interface CalendarFacts {
  title: string;
  locale: "de" | "en";
  /** Whether the dates are told or taken out of calendars (RFC 5546, 3.2); the former if absent. */
  method?: "PUBLISH" | "CANCEL";
  /** Mail address of who sends it, by which calendars know that it comes from the same. */
  organiser?: string;
}

/** No calendar may hold control characters or halves of characters. */
function plain(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\p{Surrogate}\ufffe\uffff]/gu, " ");
}

/** As RFC 5545 writes texts; the library knows that only of the properties it knows. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
}

function timeOf(moment: Date, allDay: boolean): ICAL.Time {
  const local = localTime(moment);
  return allDay
    ? ICAL.Time.fromDateString(local.slice(0, 10))
    : ICAL.Time.fromDateTimeString(`${local}:00`);
}

function addTime(event: ICAL.Component, name: string, moment: Date, allDay: boolean): void {
  const property = new ICAL.Property(name, event);
  property.resetType(allDay ? "date" : "date-time");
  property.setValue(timeOf(moment, allDay));
  if (!allDay) property.setParameter("tzid", PORTAL_ZONE);
  event.addProperty(property);
}

function utc(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

function eventOf(date: CalendarDate, organiser: string | undefined): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", date.uid);
  event.addPropertyWithValue("dtstamp", utc(date.changedAt));
  event.addPropertyWithValue("last-modified", utc(date.changedAt));
  event.addPropertyWithValue("sequence", date.sequence);
  addTime(event, "dtstart", date.startsAt, date.allDay);
  // A date without a length has no end of its own (RFC 5545, 3.6.1).
  if (date.endsAt > date.startsAt) addTime(event, "dtend", date.endsAt, date.allDay);
  event.addPropertyWithValue("status", date.isCancelled ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("summary", plain(date.title));
  if (date.description !== "") event.addPropertyWithValue("description", plain(date.description));
  if (organiser !== undefined) event.addPropertyWithValue("organizer", `mailto:${organiser}`);
  event.addPropertyWithValue("url", date.url);
  if (date.place !== null) event.addPropertyWithValue("location", plain(date.place));
  if (date.position) {
    const { latitude, longitude } = date.position;
    event.addPropertyWithValue("geo", [latitude, longitude]);
  }
  if (date.categories.length > 0) {
    const categories = new ICAL.Property("categories", event);
    categories.setValues(date.categories.map(plain));
    event.addProperty(categories);
  }
  return event;
}

/**
 * A calendar of dates as a file, by clocks in Germany with the rules of their summer time.
 *
 * Source: RFC 5545; RFC 7986 for the name.
 *
 * @example writeCalendar({ title: "Termine", locale: "de" }, dates) // "BEGIN:VCALENDAR\r\n…"
 */
export function writeCalendar(
  { title, locale, method = "PUBLISH", organiser }: CalendarFacts,
  dates: readonly CalendarDate[],
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", `-//Praxisnah//Praxisnah//${locale.toUpperCase()}`);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", method);
  for (const name of ["name", "x-wr-calname"])
    calendar.addPropertyWithValue(name, escaped(plain(title)));
  const [zone = ""] = tzlib_get_ical_block(PORTAL_ZONE);
  calendar.addSubcomponent(ICAL.Component.fromString(zone));
  for (const date of dates) calendar.addSubcomponent(eventOf(date, organiser));
  return `${calendar.toString()}\r\n`;
}
