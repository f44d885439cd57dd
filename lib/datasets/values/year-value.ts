import type { Cell } from "../files/source-table";
import { cellText } from "./cell-text";
import { readDay } from "./day-value";

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const YEAR = /^(?:Jahr |Year )?(\d{4})(?:[.,]0+)?$/;
const MONTH = /^(\d{4})-?(?:0[1-9]|1[0-2])$/;

/**
 * The year of a cell, from 1900 to 2100: a year, a month as "202512", or a day. Null for anything
 * else, also for "2025/26", which names two.
 *
 * @example readYear("31.12.2025") // 2025
 * @example readYear("202512") // 2025
 */
export function readYear(cell: Cell): number | null {
  const text = cellText(cell);
  const year = Number(
    (YEAR.exec(text) ?? MONTH.exec(text))?.[1] ?? readDay(cell)?.slice(0, 4) ?? NaN,
  );
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
