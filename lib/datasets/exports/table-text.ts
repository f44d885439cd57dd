import { stringify } from "csv-stringify";
import type { ExportCell } from "./record-rows";
import { guardedCell } from "../values/guarded-cell";

interface TableForm {
  delimiter?: string;
  /** Whether the text begins with a byte order mark, by which spreadsheets know UTF-8. */
  isMarked?: boolean;
  lineEnd?: string;
}

/**
 * CSV of rows, as a stream of text: with a mark and semicolons unless said otherwise, as German
 * spreadsheets expect, decimal points, no cell that runs as a formula.
 */
export async function* tableText(
  columns: readonly string[],
  rows: AsyncIterable<readonly ExportCell[]> | Iterable<readonly ExportCell[]>,
  { delimiter = ";", isMarked = true, lineEnd = "\n" }: TableForm = {},
): AsyncIterable<string> {
  const writer = stringify({
    delimiter,
    bom: isMarked,
    record_delimiter: lineEnd,
    // Any line break needs quotes, also one that does not end the lines of this table.
    quoted_match: /[\r\n]/,
  });
  const guarded = (cells: readonly ExportCell[]) =>
    cells.map((cell) => (typeof cell === "string" ? guardedCell(cell) : cell));
  const feed = async () => {
    writer.write(guarded(columns));
    for await (const row of rows)
      if (!writer.write(guarded(row)))
        await new Promise((resolve) => {
          writer.once("drain", resolve);
        });
    writer.end();
  };
  feed().catch((error: unknown) => {
    writer.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  for await (const chunk of writer) yield String(chunk);
}
