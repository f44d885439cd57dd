import { EVENT_TYPE_WORDS } from "@/lib/entries/kinds/event-words";
import type { EventType } from "@/lib/entries/kinds/event";
import { slugOf } from "@/lib/regions/slug";

/** How calendars write into a title that an event does not take place. */
const OFF =
  /^\W*(?:entfällt|abgesagt|fällt aus|cancell?ed|canceled)\W+|\W+(?:entfällt|abgesagt|fällt aus|cancell?ed)\W*$/iu;

/**
 * A title without the word that it is off, and whether there was one.
 *
 * @example titleOf("ENTFÄLLT - Sportausschuss") // { title: "Sportausschuss", isOff: true }
 */
export function titleOf(summary: string): { title: string; isOff: boolean } {
  const written = summary.replaceAll(/\s+/g, " ").trim();
  const title = written.replace(OFF, "").trim();
  if (title === "" || title === written) return { title: written, isOff: false };
  return { title, isOff: true };
}

/** Words that are found within longer ones only by chance. */
const LONGEST_SHORT = 4;

/**
 * The type of an event by its categories, else by the words of its title.
 *
 * @example typeOf([], "Sozialausschuss") // "council"
 */
export function typeOf(categories: readonly string[], title: string): EventType {
  const types = Object.entries(EVENT_TYPE_WORDS) as [EventType, readonly string[]][];
  const named = categories.map((category) => slugOf(category));
  const byCategory = types.find(([type, words]) =>
    [type, ...words].some((word) => named.includes(slugOf(word.replaceAll("_", " ")))),
  );
  if (byCategory) return byCategory[0];
  const text = slugOf(title);
  const parts = text.split("-");
  const isIn = (word: string) =>
    word.length > LONGEST_SHORT ? text.includes(slugOf(word)) : parts.includes(slugOf(word));
  const byTitle = types.find(([, words]) => words.some(isIn));
  return byTitle?.[0] ?? "other";
}

const LONGEST_BODY = 20_000;

/** A description as Markdown: its lines as paragraphs, without the markup that some programs send. */
export function bodyOf(description: string): string {
  return description
    .replaceAll(/<br\s*\/?>|<\/p>/gi, "\n")
    .replaceAll(/<[^>]{0,500}>/g, " ")
    .replaceAll("&nbsp;", " ")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n\n")
    .slice(0, LONGEST_BODY);
}
