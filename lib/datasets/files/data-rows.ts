import type { Finding } from "../finding";
import { unguardedCell } from "../values/guarded-cell";
import { isComment, mayBeFooter } from "./left-out-line";
import { isBlank, isBlankRow, rowText, type RawRow } from "./raw-row";
import type { RowLog } from "./row-log";
import { isNumber } from "./row-profile";
import type { Cell, SourceRow } from "./source-table";
import type { TableLayout } from "./table-layout";

/** Notes below a table that are held back to see whether data follow. */
const MOST_FOOTERS = 200;

export interface DataRowOptions {
  layout: TableLayout;
  log: RowLog;
  isPadded: boolean;
  /** The line the file was cut off in, where its bytes show it. */
  cutOffLine: number | null;
}

function repeatsHeader({ cells }: RawRow, { headerCells }: TableLayout): boolean {
  const filled = headerCells.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  return headerCells.every((cell, index) => String(cells[index] ?? "") === String(cell ?? ""));
}

function unguarded(cell: Cell): Cell {
  return typeof cell === "string" ? unguardedCell(cell) : cell;
}

function fitted(cells: readonly Cell[], width: number, isPadded: boolean): Cell[] {
  const missing = Array.from({ length: Math.max(0, width - cells.length) }, () =>
    isPadded ? null : "",
  );
  return [...cells.slice(0, width).map(unguarded), ...missing];
}

/** Why a row does not belong to the table, or null when it does. */
function faultOf(row: RawRow, options: DataRowOptions, isLast: boolean): Finding["code"] | null {
  const { layout, isPadded, cutOffLine } = options;
  const width = layout.columns.length;
  const { cells, line, isTorn } = row;
  if (isTorn) return "strayQuote";
  if (isLast && cutOffLine !== null && line <= cutOffLine) return "cutOffLine";
  if (cells.slice(width).some((cell) => !isBlank(cell))) return "raggedLine";
  if (isPadded || cells.length >= layout.requiredCells) return null;
  return isLast ? "cutOffLine" : "raggedLine";
}

function leftOutCode(
  row: RawRow,
  options: DataRowOptions,
  isLast: boolean,
): Finding["code"] | null {
  const { layout, isPadded } = options;
  const width = layout.columns.length;
  if (isComment(row, width)) return "commentLine";
  if (repeatsHeader(row, layout)) return "headerRepeated";
  // A single cell in the last line is rather where the file breaks off.
  const isAlone = !isPadded && !isLast && row.cells.length === 1 && width > 1;
  return isAlone && !isNumber(row.cells[0]) ? "lineBetween" : null;
}

/** The row for the table, or null when it does not belong there, which is noted. */
function settled(row: RawRow, options: DataRowOptions, isLast: boolean): SourceRow | null {
  const { layout, log, isPadded } = options;
  const { line, cells } = row;
  const width = layout.columns.length;
  const leftOut = row.isTorn ? null : leftOutCode(row, options, isLast);
  const fault = leftOut ? null : faultOf(row, options, isLast);
  if (leftOut) log.note({ code: leftOut, line, about: rowText(row) });
  else if (fault) {
    const about = fault === "strayQuote" ? rowText(row) : `${cells.length} / ${width}`;
    log.reject(row, { code: fault, line, about });
  } else return { line, cells: fitted(cells, width, isPadded), geometry: null };
  return null;
}

/**
 * The rows of a table without what stands between and below them, which is noted: comments,
 * repeated headers, notes at the end. A line that does not fit its columns is kept out as an error,
 * and so is a last line that the file breaks off in.
 *
 * @example for await (const row of dataRows(csvRecords(chunks, shape), options)) …
 */
export async function* dataRows(
  rows: AsyncIterable<RawRow> | Iterable<RawRow>,
  options: DataRowOptions,
): AsyncGenerator<SourceRow> {
  const { layout, log } = options;
  const width = layout.columns.length;
  // The last row, and notes that may be below the table: what they are shows what follows.
  let held: RawRow[] = [];
  let footers = 0;
  let followsBlank = false;
  for await (const row of rows) {
    if (row.line < layout.firstLine) continue;
    if (isBlankRow(row)) {
      followsBlank = true;
      continue;
    }
    const isAfterFooter = footers > 0;
    const isFooter = !row.isTorn && mayBeFooter(row, { width, followsBlank, isAfterFooter });
    followsBlank = false;
    if (isFooter && footers < MOST_FOOTERS) {
      held.push(row);
      footers += 1;
      continue;
    }
    for (const earlier of held) {
      const found = settled(earlier, options, false);
      if (found) yield found;
    }
    held = [row];
    footers = 0;
  }
  const below = held.splice(held.length - footers);
  for (const last of held) {
    const found = settled(last, options, below.length === 0);
    if (found) yield found;
  }
  for (const row of below) log.note({ code: "lineAfter", line: row.line, about: rowText(row) });
}
