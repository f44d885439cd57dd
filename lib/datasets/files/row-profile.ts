import { absenceOf } from "../values/missing-value";
import { plainDigits, takeApart } from "../values/number-text";
import { extentOf, filledCells, isBlank, type RawRow } from "./raw-row";
import type { Cell } from "./source-table";

/**
 * Whether a cell holds a number, with either decimal mark; days are none.
 *
 * @example isNumber("1.234,5") // true
 * @example isNumber("31.12.2025") // false
 */
export function isNumber(cell: Cell | undefined): boolean {
  if (typeof cell === "string") {
    const body = takeApart(cell)?.body ?? "";
    return plainDigits(body, ",") !== null || plainDigits(body, ".") !== null;
  }
  return typeof cell === "number" || typeof cell === "boolean";
}

/** Something a column of numbers may hold: a number, or a sign for one that is missing. */
function isNumberOrSign(cell: Cell | undefined): boolean {
  return isNumber(cell) || (cell !== undefined && absenceOf(cell) !== null);
}

/** The value that occurs most often, of several the largest. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value = 1] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return value;
}

/** What most rows of a table look like, by which its header and its notes stand out. */
export interface RowProfile {
  /** How many cells a line has. */
  cells: number;
  /** Columns that hold numbers further down. */
  numeric: readonly number[];
  /** Whether a row is as full as the table, or at least half as full. */
  isWide: (row: RawRow) => boolean;
}

const NUMERIC_SHARE = 0.6;

function numericColumns(rows: readonly RawRow[]): number[] {
  const width = Math.max(0, ...rows.map(extentOf));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.map(({ cells }) => cells[column]).filter((cell) => !isBlank(cell));
    const numbers = filled.filter(isNumberOrSign).length;
    return filled.some(isNumber) && numbers >= filled.length * NUMERIC_SHARE;
  });
}

/**
 * The profile of a table by its first rows, none of them blank. Columns are judged by the rows in
 * the lower half, where no header stands.
 *
 * @example profileOf(rows).numeric // [2, 3] where the third and fourth column hold numbers
 */
export function profileOf(rows: readonly RawRow[]): RowProfile {
  const fullness = rows.map(filledCells).filter((filled) => filled > 1);
  const usual = commonest(fullness);
  const least = fullness.length === 0 ? 1 : Math.max(2, Math.ceil(usual / 2));
  const isWide = (row: RawRow) => filledCells(row) >= least;
  const wide = rows.filter(isWide);
  return {
    cells: commonest(rows.filter(isWide).map(({ cells }) => cells.length)),
    numeric: numericColumns(wide.slice(Math.floor(wide.length / 2))),
    isWide,
  };
}

/**
 * Whether a row has numbers where the table has them. Signs for missing ones count as well, but "x"
 * and "y" can also be the names of columns: all have to be signs then, below another row.
 *
 * @example hasNumbers(rowOf("Altstadt", "-", "."), profile, false) // true
 */
export function hasNumbers(row: RawRow, { numeric }: RowProfile, isFirst: boolean): boolean {
  const filled = numeric.map((column) => row.cells[column]).filter((cell) => !isBlank(cell));
  const fitting = filled.filter(isNumberOrSign).length;
  if (filled.some(isNumber)) return fitting * 2 >= filled.length;
  return !isFirst && fitting > 0 && fitting === filled.length;
}

/** How the numbers of a row can be names of columns: as years, or as ages that count up. */
export type LabelKind = "years" | "ages";

/**
 * Whether the numbers of a row may be names of columns, and which; null when they are amounts.
 *
 * @example labelKindOf(rowOf("Gebiet", "2010", "2011"), profile) // "years"
 */
export function labelKindOf({ cells }: RawRow, { numeric }: RowProfile): LabelKind | null {
  const labels = numeric.map((column) => cells[column]).filter((cell) => !isBlank(cell));
  if (labels.length < 2 || !labels.every((cell) => /^\d{1,4}$/.test(String(cell)))) return null;
  const numbers = labels.map(Number);
  const isDistinct = new Set(numbers).size === numbers.length;
  if (isDistinct && numbers.every((value) => value >= 1900 && value <= 2100)) return "years";
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  const countUp = step > 0 && numbers.every((value, index) => value === first + index * step);
  return countUp && numbers.length > 3 && first < 2 ? "ages" : null;
}
