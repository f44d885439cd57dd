import { readDay } from "@/lib/datasets/values/day-value";
import { slugOf } from "@/lib/regions/slug";
import type { ChoiceWords } from "./entry-column";

/**
 * The choice that a word names, in German or English; null for other words.
 *
 * @example choiceOf({ running: ["läuft", "laufend"] }, "Läuft") // "running"
 */
export function choiceOf(words: ChoiceWords, text: string): string | null {
  const wanted = slugOf(text);
  const found = Object.entries(words).find(([choice, names]) =>
    [choice, ...names].some((name) => slugOf(name.replaceAll("_", " ")) === wanted),
  );
  return wanted === "" ? null : (found?.[0] ?? null);
}

const DATED = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{4})[:,]?(?: (.+))?$/s;

function datedLine(text: string): { date: string; rest: string } | null {
  const [, day = "", rest = ""] = DATED.exec(text) ?? [];
  const date = readDay(day);
  return date === null ? null : { date, rest: rest.trim() };
}

/**
 * A status from its line: day, status and what is to be said of it.
 *
 * @example statusOfLine(STATUS_WORDS, "15.1.2026: läuft") // { date: "2026-01-15", status: "running" }
 */
export function statusOfLine(words: ChoiceWords, text: string): object | null {
  const line = datedLine(text);
  const [word = "", ...note] = line?.rest.split(/[\s,:–]+/) ?? [];
  const status = choiceOf(words, word);
  if (line === null || status === null) return null;
  const said = note.join(" ");
  return { date: line.date, status, ...(said === "" ? {} : { note: { de: said } }) };
}

/**
 * What became of a date of a series from its line: day, state and why.
 *
 * @example exceptionOfLine(STATES, "24.12.2026: entfällt, Heiligabend")
 *   // { date: "2026-12-24", state: "cancelled", note: { de: "Heiligabend" } }
 */
export function exceptionOfLine(words: ChoiceWords, text: string): object | null {
  const line = datedLine(text);
  const [word = "", ...note] = line?.rest.split(/[\s,:–]+/) ?? [];
  const state = choiceOf(words, word);
  if (line === null || state === null) return null;
  const said = note.join(" ");
  return { date: line.date, state, ...(said === "" ? {} : { note: { de: said } }) };
}

/**
 * What came of a date of a series from its line: day and text.
 *
 * @example resultOfLine("3.11.2026: Zwölf Praxen machen mit.")
 *   // { date: "2026-11-03", result: { de: "Zwölf Praxen machen mit." } }
 */
export function resultOfLine(text: string): object | null {
  const line = datedLine(text);
  return line === null || line.rest === "" ? null : { date: line.date, result: { de: line.rest } };
}

/**
 * An item of an agenda from its line: time, where it has one, and title.
 *
 * @example agendaOfLine("18:30 Vortrag") // { time: "18:30", title: { de: "Vortrag" } }
 */
export function agendaOfLine(text: string): object | null {
  const [, time, title = ""] = /^(?:(\d{2}:\d{2})(?: Uhr)?[:,–-]? )?(.+)$/s.exec(text.trim()) ?? [];
  if (title === "") return null;
  return { ...(time === undefined ? {} : { time }), title: { de: title } };
}

/**
 * A meeting from its line: day, time and place.
 *
 * @example meetingOfLine("2026-03-02 17:00 Rathaus") // { date: "2026-03-02", time: "17:00", place: "Rathaus" }
 */
export function meetingOfLine(text: string): object | null {
  const line = datedLine(text);
  if (line === null) return null;
  const [, time, place = ""] = /^(\d{2}:\d{2})?(?: Uhr)?,? ?(.*)$/s.exec(line.rest) ?? [];
  return {
    date: line.date,
    ...(time === undefined ? {} : { time }),
    ...(place === "" ? {} : { place }),
  };
}

/**
 * A document from its line: title and address.
 *
 * @example documentOfLine("Konzept: https://example.org/a.pdf")
 *   // { title: { de: "Konzept" }, url: "https://example.org/a.pdf" }
 */
export function documentOfLine(text: string): object | null {
  const [, title = "", url = ""] = /^(.+?)[:,]? ((?:https?:\/)?\/\S+)$/s.exec(text) ?? [];
  return url === "" ? null : { title: { de: title }, url };
}
