import { filledCells, isBlank, rowText, type RawRow } from "./raw-row";
import { isNumber } from "./row-profile";

/** How a source note, a legend or a footnote begins. */
const NOTE = new RegExp(
  [
    String.raw`^(?:daten)?quellen?(?:angabe)?\s*:`,
    String.raw`^(?:data )?sources?\s*:`,
    String.raw`^(?:©|\(c\)|copyright\b)\s*[\p{L}\d]`,
    String.raw`^(?:stand|anmerkung(?:en)?|hinweise?|notes?|erläuterung(?:en)?|fu(?:ß|ss)noten?)\s*:`,
    String.raw`^(?:legende|zeichenerklärung|lizenz|licen[cs]e|herausgeber|datenstand)\s*:`,
    String.raw`^(?:erstellt|abgerufen|exportiert|generated|exported)\s+(?:am|von|on|by)\b`,
    String.raw`^#\s`,
  ].join("|"),
  "iu",
);
/** "1) ohne …", "* vorläufig", "- = nichts vorhanden", "______". */
const FOOTNOTE = /^(?:\d{1,2}\)|[a-z]\)|\*+|[¹²³⁴⁵])\s*\p{L}|^\S{1,3}\s+=\s|^[-–_=]{3,}$/iu;
const LONG = 60;

/**
 * Whether a row is a remark to the machine or the reader that begins with "#", and none of the table.
 *
 * @param width how many cells the rows of the table have
 * @example isComment({ line: 1, cells: ["# erzeugt am 1.1.2026"], isTorn: false }, 5) // true
 */
export function isComment(row: RawRow, width: number): boolean {
  const [first] = row.cells;
  if (typeof first !== "string" || !/^#./.test(first.trim())) return false;
  return row.cells.length !== width || filledCells(row) === 1;
}

function isProse(text: string): boolean {
  return /\p{L}\S*\s+\S*[\p{L}\d]/u.test(text) || text.length > LONG;
}

interface FooterPlace {
  /** How many columns the table has. */
  width: number;
  followsBlank: boolean;
  isAfterFooter: boolean;
}

/**
 * Whether a row may be one of the notes below a table; it is one if no data follow. A torn off cell
 * is none: it has no words.
 *
 * @example mayBeFooter(rowOf("Quelle: Einwohnerregister"), { width: 5, … }) // true
 */
export function mayBeFooter(
  row: RawRow,
  { width, followsBlank, isAfterFooter }: FooterPlace,
): boolean {
  const at = row.cells.findIndex((candidate) => !isBlank(candidate));
  const cell = row.cells[at];
  if (typeof cell !== "string") return false;
  const beginsNote = at === 0 && !/^\d/.test(cell) && NOTE.test(cell);
  if (beginsNote && (row.cells.length < width || !row.cells.slice(1).some(isNumber))) return true;
  const isAlone = !row.cells.some((other, index) => index > at && !isBlank(other));
  if (width < 2 || !isAlone || isNumber(cell)) return false;
  const text = rowText(row);
  if (FOOTNOTE.test(text) || followsBlank || isAfterFooter || text.length > LONG) return true;
  return row.cells.length < width && isProse(text);
}
