import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { OpenOptions } from "@/lib/datasets/files/open-options";
import { openSourceTable } from "@/lib/datasets/files/open-source-table";
import type { Cell, SourceRow, SourceTable } from "@/lib/datasets/files/source-table";
import { DatasetProblem } from "@/lib/datasets/problem";

const folder = mkdtempSync(path.join(tmpdir(), "source-table-"));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file for one test and tells where it lies. */
export async function written(content: string | Uint8Array, name = "tabelle.csv"): Promise<string> {
  count += 1;
  const own = path.join(folder, String(count));
  await mkdir(own);
  await writeFile(path.join(own, name), content);
  return path.join(own, name);
}

export interface OpenedFile {
  table: SourceTable;
  rows: SourceRow[];
  cells: (readonly Cell[])[];
  /** "code@line about" of everything said. */
  notes: string[];
}

/** Opens a file and reads all its rows. */
export async function read(file: string, options: OpenOptions = {}): Promise<OpenedFile> {
  const table = await openSourceTable(file, options);
  const rows: SourceRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  const notes = table.notes.map(({ code, line, about }) => `${code}@${line ?? "-"} ${about}`);
  return { table, rows, cells: rows.map(({ cells }) => cells), notes };
}

/** Opens a text or bytes as a file. */
export async function opened(
  content: string | Uint8Array,
  { name, ...options }: OpenOptions & { name?: string } = {},
): Promise<OpenedFile> {
  return read(await written(content, name), options);
}

/** The problem a promise is rejected with; anything else fails the test. */
export async function problemOf(reading: Promise<unknown>): Promise<DatasetProblem> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof DatasetProblem) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
