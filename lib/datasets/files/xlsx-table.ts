import { readSheet } from "read-excel-file/universal";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { assertColumnCount } from "./column-limit";
import { dataRows } from "./data-rows";
import { chooseLayer } from "./layer-choice";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import { sheetMarkup, type SheetMarkup } from "./sheet-markup";
import { mergedArea, sheetRows, type MergedArea } from "./sheet-rows";
import { assertFitsMemory } from "./size-limits";
import { HEAD_ROWS, layOut, type TableLayout } from "./table-layout";
import { worksheetsOf, type Sheet } from "./workbook";
import { zipEntries } from "./zip-archive";

/** Excel itself goes no further. */
const LAST_ROW = 1_048_576;
const MOST_CELLS = 16_000_000;
const MOST_NAMED = 5;

/** The reader fills every gap, so a single cell far out would fill the memory. */
function checkExtent(
  { lastRow, rows, columns }: SheetMarkup,
  merged: readonly MergedArea[],
  { layer, file }: { layer: string; file: string },
): void {
  assertColumnCount(columns, file);
  const mergedRows = merged.reduce((sum, { top, bottom }) => sum + Math.max(1, bottom - top), 0);
  if (lastRow > LAST_ROW || rows * columns > MOST_CELLS || mergedRows > MOST_CELLS)
    throw new DatasetProblem("sheetTooLarge", { file, layer, rows: lastRow, columns });
}

function listed(code: Finding["code"], places: readonly (string | number)[]): Finding[] {
  if (places.length === 0) return [];
  const more = places.length > MOST_NAMED ? ` (+${places.length - MOST_NAMED})` : "";
  return [{ code, line: null, about: `${places.slice(0, MOST_NAMED).join(", ")}${more}` }];
}

function markupNotes(
  { errors, unsolved, hiddenRows }: SheetMarkup,
  merged: readonly MergedArea[],
  { firstLine }: TableLayout,
): Finding[] {
  const spread = merged.filter(({ top, bottom }) => bottom > top && bottom >= firstLine);
  return [
    ...listed("formulaError", errors),
    ...listed("formulaWithoutValue", unsolved),
    ...listed(
      "mergedCells",
      spread.map(({ address }) => address),
    ),
    ...listed(
      "hiddenRows",
      hiddenRows.filter((row) => row >= firstLine),
    ),
  ];
}

/** How far a header cell reaches: as far as it is merged, in rows where any cell is. */
function spanIn(merged: readonly MergedArea[]) {
  const wide = merged.filter(({ top, left, right }) => top <= HEAD_ROWS && right > left);
  return (line: number, column: number) => {
    const inRow = wide.filter(({ top }) => top === line);
    if (inRow.length === 0) return Number.POSITIVE_INFINITY;
    const own = inRow.find(({ left }) => left === column + 1);
    return own ? own.right - own.left + 1 : 1;
  };
}

function laidOut(
  rows: ReturnType<typeof sheetRows>,
  merged: readonly MergedArea[],
  { file, layer, layers }: { file: string; layer: string; layers: readonly string[] },
): TableLayout {
  try {
    const head = rows.slice(0, HEAD_ROWS);
    const layout = layOut(head, { file, isPadded: true, spanOf: spanIn(merged) });
    if (layers.length === 1 || layout.columns.length > 1) return layout;
  } catch (error) {
    const isEmpty = error instanceof DatasetProblem && /^(noTable|headerOnly)$/.test(error.code);
    if (!isEmpty || layers.length === 1) throw error;
  }
  throw new DatasetProblem("noTableInSheet", { file, layer, layers: layers.join(", ") });
}

function chosenSheet(sheets: readonly Sheet[], wanted: string | undefined, file: string): Sheet {
  const [first] = sheets;
  if (!first) throw new DatasetProblem("damagedSpreadsheet", { file });
  const usual = (sheets.find(({ isHidden }) => !isHidden) ?? first).name;
  const names = sheets.map(({ name }) => name);
  const name = chooseLayer(names, wanted ?? usual, file);
  return sheets.find((sheet) => sheet.name === name) ?? first;
}

function exactBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  const isWhole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return isWhole ? buffer : Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
}

/**
 * Opens a sheet of an XLSX file, the first visible one unless another is named. Formulas count as
 * the value they had when the file was saved, days become "2025-12-31".
 *
 * Throws a DatasetProblem when it is no workbook, has no such sheet, or unpacks to too much.
 *
 * @example (await openSpreadsheet(bytes, "praxen.xlsx", { layer: "Sitze" })).columns
 */
export async function openSpreadsheet(
  bytes: Buffer,
  file: string,
  options: OpenOptions,
): Promise<TableReading> {
  const entries = await zipEntries(bytes, file);
  assertFitsMemory(
    file,
    entries.reduce((sum, entry) => sum + entry.bytes, 0),
  );
  const sheets = await worksheetsOf(entries, file);
  const sheet = chosenSheet(sheets, options.layer, file);
  const { name: layer } = sheet;
  const layers = sheets.map(({ name }) => name);
  const markup = await sheetMarkup(sheet.entry.chunks());
  const merged = markup.merged.map(mergedArea);
  checkExtent(markup, merged, { layer, file });
  const data = await readSheet(exactBuffer(bytes), sheet.position).catch(() => {
    throw new DatasetProblem("damagedSpreadsheet", { file });
  });
  const rows = sheetRows(data, merged);
  const layout = laidOut(rows, merged, { file, layer, layers });
  const others = options.layer === undefined ? layers.filter((name) => name !== layer) : [];
  return {
    format: "xlsx",
    encoding: null,
    delimiter: null,
    layer,
    layers,
    columns: layout.columns,
    hasGeometry: false,
    crs: null,
    notes: [
      ...listed("otherTables", others),
      ...layout.notes,
      ...markupNotes(markup, merged, layout),
    ],
    read: (log) => dataRows([rows], { layout, log, isPadded: true, cutOffLine: null }),
  };
}
