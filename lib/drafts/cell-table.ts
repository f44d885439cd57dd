import { profileTable } from "@/lib/datasets/columns/column-profile";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import { mapTable } from "@/lib/datasets/columns/table-reader";
import type { SourceTable } from "@/lib/datasets/files/source-table";
import { severityOf, type Finding } from "@/lib/datasets/finding";
import type { ImportContext } from "@/lib/datasets/import-context";
import type { EntryRequest } from "@/lib/datasets/import-request";
import { FindingLog } from "@/lib/datasets/kinds/finding-log";
import { readEntries } from "@/lib/datasets/kinds/read-entries";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import { DATASET_OF_ENTRY, type EntryKind } from "@/lib/entries/entry-kind";
import type { Cells } from "./cells";

/** A table of one row, as if it had come from a file. */
function tableOf(name: string, cells: Cells): SourceTable {
  const columns = Object.keys(cells);
  const row = { line: 1, cells: Object.values(cells), geometry: null };
  return {
    ...{ file: { name, bytes: 0, sha256: "" }, format: "json" },
    ...{ compression: null, encoding: null, delimiter: null, layer: null, layers: [] },
    ...{ columns, hasGeometry: false, crs: null, notes: [] },
    // eslint-disable-next-line @typescript-eslint/require-await -- a file would be awaited
    rows: async function* () {
      yield row;
    },
  };
}

/** What cells say as a record, or what is wrong with them; findings name their column. */
export interface CellReading {
  /** Null where something is wrong. */
  entry: RecordEntry | null;
  errors: Finding[];
  /** What deserves a look and hinders nothing. */
  warnings: Finding[];
}

/**
 * Reads the cells of an entry exactly as an import reads a row of a file.
 *
 * @param context of the region, with what entries can be tied to
 */
export async function readCells(
  kind: EntryKind,
  key: string,
  cells: Cells,
  source: EntryRequest["source"],
  context: ImportContext,
): Promise<CellReading> {
  const dataset = DATASET_OF_ENTRY[kind];
  // An empty title is told with all else that is missing.
  const table = tableOf(dataset, { title: "", ...cells, key });
  const log = new FindingLog();
  const mappings = table.columns.map((column) => ({ column, field: column }));
  const reader = mapTable(table, await profileTable(table), { fields: FIELDS[dataset], mappings });
  const request: EntryRequest = {
    ...{ kind: dataset, file: dataset, source, map: [], decimal: [], set: {} },
    ...{ where: [], rename: [] },
  };
  const input = { request, isProposed: false, table, reader, context, log };
  const reading = await readEntries(input);
  const errors = log.kept.filter((finding) => severityOf(finding) === "error");
  const [entry] = reading.entries;
  return {
    entry: errors.length === 0 ? (entry ?? null) : null,
    errors,
    warnings: log.kept.filter((finding) => severityOf(finding) === "warning"),
  };
}
