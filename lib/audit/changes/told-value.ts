/** A fact as people read it. */
export type ToldValue =
  | { sort: "nothing" }
  | { sort: "flag"; isOn: boolean }
  /** ISO day. */
  | { sort: "day"; day: string }
  | { sort: "moment"; at: Date }
  | { sort: "list"; values: string[] }
  | { sort: "text"; text: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

function listOf(text: string): string[] | null {
  if (!text.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(text);
    const isPlain = (one: unknown) => typeof one === "string" || typeof one === "number";
    return Array.isArray(list) && list.every(isPlain) ? list.map(String) : null;
  } catch {
    return null;
  }
}

/**
 * What a recorded fact means to a reader.
 *
 * @param text as the record of changes has it; null where nothing was said
 * @example toldValue("2026-11-23") // { sort: "day", day: "2026-11-23" }
 * @example toldValue('["editor","viewer"]') // { sort: "list", values: ["editor", "viewer"] }
 */
export function toldValue(text: string | null): ToldValue {
  if (text === null || text === "") return { sort: "nothing" };
  if (text === "true" || text === "false") return { sort: "flag", isOn: text === "true" };
  if (DAY.test(text) && !Number.isNaN(Date.parse(text))) return { sort: "day", day: text };
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text)))
    return { sort: "moment", at: new Date(text) };
  const values = listOf(text);
  if (values) return values.length === 0 ? { sort: "nothing" } : { sort: "list", values };
  return { sort: "text", text };
}

/** Longest text that stands in a line, in characters. */
const SHORT = 80;

/**
 * The beginning of a text that is too long for a line, up to the end of a word; null for a short
 * one.
 *
 * @example beginning("Pflege") // null
 */
export function beginning(text: string): string | null {
  if (text.length <= SHORT && !text.includes("\n")) return null;
  const [line = ""] = text.slice(0, SHORT).split("\n");
  const end = line.length < SHORT ? line.length : line.lastIndexOf(" ");
  return `${line.slice(0, end > 0 ? end : SHORT).trimEnd()} …`;
}
