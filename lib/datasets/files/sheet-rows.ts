import type { RawRow } from "./raw-row";
import { addressOf } from "./sheet-markup";
import type { Cell } from "./source-table";

/** Cells of a sheet as the library that reads it hands them over. */
export type SheetCell = string | number | boolean | object | null;

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of Excel; what lies before is a time of day. */
const FIRST_DAY = Date.UTC(1899, 11, 31);

/**
 * A day as "2025-12-31", with the time where there is one, and a time of day as "08:30:00".
 *
 * @example dayText(new Date("2025-12-31T00:00:00Z")) // "2025-12-31"
 */
export function dayText(date: Date): string {
  const milliseconds = Math.round(date.getTime() / 1000) * 1000;
  const text = new Date(milliseconds).toISOString().slice(0, 19);
  if (milliseconds < FIRST_DAY) return text.slice(11);
  return milliseconds % DAY_MILLISECONDS === 0 ? text.slice(0, 10) : text;
}

function cellOf(cell: SheetCell | undefined): Cell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : dayText(cell);
  return cell === undefined || typeof cell === "object" ? null : cell;
}

/** An area of merged cells, rows and columns counted from 1. */
export interface MergedArea {
  address: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * The area that an address names.
 *
 * @example mergedArea("B2:C5").bottom // 5
 */
export function mergedArea(address: string): MergedArea {
  const [from = "", to = from] = address.split(":");
  const start = addressOf(from);
  const end = addressOf(to);
  return { address, top: start.row, bottom: end.row, left: start.column, right: end.column };
}

/**
 * The rows of a sheet; what is merged over several rows stands in each of them.
 *
 * @example sheetRows([["Mitte", 1], [null, 2]], [mergedArea("A1:A2")])[1].cells // ["Mitte", 2]
 */
export function sheetRows(
  data: readonly (readonly SheetCell[])[],
  merged: readonly MergedArea[],
): RawRow[] {
  const rows = data.map((row) => row.map(cellOf));
  for (const { top, bottom, left } of merged) {
    const value = rows[top - 1]?.[left - 1] ?? null;
    for (const row of value === null ? [] : rows.slice(top, bottom)) row[left - 1] ??= value;
  }
  return rows.map((cells, index) => ({ line: index + 1, cells, isTorn: false }));
}
