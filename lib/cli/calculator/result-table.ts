import type { Command } from "commander";
import type { ExportCell } from "@/lib/datasets/exports/record-rows";
import { tableText } from "@/lib/datasets/exports/table-text";
import { print } from "../output";

/**
 * Prints rows as CSV with commas and all digits, without cells that spreadsheets would run; with
 * `--json` as a list of objects. Null is an empty cell.
 */
export async function printTable<Column extends string>(
  command: Command,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, ExportCell>>[],
): Promise<void> {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  let text = "";
  for await (const chunk of tableText(columns, cells, { delimiter: ",", isMarked: false }))
    text += chunk;
  print(command, rows, text.trimEnd());
}
