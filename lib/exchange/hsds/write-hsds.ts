import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import { ZipFile } from "yazl";
import { guardedCell } from "@/lib/datasets/values/guarded-cell";
import { nestedJson } from "./nested-json";
import type { RowBook } from "./row-book";
import type { HsdsCell } from "./row-set";
import type { HsdsTable } from "./table-forms";

/**
 * A table as the standard's CSV: commas, no mark, empty for what is not said, no cell that runs as a
 * formula.
 */
export function hsdsCsv(book: RowBook, table: HsdsTable): string {
  const columns = book.columns(table);
  const cellOf = (cell: HsdsCell) => (typeof cell === "string" ? guardedCell(cell) : cell);
  const records = book
    .rows(table)
    .map((cells) => columns.map((column) => cellOf(cells[column] ?? "")));
  return stringify([columns.map(guardedCell), ...records], { cast: { boolean: String } });
}

const nameOf = (table: HsdsTable) => `${table}.csv`;

/** A day that stands for no day, so that the same content is the same archive. */
const NO_DAY = new Date(1980, 0, 1);

/** Writes an export as JSON, as a zip archive of CSV tables, or as a folder of them. */
export async function writeHsds(book: RowBook, file: string): Promise<void> {
  if (/\.json$/i.test(file))
    return writeFile(file, `${JSON.stringify(nestedJson(book), null, 2)}\n`);
  if (/\.zip$/i.test(file)) {
    const zip = new ZipFile();
    for (const table of book.filled)
      zip.addBuffer(Buffer.from(hsdsCsv(book, table)), nameOf(table), { mtime: NO_DAY });
    zip.end();
    return pipeline(zip.outputStream, createWriteStream(file));
  }
  await mkdir(file, { recursive: true });
  for (const table of book.filled)
    await writeFile(path.join(file, nameOf(table)), hsdsCsv(book, table));
}
