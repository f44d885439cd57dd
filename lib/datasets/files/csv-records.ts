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

/** Strips the cells of a record and counts the line breaks within them. */
function strip(cells: string[]): number {
  let breaks = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? "";
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
    cells[index] = withoutBlanks(cell);
  }
  return breaks;
}

/**
 * The records of a table in UTF-8 in parcels, each with the line it begins in; blank lines are
 * records of one empty cell. Reads on only as fast as it is asked. Parcels, because half a million
 * single steps of an asynchronous loop take longer than the reading itself.
 *
 * Throws a DatasetProblem with the line when a quotation mark is never closed.
 *
 * @example for await (const parcel of csvRecords(chunks, shape)) for (const { line } of parcel) …
 */
export async function* csvRecords(
  chunks: AsyncIterable<Buffer>,
  { file, delimiter, endsWithReturn }: CsvShape,
): AsyncGenerator<readonly RawRow[]> {
  let parcel: RawRow[] = [];
  let line = 1;
  const take = (cells: string[]) => {
    // A quotation mark in the wrong place swallows the lines up to the next one.
    const isQuoted = cells.some((cell) => cell.startsWith('"'));
    const breaks = strip(cells);
    parcel.push({ line, cells, isTorn: breaks > 0 && isQuoted });
    line += breaks + 1;
  };
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
  parser.on("error", () => undefined).resume();
  // Taken over here, because the parser's own ways out cost more than its parsing.
  parser.push = (record: string[] | null) => {
    if (record) take(record);
    return true;
  };
  try {
    for await (const chunk of chunks) {
      const fault = await new Promise<Error | null | undefined>((done) => {
        parser.write(chunk, done);
      });
      if (parcel.length > 0) yield parcel;
      parcel = [];
      if (fault) throw fault;
    }
    const fault = await new Promise<Error | null | undefined>((done) => parser.end(done));
    if (parcel.length > 0) yield parcel;
    if (fault) throw fault;
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error, file, line) : error;
  } finally {
    parser.destroy();
  }
}
