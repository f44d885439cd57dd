import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { DatasetProblem } from "../problem";
import { COLUMN_LIMIT } from "./column-limit";
import type { RawRow } from "./raw-row";

/** A boundary written out in one cell is long; a quotation mark that never closes is longer. */
const LONGEST_RECORD = 4 * 1024 ** 2;

export interface CsvShape {
  file: string;
  delimiter: string | null;
  /** Lines end with a carriage return alone, as on old Macintoshes. */
  endsWithReturn: boolean;
}

function problemOf(error: CsvError, file: string, line: number): DatasetProblem {
  const columns = typeof error.column === "number" ? error.column + 1 : 0;
  if (columns > COLUMN_LIMIT)
    return new DatasetProblem("tooManyColumns", { file, columns, limit: COLUMN_LIMIT });
  const isUnclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
  return new DatasetProblem(isUnclosed ? "unclosedQuote" : "endlessLine", { file, line });
}

/** csv-parse keeps the quotation marks of a cell that has blanks behind the closing one. */
function withoutBlanks(cell: string): string {
  const text = cell.trimEnd();
  return text !== cell && /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  return breaks;
}

/**
 * The records of a table in UTF-8, each with the line it begins in; blank lines are records of one
 * empty cell. Reads on only as fast as it is asked.
 *
 * Throws a DatasetProblem with the line when a quotation mark is never closed.
 *
 * @example for await (const { line, cells } of csvRecords(chunks, shape)) …
 */
export async function* csvRecords(
  chunks: AsyncIterable<Buffer>,
  { file, delimiter, endsWithReturn }: CsvShape,
): AsyncGenerator<RawRow> {
  const parser = parse({
    bom: true,
    // A sign that no text may hold parts nothing.
    delimiter: delimiter ?? "\u0000",
    record_delimiter: endsWithReturn ? ["\r"] : ["\r\n", "\n"],
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true,
    max_record_size: LONGEST_RECORD,
  });
  const records: AsyncIterable<string[]> = pipeline(chunks, parser, () => undefined);
  let line = 1;
  try {
    for await (const record of records) {
      const breaks = lineBreaksIn(record);
      // A quotation mark in the wrong place swallows the lines up to the next one.
      const isTorn = breaks > 0 && record.some((cell) => cell.startsWith('"'));
      yield { line, cells: record.map(withoutBlanks), isTorn };
      line += breaks + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error, file, line) : error;
  }
}
