import type { Cell } from "../files/source-table";
import { cellText } from "./cell-text";
import { foldText } from "./folded-text";

const MONTHS = [
  ["januar", "january", "jaenner", "jan"],
  ["februar", "february", "feb"],
  ["maerz", "march", "mrz", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["dezember", "december", "dez", "dec"],
];

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const GERMAN = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: Uhr)?)?$/;
const WORDED = /^(\d{1,2})\.? ([a-z]+)\.? (\d{4})$/;
/** From this hour on, a time in UTC may already belong to the next day in central Europe. */
const LATE_HOUR = 22;

function dayOf(year: string, month: string | number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(iso);
  if (Number.isNaN(time) || Number(year) < 1800 || Number(year) > 2200) return null;
  return new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/**
 * The ISO day of a cell, or null when it holds none or leaves it open: two-digit years, slashes
 * (day or month first?), numbers of a spreadsheet's calendar, late evenings in UTC.
 *
 * @example readDay("31.12.2025 00:00") // "2025-12-31"
 * @example readDay("1. März 2025") // "2025-03-01"
 * @example readDay("31.12.25") // null
 */
export function readDay(cell: Cell): string | null {
  const text = cellText(cell).replaceAll(/\s+/g, " ");
  if (text.length < 8 || text.length > 35 || !/^\d/.test(text)) return null;
  const [, year = "", month = "", day = "", hour, zone] = ISO.exec(text) ?? [];
  if (year !== "")
    return zone === "Z" && Number(hour) >= LATE_HOUR ? null : dayOf(year, month, day);
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(compact[1] ?? "", compact[2] ?? "", compact[3] ?? "");
  const german = GERMAN.exec(text);
  if (german) return dayOf(german[3] ?? "", german[2] ?? "", german[1] ?? "");
  const worded = WORDED.exec(foldText(text));
  const number = MONTHS.findIndex((names) => names.includes(worded?.[2] ?? "")) + 1;
  return worded && number > 0 ? dayOf(worded[3] ?? "", number, worded[1] ?? "") : null;
}
