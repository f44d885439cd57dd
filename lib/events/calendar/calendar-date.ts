import type { EventFields, EventPlace } from "@/lib/entries/kinds/event";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import { fieldsOfDate } from "@/lib/events/event-date";
import type { Locale } from "@/lib/i18n/routing";
import type { CalendarDate } from "./ics-writing";

/** Where something takes place, in one line; null where nobody said. */
export function placeLine(place: EventPlace | undefined): string | null {
  if (!place) return null;
  const town = [place.postcode, place.city].filter(Boolean).join(" ");
  const parts = [place.name, place.room, place.street, town];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

interface DateOfEvent {
  regionSlug: string;
  eventKey: string;
  dateKey: string;
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  state: "planned" | "moved" | "cancelled";
  fields: EventFields;
  /** What is said of this date alone. */
  note?: LocalisedText | null | undefined;
  /** Where this date takes place. */
  place: EventPlace | undefined;
}

/** A portal on the machine of whoever tries it has no name of its own. */
const LOCAL = /^(?:localhost|127\.|\[)/;

/**
 * The name of a date in calendars, for good while the portal keeps its domain; another's calendar
 * may have named it.
 *
 * @param url absolute address of its page, by whose domain portals are told apart
 * @example calendarUid(date, "https://praxisnah.example/…") // "chemnitz/messe/@praxisnah.example"
 */
export function calendarUid(
  {
    regionSlug,
    eventKey,
    dateKey,
    fields,
  }: Pick<DateOfEvent, "regionSlug" | "eventKey" | "dateKey" | "fields">,
  url: string,
): string {
  const { hostname } = new URL(url);
  const authority = LOCAL.test(hostname) ? "praxisnah" : hostname;
  if (fields.uid === undefined) return `${regionSlug}/${eventKey}/${dateKey}@${authority}`;
  return dateKey === "" ? fields.uid : `${fields.uid}/${dateKey}`;
}

/**
 * A date of an event as calendars show it.
 *
 * @param url absolute address of its page
 * @param category what the type of the event is called
 */
export function calendarDate(
  date: DateOfEvent,
  locale: Locale,
  { url, category }: { url: string; category?: string | undefined },
): CalendarDate {
  const { sequence, changedAt, startsAt, endsAt, allDay } = date;
  const { place } = date;
  const fields = fieldsOfDate(date.fields, date.dateKey);
  const title = localise(fields.title, locale).text;
  const description = [date.note, fields.summary]
    .flatMap((text) => (text ? localise(text, locale).text : []))
    .filter((text) => text !== title);
  const position =
    place?.longitude !== undefined && place.latitude !== undefined
      ? { longitude: place.longitude, latitude: place.latitude }
      : null;
  return {
    ...{
      uid: calendarUid(date, url),
      sequence,
      changedAt,
      startsAt,
      endsAt,
      allDay,
      position,
      url,
    },
    isCancelled: date.state === "cancelled",
    title,
    description: description.join("\n\n"),
    place: placeLine(place),
    categories: category === undefined ? [] : [category],
  };
}
