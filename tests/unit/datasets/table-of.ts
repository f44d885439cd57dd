import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Cell, SourceRow, SourceTable } from "@/lib/datasets/files/source-table";

/** A table made in a test; its rows begin in line 2, below the headings. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  name = "tabelle.csv",
): SourceTable {
  async function* read(): AsyncGenerator<SourceRow> {
    for (const [index, cells] of rows.entries()) {
      yield await Promise.resolve({ line: index + 2, cells, geometry: null });
    }
  }
  return {
    file: { name, bytes: 1, sha256: "0".repeat(64) },
    format: "csv",
    compression: null,
    encoding: "UTF-8",
    delimiter: ";",
    layer: null,
    layers: [],
    columns,
    hasGeometry: false,
    crs: null,
    notes: [],
    rows: read,
  };
}

/** A table of a single column, the short way to ask what a column is. */
export function columnOf(heading: string, ...cells: Cell[]): SourceTable {
  return tableOf(
    [heading],
    cells.map((cell) => [cell]),
  );
}

/** A CSV file or the properties of a GeoJSON file, read as simply as possible. */
export function tableOfFile(file: string): SourceTable {
  const text = readFileSync(file, "utf8");
  const name = path.basename(file);
  if (file.endsWith("json")) {
    const { features } = JSON.parse(text) as { features: { properties: Record<string, Cell> }[] };
    const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    const cellOf = (value: unknown): Cell =>
      typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Cell);
    const rows = features.map(({ properties }) =>
      columns.map((column) => cellOf(properties[column] ?? null)),
    );
    return tableOf(columns, rows, name);
  }
  const delimiter = (text.split("\n", 1)[0] ?? "").includes(";") ? ";" : ",";
  const [columns = [], ...rows] = parse(text, { delimiter, skip_empty_lines: true });
  return tableOf(columns, rows, name);
}
