import type { Finding } from "../finding";
import { unguardedCell } from "../values/guarded-cell";
import { isComment, mayBeFooter } from "./left-out-line";
import { isBlank, isBlankRow, rowText, type RawRow } from "./raw-row";
import type { RowLog } from "./row-log";
import { isNumber } from "./row-profile";
import type { SourceRow } from "./source-table";
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

/** The texts of a header that may be repeated; null for one of a single cell. */
function headerTexts({ headerCells }: TableLayout): string[] | null {
  const filled = headerCells.filter((cell) => !isBlank(cell));
  return filled.length < 2 ? null : headerCells.map((cell) => String(cell ?? ""));
}

/** Cells as many as the table has columns, without the guards of spreadsheets. */
function fitted({ cells }: RawRow, width: number, isPadded: boolean): SourceRow["cells"] {
  const isGuarded = cells.some((cell) => typeof cell === "string" && cell.startsWith("'"));
  if (cells.length === width && !isGuarded) return cells;
  const missing = isPadded ? null : "";
  return Array.from({ length: width }, (_, index) => {
    const cell = index < cells.length ? (cells[index] ?? null) : missing;
    return typeof cell === "string" ? unguardedCell(cell) : cell;
  });
}

/** What is the same for every row of a table. */
interface Frame extends DataRowOptions {
  width: number;
  header: readonly string[] | null;
}

function repeatsHeader({ cells }: RawRow, { header }: Frame): boolean {
  return header !== null && header.every((text, index) => String(cells[index] ?? "") === text);
}

/** Why a row does not belong to the table, or null when it does. */
function faultOf(row: RawRow, frame: Frame, isLast: boolean): Finding["code"] | null {
  const { layout, isPadded, cutOffLine, width } = frame;
  const { cells, line, isTorn } = row;
  if (isTorn) return "strayQuote";
  if (isLast && cutOffLine !== null && line <= cutOffLine) return "cutOffLine";
  if (cells.length > width && cells.slice(width).some((cell) => !isBlank(cell)))
    return "raggedLine";
  if (isPadded || cells.length >= layout.requiredCells) return null;
  return isLast ? "cutOffLine" : "raggedLine";
}

function leftOutCode(row: RawRow, frame: Frame, isLast: boolean): Finding["code"] | null {
  const { isPadded, width } = frame;
  if (isComment(row, width)) return "commentLine";
  if (repeatsHeader(row, frame)) return "headerRepeated";
  // A single cell in the last line is rather where the file breaks off.
  const isAlone = !isPadded && !isLast && row.cells.length === 1 && width > 1;
  return isAlone && !isNumber(row.cells[0]) ? "lineBetween" : null;
}

/** The row for the table, or null when it does not belong there, which is noted. */
function settled(row: RawRow, frame: Frame, isLast: boolean): SourceRow | null {
  const { log, isPadded, width } = frame;
  const { line, cells } = row;
  const leftOut = row.isTorn ? null : leftOutCode(row, frame, isLast);
  const fault = leftOut ? null : faultOf(row, frame, isLast);
  if (leftOut) log.note({ code: leftOut, line, about: rowText(row) });
  else if (fault) {
    const about = fault === "strayQuote" ? rowText(row) : `${cells.length} / ${width}`;
    log.reject(row, { code: fault, line, about });
  } else return { line, cells: fitted(row, width, isPadded), geometry: null };
  return null;
}

/**
 * The rows of a table without what stands between and below them, which is noted: comments,
 * repeated headers, notes at the end. A line that does not fit its columns is kept out as an error,
 * and so is a last line that the file breaks off in.
 *
 * @param parcels rows in parcels, handed on in parcels
 * @example for await (const rows of dataRows(csvRecords(chunks, shape), options)) …
 */
export async function* dataRows(
  parcels: AsyncIterable<readonly RawRow[]> | Iterable<readonly RawRow[]>,
  options: DataRowOptions,
): AsyncGenerator<readonly SourceRow[]> {
  const { layout, log } = options;
  const width = layout.columns.length;
  const frame: Frame = { ...options, width, header: headerTexts(layout) };
  // The last row, and notes that may be below the table: what they are shows what follows.
  let held: RawRow[] = [];
  let footers = 0;
  let followsBlank = false;
  for await (const rows of parcels) {
    const found: SourceRow[] = [];
    for (const row of rows) {
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
        const data = settled(earlier, frame, false);
        if (data) found.push(data);
      }
      held = [row];
      footers = 0;
    }
    yield found;
  }
  const below = held.splice(held.length - footers);
  yield held.flatMap((last) => settled(last, frame, below.length === 0) ?? []);
  for (const row of below) log.note({ code: "lineAfter", line: row.line, about: rowText(row) });
}
