import { today } from "@/lib/portal-day";
import type { CalendarEvent } from "@/lib/events/calendar/calendar-event";
import { readCalendar } from "@/lib/events/calendar/ics-reading";
import { slugOf } from "@/lib/regions/slug";
import { DatasetProblem } from "../problem";
import { bytesOf, type Content } from "./content";
import { decodedText } from "./decoded-text";
import { assertNoLayer } from "./layer-choice";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import type { Cell } from "./source-table";
import { encodingOf } from "./text-encoding";

/** What an event is recognised by that its calendar does not name. */
function keyWithoutUid({ title, starts }: CalendarEvent): string {
  return `${slugOf(title).slice(0, 150)}/${starts}`;
}

/** The columns of a calendar, called as the fields that they fill. */
const COLUMNS = {
  key: (event) => event.uid ?? keyWithoutUid(event),
  title: ({ title, isEnglish }) => (isEnglish ? null : title),
  title_en: ({ title, isEnglish }) => (isEnglish ? title : null),
  summary: ({ title, body, isEnglish }) => (body === "" && !isEnglish ? title : null),
  summary_en: ({ title, body, isEnglish }) => (body === "" && isEnglish ? title : null),
  body: ({ body, isEnglish }) => (isEnglish ? null : body),
  body_en: ({ body, isEnglish }) => (isEnglish ? body : null),
  type: ({ type }) => type,
  starts: ({ starts }) => starts,
  ends: ({ ends }) => ends,
  recurrence: ({ recurrence }) => recurrence && JSON.stringify(recurrence),
  state: ({ state }) => state,
  place: ({ place }) => place,
  latitude: ({ place, position }) => (place === null ? null : (position?.latitude ?? null)),
  longitude: ({ place, position }) => (place === null ? null : (position?.longitude ?? null)),
  reference: ({ url }) => url,
  uid: ({ uid }) => uid,
} as const satisfies Readonly<Record<string, (event: CalendarEvent) => Cell>>;

/**
 * Opens a calendar (iCalendar, RFC 5545) as a table of its events, by clocks in Germany.
 *
 * Throws a DatasetProblem when there is no event in it.
 *
 * @example (await openCalendar(content, {})).format // "icalendar"
 */
export async function openCalendar(content: Content, options: OpenOptions): Promise<TableReading> {
  const { name: file } = content;
  assertNoLayer(options.layer, file);
  const bytes = await bytesOf(content);
  const encoding = await encodingOf(content, options.encoding);
  const reading = readCalendar(decodedText(bytes, encoding.name), today());
  const { events, faults } = reading;
  if (events.length + faults.length + reading.private.length === 0)
    throw new DatasetProblem("calendarWithoutEvents", { file });
  const columns = Object.keys(COLUMNS);
  const cellsOf = (event: CalendarEvent) => Object.values(COLUMNS).map((cell) => cell(event));
  return {
    ...{ format: "icalendar", layer: null, layers: [], columns, hasGeometry: false, crs: null },
    ...{ encoding: encoding.name, delimiter: null },
    notes: [
      ...reading.private.map((told) => ({ code: "privateEvent" as const, ...told })),
      ...events
        .filter(({ uid }) => uid === null)
        .map(({ line, title, starts }) => ({
          ...{ code: "calendarWithoutUid" as const, line, about: `${title}, ${starts}` },
        })),
      ...reading.leftOut.map((told) => ({ code: "dateChangeLeftOut" as const, ...told })),
    ],
    *read(log) {
      for (const { line, ...fault } of faults)
        log.reject({ line, cells: columns.map(() => null) }, { ...fault, line });
      yield events.map((event) => ({ line: event.line, cells: cellsOf(event), geometry: null }));
    },
  };
}
