import type { Cell } from "../files/source-table";
import { cellText } from "./cell-text";

/** Why a cell has no value: it is not there, or it is there and kept secret. */
export type Absence = "missing" | "suppressed";

/** Signs for a value that is not there, as statistics offices and programs write them. */
const MISSING = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "−",
  ".",
  "..",
  "...",
  "…",
  ":",
  "/",
  "x",
  "[x]",
  "[z]",
  "na",
  "n/a",
  "n.a.",
  "n. a.",
  "#n/a",
  "#nv",
  "k.a",
  "k.a.",
  "k. a.",
  "keine angabe",
  "keine angaben",
  "n.v.",
  "n. v.",
  "nicht verfügbar",
  "keine daten",
  "no data",
  "null",
  "none",
  "nan",
  String.raw`\n`,
]);

/** Signs for a value that the publisher knows and keeps secret. */
const SUPPRESSED = new Set([
  "*",
  "**",
  "•",
  "(.)",
  "( . )",
  "(•)",
  "( )",
  "()",
  ": c",
  ":c",
  "[c]",
  "geheim",
  "gesperrt",
  "anonymisiert",
  "suppressed",
  "confidential",
]);

const LONGEST = 20;
const BELOW_LIMIT = /^(?:<=?|≤|unter|weniger als|under|less than|fewer than)\s?\d{1,2}$/;

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ");
}

/**
 * Whether a cell says only that the amount stays under a limit of publication. The same words are
 * an age group in a column of ages, which is why they are asked for apart.
 *
 * @example isBelowLimit("< 5") // true
 */
export function isBelowLimit(text: string): boolean {
  return text.length <= LONGEST && BELOW_LIMIT.test(plain(text.trim()));
}

/**
 * Why a cell has no value, or null when it has one. An amount under a limit of publication ("<5")
 * is suppressed. Neither is ever zero; "0" is a value.
 *
 * @example absenceOf("k. A.") // "missing"
 * @example absenceOf("*") // "suppressed"
 * @example absenceOf("0") // null
 */
export function absenceOf(cell: Cell): Absence | null {
  if (typeof cell === "number") return Number.isNaN(cell) ? "missing" : null;
  const text = cellText(cell);
  if (text === "") return "missing";
  if (text.length > LONGEST || /^\d/.test(text)) return null;
  const word = plain(text);
  if (MISSING.has(word)) return "missing";
  return SUPPRESSED.has(word) || BELOW_LIMIT.test(word) ? "suppressed" : null;
}
