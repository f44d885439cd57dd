import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { contentOf, bytesOf } from "@/lib/datasets/files/content";
import { decodedText } from "@/lib/datasets/files/decoded-text";
import { kindOf } from "@/lib/datasets/files/file-kind";
import { parseJson } from "@/lib/datasets/files/json-text";
import { assertFitsMemory } from "@/lib/datasets/files/size-limits";
import {
  HEAD_BYTES,
  openSourceFile,
  sha256Of,
  type SourceFile,
} from "@/lib/datasets/files/source-file";
import { encodingOf } from "@/lib/datasets/files/text-encoding";
import { zipEntries } from "@/lib/datasets/files/zip-archive";
import { DatasetProblem } from "@/lib/datasets/problem";
import { unguardedCell } from "@/lib/datasets/values/guarded-cell";
import type { ExchangeLog, ExchangePlace } from "../exchange-log";
import { addJson } from "./json-rows";
import { RowSet, type HsdsCell } from "./row-set";
import { hsdsTableOf, requiredFieldsOf, type HsdsTable } from "./table-forms";

/** A text that takes more is one whose quotation mark never closes. */
const LONGEST_RECORD = 4 * 1024 ** 2;

/** A file that was read, for its version. */
export interface ReadFile {
  name: string;
  bytes: number;
  sha256: string;
}

interface Part {
  name: string;
  chunks: () => AsyncIterable<Buffer>;
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** The records of a table, letter by letter, with the line each ends in. */
function recordsOf(text: string, file: string): CsvRecord[] {
  const [first = ""] = text.split("\n", 1);
  const delimiter = first.split(";").length > first.split(",").length ? ";" : ",";
  try {
    return parse(text, {
      ...{ bom: true, info: true, delimiter },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
      max_record_size: LONGEST_RECORD,
    }) as unknown as CsvRecord[];
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines) || 1 : 1;
    throw new DatasetProblem("unclosedQuote", { file, line });
  }
}

async function addTable(rows: RowSet, table: HsdsTable, part: Part, log: ExchangeLog) {
  const { name: file } = part;
  const content = contentOf({ ...part, bytes: null });
  const bytes = await bytesOf(content);
  const encoding = await encodingOf({ ...content, head: bytes.subarray(0, HEAD_BYTES) });
  let fields: string[] | null = null;
  for (const { record: cells, info } of recordsOf(decodedText(bytes, encoding.name), file)) {
    const record = cells.map(unguardedCell);
    const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    const place: ExchangePlace = { file, number: info.lines - breaks, sort: "line" };
    if (!fields) {
      fields = record.map((cell) => cell.trim().toLowerCase());
      for (const field of requiredFieldsOf(table))
        if (!fields.includes(field)) log.add("columnMissing", place, { table, field });
      continue;
    }
    const told: Record<string, HsdsCell> = {};
    for (const [index, cell] of record.entries())
      if (cell !== "") told[fields[index] || `column_${index + 1}`] = cell;
    if (Object.keys(told).length > 0) rows.add(table, told, place);
  }
}

async function addParts(rows: RowSet, parts: readonly Part[], log: ExchangeLog): Promise<number> {
  const tables = parts.filter(({ name }) => /\.csv$/i.test(name));
  const others = parts.filter(({ name }) => /\.json$/i.test(name));
  let read = 0;
  for (const part of tables.length > 0 ? tables : others) {
    const table = hsdsTableOf(path.posix.basename(part.name));
    if (tables.length === 0) {
      const bytes = await bytesOf(contentOf({ ...part, bytes: null }));
      read += addJson(rows, parseJson(decodedText(bytes, "UTF-8"), part.name), part.name);
    } else if (table) {
      await addTable(rows, table, part, log);
      read += 1;
    } else log.add("fileNotRead", null, { name: part.name });
  }
  return read;
}

async function folderFiles(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder).catch(() => {
    throw new DatasetProblem("fileForbidden", { file: folder });
  });
  const data = names.filter((name) => /\.(?:csv|json)$/i.test(name)).sort();
  return Promise.all(data.map((name) => openSourceFile(path.join(folder, name))));
}

/**
 * Reads HSDS tables from a folder of CSV files, from a zip archive of them, or from JSON.
 *
 * @throws DatasetProblem when nothing there is HSDS
 */
export async function readHsdsFile(
  file: string,
  log: ExchangeLog,
): Promise<{ rows: RowSet; file: ReadFile }> {
  const rows = new RowSet(log);
  const found = await stat(file).catch(() => null);
  const files = found?.isDirectory() ? await folderFiles(file) : [await openSourceFile(file)];
  const [only] = files;
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const name = path.basename(path.resolve(file));
  const kind = only && files.length === 1 ? kindOf(only.head).is : "text";
  if (kind === "foreign" || kind === "gzip" || kind === "sqlite" || kind === "shp")
    throw new DatasetProblem("noHsds", { file: name });
  const parts = only && kind === "zip" ? await zipEntries(only.path, name) : files;
  const data = parts.filter((part) => /\.(?:csv|json)$/i.test(part.name));
  assertFitsMemory(
    name,
    data.reduce((sum, part) => sum + part.bytes, 0),
  );
  const isJson = kind === "json" && !/\.(?:csv|json)$/i.test(only?.name ?? "");
  const told = isJson ? parts.map((part) => ({ ...part, name: `${part.name}.json` })) : parts;
  const read = await addParts(rows, told, log);
  for (const one of files) await one.assertUnchanged();
  if (read === 0) throw new DatasetProblem("noHsds", { file: name });
  const sha256 = files.length > 0 ? await sha256Of(files) : createHash("sha256").digest("hex");
  return { rows, file: { name, bytes, sha256 } };
}
