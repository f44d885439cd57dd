import { headOf } from "@/lib/datasets/files/content";
import { csvRecords } from "@/lib/datasets/files/csv-records";
import { decodedText, utf8Chunks } from "@/lib/datasets/files/decoded-text";
import { isBlank, isBlankRow, type RawRow } from "@/lib/datasets/files/raw-row";
import type { Cell } from "@/lib/datasets/files/source-table";
import { cellText } from "@/lib/datasets/values/cell-text";
import { openSourceFile } from "@/lib/datasets/files/source-file";
import { encodingOf } from "@/lib/datasets/files/text-encoding";
import { CommandProblem } from "../command-problem";
import { PlainRow, type Heading } from "./plain-row";

const DELIMITERS = [",", ";", "\t"] as const;

function columnName(cell: Cell | undefined): string {
  return cellText(cell ?? null).toLowerCase();
}

/** The sign between the headings: the one that leaves most of the columns needed, or most at all. */
function delimiterOf(head: string, needed: readonly string[]): string {
  const line = /\S[^\r\n]*/.exec(head)?.[0].replaceAll('"', "") ?? "";
  const fit = (delimiter: string) => {
    const names = line.split(delimiter).map(columnName);
    return needed.filter((column) => names.includes(column)).length + names.length / line.length;
  };
  return DELIMITERS.reduce((best, next) => (fit(next) > fit(best) ? next : best));
}

function headingOf(file: string, { line, cells }: RawRow, needed: readonly string[]): Heading {
  const names = cells.map(columnName);
  const columns = new Map<string, number>();
  for (const [place, column] of names.entries()) {
    const values = { file, line: String(line), column };
    if (column !== "" && columns.has(column)) throw new CommandProblem("columnDoubled", values);
    if (column !== "") columns.set(column, place);
  }
  const heading = { file, line, columns, width: cells.length };
  for (const column of needed) assertColumn(heading, column);
  return heading;
}

/** @throws CommandProblem when a table has no such column */
export function assertColumn({ file, line, columns }: Heading, column: string): void {
  if (columns.has(column)) return;
  const names = [...columns.keys()].join(", ");
  throw new CommandProblem("columnMissing", { file, line: String(line), column, columns: names });
}

function checkedRow(heading: Heading, row: RawRow): PlainRow {
  const { file } = heading;
  const line = String(row.line);
  if (row.isTorn) throw new CommandProblem("cellTorn", { file, line });
  const beyond = row.cells.slice(heading.width).find((cell) => !isBlank(cell));
  if (beyond !== undefined) {
    const column = [...heading.columns.keys()].at(-1) ?? "";
    throw new CommandProblem("cellBeyond", { file, line, column, value: String(beyond) });
  }
  return new PlainRow(heading, row);
}

/**
 * Reads a table whose headings and cells have to be exactly as agreed, with commas, semicolons or
 * tabs, row by row; unlike an import it guesses nothing. Blank lines and other columns do not
 * matter.
 *
 * @param take called with every row below the headings
 * @throws DatasetProblem when there is no such file, or it is no text
 * @throws CommandProblem that names the line when a column is missing or a row does not fit
 * @example
 * await readPlainTable("d.csv", ["id", "demand"], (row) => ids.push(row.text("id")))
 */
export async function readPlainTable(
  path: string,
  needed: readonly string[],
  take: (row: PlainRow, heading: Heading) => void,
): Promise<Heading> {
  const source = await openSourceFile(path);
  const encoding = await encodingOf(source);
  const utf8 = () => utf8Chunks(source.chunks(), encoding.name);
  const head = decodedText(await headOf(utf8()), "UTF-8");
  const file = source.name;
  const delimiter = delimiterOf(head, needed);
  const shape = { file, delimiter, endsWithReturn: !head.includes("\n") };
  let heading: Heading | null = null;
  for await (const parcel of csvRecords(utf8(), shape))
    for (const row of parcel) {
      if (isBlankRow(row)) continue;
      if (heading) take(checkedRow(heading, row), heading);
      else heading = headingOf(file, row, needed);
    }
  if (!heading) throw new CommandProblem("headingMissing", { file, columns: needed.join(", ") });
  return heading;
}
