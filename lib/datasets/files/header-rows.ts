import { extentOf, filledCells, isBlank, type RawRow } from "./raw-row";
import { hasNumbers, isNumber, labelKindOf, type RowProfile } from "./row-profile";

/** A row that is not blank, and whether a blank one stands before it. */
export interface HeadRow extends RawRow {
  followsBlank: boolean;
}

/** Where the parts of a table are among its first rows. */
export interface HeaderPlace {
  /** From the topmost to the one above the data; empty when the table has no header. */
  header: readonly HeadRow[];
  /** Index of the first row of data; as many as there are rows when there is none. */
  dataAt: number;
}

const MOST_HEADER_ROWS = 5;

/** Whether every cell of a row has one above it in any of these rows. */
function coverAll(above: readonly RawRow[], row: RawRow): boolean {
  const isNamed = (column: number) => above.some(({ cells }) => !isBlank(cells[column]));
  return row.cells.every((cell, column) => isBlank(cell) || isNamed(column));
}

/** Whether a row with numbers only names columns by them. */
function isHeaderOfNumbers(rows: readonly HeadRow[], index: number, profile: RowProfile): boolean {
  const row = rows[index];
  const kind = row ? labelKindOf(row, profile) : null;
  if (!row || !kind || coverAll(rows.slice(0, index), row)) return false;
  const below = rows.slice(index + 1);
  return below.length === 0 || !below.every((next) => labelKindOf(next, profile) === kind);
}

/** Index of the first row that holds data. */
function dataStart(rows: readonly HeadRow[], profile: RowProfile): number {
  const firstWide = rows.findIndex(profile.isWide);
  if (profile.numeric.length === 0) return firstWide + 1;
  const at = rows.findIndex(
    (row, index) =>
      profile.isWide(row) &&
      hasNumbers(row, profile, index === firstWide) &&
      !isHeaderOfNumbers(rows, index, profile),
  );
  return at < 0 ? rows.length : at - openRows(rows.slice(firstWide, at), profile);
}

/** How many rows at the end of these have few numbers or none and yet are data under a header. */
function openRows(above: readonly HeadRow[], { numeric }: RowProfile): number {
  const isOpen = ({ cells }: RawRow) =>
    numeric.every((column) => isBlank(cells[column]) || isNumber(cells[column]));
  const header = above.findLastIndex((row) => !isOpen(row));
  if (header < 0) return 0;
  const open = above.slice(header + 1);
  const named = above.slice(0, header + 1);
  return open.every((row) => coverAll(named, row)) ? open.length : 0;
}

function isComplete(header: readonly RawRow[], width: number): boolean {
  const last = header.at(-1)?.cells.slice(0, width).map(String) ?? [];
  return (
    last.length === width && last.every((name) => !isBlank(name)) && new Set(last).size === width
  );
}

/** "Stand: 31.12.2025" and the like, which names nothing in the columns below. */
function saysSomething({ cells }: RawRow): boolean {
  return cells.some((cell) => /:\s*$|:\s|\d\.\d|[.!?]$/.test(String(cell ?? "")));
}

/** Whether a row above a header is part of it: it groups columns, or names those left open. */
function continuesHeader(row: RawRow, header: readonly HeadRow[], width: number): boolean {
  const column = row.cells.findIndex((cell) => !isBlank(cell));
  const isOpen = header.every(({ cells }) => isBlank(cells[column]));
  const below = isComplete(header, width);
  if (filledCells(row) === 1) return isOpen || (column > 0 && !below);
  if (saysSomething(row)) return false;
  const hasGaps = filledCells(row) < width;
  return below ? hasGaps && extentOf(row) * 2 >= width : true;
}

/**
 * Whether the very first row names every column by itself. Only a row that leaves its first cell
 * open, as units do, may go on naming them.
 */
function isPlainHeader([first, next]: readonly HeadRow[], { cells }: RowProfile): boolean {
  if (!first || !next || cells < 2 || !isComplete([first], cells)) return false;
  const isText = first.cells.every((cell) => typeof cell === "string" && !isNumber(cell));
  return isText && !saysSomething(first) && !isBlank(next.cells[0]);
}

/**
 * Finds the header above the data: the row before the first numbers, and the rows over it that
 * group its columns. Without any numbers the first full row is the header.
 *
 * @example placeHeader(rows, profileOf(rows)).header.map(({ line }) => line) // [3, 4]
 */
export function placeHeader(rows: readonly HeadRow[], profile: RowProfile): HeaderPlace {
  if (isPlainHeader(rows, profile)) return { header: rows.slice(0, 1), dataAt: 1 };
  const dataAt = dataStart(rows, profile);
  const last = rows[dataAt - 1];
  const isTable = rows.some((row) => filledCells(row) > 1);
  if (!last || (isTable && filledCells(last) === 1 && extentOf(last) === 1))
    return { header: [], dataAt };
  const header = [last];
  const data = rows.slice(dataAt).filter(profile.isWide);
  const width = Math.max(extentOf(last), ...data.map(extentOf));
  for (let at = dataAt - 2; at >= 0 && header.length < MOST_HEADER_ROWS; at -= 1) {
    const row = rows[at];
    const isApart = header[0]?.followsBlank === true;
    if (!row || !isTable || isApart || !continuesHeader(row, header, width)) break;
    header.unshift(row);
  }
  return { header, dataAt };
}
