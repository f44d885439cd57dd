import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { assertColumnCount } from "./column-limit";
import { distinctNames, joinHeader, type SpanOf } from "./header-names";
import { placeHeader, type HeadRow, type HeaderPlace } from "./header-rows";
import { isComment } from "./left-out-line";
import { extentOf, filledCells, rowText, type RawRow } from "./raw-row";
import { profileOf, type RowProfile } from "./row-profile";
import type { Cell } from "./source-table";

/** How many rows are looked at to find the header. */
export const HEAD_ROWS = 200;
const SHORT_SHARE = 0.3;

/** Where a table lies in its file and what its columns are called. */
export interface TableLayout {
  columns: readonly string[];
  /** The line the data begin in. */
  firstLine: number;
  /** The lowest row of the header, which some files repeat; empty without a header. */
  headerCells: readonly Cell[];
  /** A line needs as many cells; blank ones after that may be left off. */
  requiredCells: number;
  notes: readonly Finding[];
}

interface LayoutOptions {
  file: string;
  /** Rows of a sheet are all of one length, lines of a text are not. */
  isPadded: boolean;
  spanOf?: SpanOf;
}

function headRows(head: readonly RawRow[]): HeadRow[] {
  return head.flatMap((row, index) => {
    const before = head[index - 1];
    const followsBlank = before !== undefined && filledCells(before) === 0;
    return filledCells(row) === 0 ? [] : [{ ...row, followsBlank }];
  });
}

/** "1;2;3;4" between header and data, which numbers the columns, also those of words. */
function numbersColumns({ cells }: RawRow, width: number, { numeric }: RowProfile): boolean {
  const numbers = cells.slice(0, width).map(Number);
  const [first] = numbers;
  if (width < 3 || numbers.length < width || (first !== 0 && first !== 1)) return false;
  if (numeric.length >= width) return false;
  return numbers.every((value, index) => value === index + first);
}

/** Some programs leave off blank cells at the end of a line; then many lines are as short. */
function requiredCells(data: readonly RawRow[], width: number): number {
  const short = data.map(({ cells }) => cells.length).filter((length) => length < width);
  const isUsual = short.length > 1 && short.length >= data.length * SHORT_SHARE;
  const repeated = short.filter((length, index) => short.indexOf(length) !== index && length > 1);
  return isUsual ? Math.min(width, ...repeated) : width;
}

function checkHeaderLength({ header }: HeaderPlace, data: readonly RawRow[], file: string): void {
  const length = Math.max(...header.map(({ cells }) => cells.length));
  const longer = data.filter((row) => extentOf(row) > length);
  const [first] = longer;
  if (first && longer.length * 2 > data.length)
    throw new DatasetProblem("headerTooShort", {
      file,
      line: first.line,
      header: length,
      cells: extentOf(first),
    });
}

function headerNotes({ header }: HeaderPlace, firstLine: number): Finding[] {
  const [top] = header;
  const bottom = header.at(-1);
  if (!top || !bottom) return [{ code: "noHeaderLine", line: firstLine, about: String(firstLine) }];
  if (top === bottom) return [];
  return [{ code: "headerJoined", line: top.line, about: `${top.line}–${bottom.line}` }];
}

/** How many columns there are: as far as the header or the rows under it reach. */
function columnCount(
  { header }: HeaderPlace,
  below: readonly RawRow[],
  { isPadded }: LayoutOptions,
): number {
  const width = Math.max(0, ...[...header, ...below].map(extentOf));
  const named = Math.max(0, ...header.map(({ cells }) => cells.length));
  return header.length > 0 && !isPadded ? Math.min(width, named) : width;
}

function withoutHash(name: string): string {
  return name.replace(/^#\s*(?=\S)/, "");
}

function notesBefore(rows: readonly RawRow[], firstLine: number): Finding[] {
  return rows
    .filter(({ line }) => line < firstLine)
    .sort((a, b) => a.line - b.line)
    .map((row) => ({ code: "lineBefore", line: row.line, about: rowText(row) }));
}

/**
 * Finds out by their shape which of the first rows of a file are the header, what stands before
 * it, and where the data begin.
 *
 * Throws a DatasetProblem when there is no table, nothing below its header, a header shorter than
 * the rows, or more than 2,000 columns.
 *
 * @example layOut(head, { file: "einwohner.csv", isPadded: false }).columns // ["Gebiet", "Anzahl"]
 */
export function layOut(head: readonly RawRow[], options: LayoutOptions): TableLayout {
  const { file, isPadded, spanOf } = options;
  const all = headRows(head);
  const { cells: usual } = profileOf(all);
  const comments = all.filter((row) => isComment(row, usual));
  const rows = all.filter((row) => !comments.includes(row));
  if (rows.length === 0) throw new DatasetProblem("noTable", { file });
  const profile = profileOf(rows);
  const place = placeHeader(rows, profile);
  const { header, dataAt } = place;
  const below = rows.slice(dataAt);
  const data = below.filter(profile.isWide);
  const count = columnCount(place, isPadded ? below : data, options);
  assertColumnCount(count, file);
  if (!isPadded && header.length > 0) checkHeaderLength(place, data, file);
  const numbering = below.slice(0, 1).filter((row) => numbersColumns(row, count, profile));
  const first = below[numbering.length];
  if (!first) throw new DatasetProblem("headerOnly", { file });
  const bottom = header.at(-1);
  const names = joinHeader(header, count, spanOf).map(withoutHash);
  const { columns, notes } = distinctNames(names, bottom?.line ?? null);
  const before = [...rows.slice(0, dataAt - header.length), ...comments, ...numbering];
  return {
    columns,
    firstLine: first.line,
    headerCells: bottom?.cells ?? [],
    requiredCells: isPadded ? 0 : requiredCells(data, count),
    notes: [
      ...notesBefore(before, first.line),
      ...headerNotes(place, first.line),
      ...(bottom ? notes : []),
    ],
  };
}
