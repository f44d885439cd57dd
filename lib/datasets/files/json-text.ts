import { DatasetProblem, type ProblemCode } from "../problem";
import { jsonFaultAt } from "./json-fault";

/** GeoJSON needs eight levels; what goes far beyond was made to break a reader. */
const DEEPEST = 100;
/** Every point is a list; a city in all its corners has some hundred thousand. */
const MOST_PARTS = 16_000_000;
/** Two for every point, and some for the names. */
const MOST_VALUES = 50_000_000;

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Whether a value of JSON is an object, not a list.
 *
 * @example isObject([]) // false
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a value of JSON is a list, of which the entries are still to be looked at.
 *
 * @example isList([1, "a"]) // true
 */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Looks through a text before it is parsed, for what would break the parser or what comes after it.
 *
 * @returns where it goes too deep, and how many lists and objects there are as far as that
 */
function outlineOf(text: string): { tooDeepAt: number | null; parts: number } {
  let open = 0;
  let parts = 0;
  const signs = /["[\]{}]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '"') {
      signs.lastIndex = endOfText(text, found.index);
    } else if (sign === "[" || sign === "{") {
      open += 1;
      parts += 1;
      if (open > DEEPEST) return { tooDeepAt: found.index, parts };
    } else open -= 1;
  }
  return { tooDeepAt: null, parts };
}

/**
 * Whether a text holds more values than a number; every one but the first has a comma before it.
 *
 * @example holdsMoreValues("[1, 2, 3]", 2) // true
 */
export function holdsMoreValues(text: string, most: number): boolean {
  if (text.length < 2 * most) return false;
  let values = 1;
  for (let at = text.indexOf(","); at >= 0 && values <= most; at = text.indexOf(",", at + 1))
    values += 1;
  return values > most;
}

/** Where a quoted text ends that begins at a quotation mark; behind everything when it does not. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/**
 * Reads JSON.
 *
 * Throws a DatasetProblem with line and column when it is not valid, breaks off, or is nested more
 * than a hundred levels deep, and one without when it would fill the memory.
 *
 * @example parseJson('{"a": [1, 2]}', "a.json") // { a: [1, 2] }
 */
export function parseJson(text: string, file: string): unknown {
  const problem = (code: ProblemCode, at: number) =>
    new DatasetProblem(code, { file, limit: DEEPEST, ...placeIn(text, at) });
  const { tooDeepAt, parts } = outlineOf(text);
  if (tooDeepAt !== null) throw problem("jsonTooDeep", tooDeepAt);
  if (parts > MOST_PARTS) throw new DatasetProblem("jsonTooRich", { file, limit: MOST_PARTS });
  if (holdsMoreValues(text, MOST_VALUES))
    throw new DatasetProblem("jsonTooManyValues", { file, limit: MOST_VALUES });
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonFaultAt(text);
    if (at < text.length) throw problem("jsonUnreadable", at);
    throw problem("jsonCutOff", text.trimEnd().length);
  }
}

/**
 * The first number of a JSON text with more digits than a computer keeps exactly, with its line.
 *
 * @example longNumberIn('{"id": 12345678901234567890}') // { about: "12345678901234567890", line: 1 }
 */
export function longNumberIn(text: string): { about: string; line: number } | null {
  for (const found of text.matchAll(/[[:,]\s*(-?\d{16,})(?=\s*[,\]}])/g)) {
    const [, digits = ""] = found;
    if (!Number.isSafeInteger(Number(digits)))
      return { about: digits, line: placeIn(text, found.index).line };
  }
  return null;
}
