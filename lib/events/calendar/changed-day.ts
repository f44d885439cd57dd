import type { LocalisedText } from "@/lib/entries/localised-text";
import type { CalendarEvent, ChangedDay } from "./calendar-event";
import { lengthOf } from "./event-dates";

/** Longest note of a date, in characters. */
const LONGEST_NOTE = 1000;

function placeOf({ place, position }: CalendarEvent): ChangedDay["place"] {
  return place === null ? undefined : { name: place, ...(position ?? {}) };
}

/**
 * What is different on one date of a series: whether and when it takes place, and what it calls
 * itself, where it is and what it says of itself, if not what the series says.
 *
 * @param date ISO day for which it was planned
 * @returns `day` null where nothing is different; `isCut` where its description is too long to keep
 * @example changedDay(series, { ...series, place: "Rathaus" }, "2026-12-08").day
 *   // { date: "2026-12-08", state: "planned", place: { name: "Rathaus" } }
 */
export function changedDay(
  series: CalendarEvent,
  own: CalendarEvent,
  date: string,
): { day: ChangedDay | null; isCut: boolean } {
  const localised = (text: string): LocalisedText => (own.isEnglish ? { en: text } : { de: text });
  const isOff = own.state === "cancelled";
  const isMoved = !isOff && own.starts !== `${date}${series.starts.slice(10)}`;
  const hasOwnEnd = !isOff && own.ends !== null && (isMoved || lengthOf(own) !== lengthOf(series));
  const place = placeOf(own);
  const saysMore = own.body !== "" && own.body !== series.body;
  const isCut = saysMore && own.body.length > LONGEST_NOTE;
  const note = isCut ? `${own.body.slice(0, LONGEST_NOTE - 1)}…` : own.body;
  const day: ChangedDay = {
    ...{ date, state: isOff ? "cancelled" : isMoved ? "moved" : "planned" },
    ...(isMoved && { starts: own.starts }),
    ...(hasOwnEnd && own.ends !== null && { ends: own.ends }),
    ...(own.title !== "" && own.title !== series.title && { title: localised(own.title) }),
    ...(place && JSON.stringify(place) !== JSON.stringify(placeOf(series)) && { place }),
    ...(saysMore && { note: localised(note) }),
  };
  const isSame = day.state === "planned" && Object.keys(day).length === 2;
  return { day: isSame ? null : day, isCut };
}
