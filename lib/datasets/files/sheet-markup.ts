/** What the XML of a sheet tells beyond the values of its cells. */
export interface SheetMarkup {
  /** The last row that is written down, with values or without, from 1. */
  lastRow: number;
  /** The last row and column with a value, from 1. */
  rows: number;
  columns: number;
  /** Areas of merged cells: "A3:A5". */
  merged: string[];
  hiddenRows: number[];
  /** Cells whose formula gave an error, or was never worked out. */
  errors: string[];
  unsolved: string[];
}

const TAG = /<(\/?)(?:\w+:)?(row|c|f|v|is|mergeCell)(\s[^<>]*?)?(\/?)>/g;

interface OpenCell {
  address: string;
  isError: boolean;
  hasFormula: boolean;
  hasValue: boolean;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

/**
 * The row and column of a cell, from 1.
 *
 * @example addressOf("AB12") // { row: 12, column: 28 }
 */
export function addressOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,7})\$?(\d{1,9})$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

function closeCell(cell: OpenCell, markup: SheetMarkup): void {
  if (cell.isError) markup.errors.push(cell.address);
  else if (cell.hasFormula && !cell.hasValue) markup.unsolved.push(cell.address);
  const { row, column } = addressOf(cell.address);
  markup.lastRow = Math.max(markup.lastRow, row);
  if (!cell.hasValue) return;
  markup.rows = Math.max(markup.rows, row);
  markup.columns = Math.max(markup.columns, column);
}

/**
 * Looks through the XML of a sheet without holding it: how far it reaches, which cells are merged,
 * which formulas have no result.
 *
 * @example (await sheetMarkup(entry.chunks())).merged // ["A3:A5"]
 */
export async function sheetMarkup(chunks: AsyncIterable<Buffer>): Promise<SheetMarkup> {
  const markup: SheetMarkup = {
    lastRow: 0,
    rows: 0,
    columns: 0,
    merged: [],
    hiddenRows: [],
    errors: [],
    unsolved: [],
  };
  let cell: OpenCell | null = null;
  const watch = (name: string, attributes: string, isOpening: boolean, isEmpty: boolean) => {
    if (name === "mergeCell") markup.merged.push(attribute(attributes, "ref"));
    else if (name === "row" && isOpening) {
      const row = Number(attribute(attributes, "r"));
      markup.lastRow = Math.max(markup.lastRow, row);
      if (/\shidden="(?:1|true)"/.test(attributes)) markup.hiddenRows.push(row);
    } else if (name === "c" && isEmpty) {
      const { row } = addressOf(attribute(attributes, "r"));
      markup.lastRow = Math.max(markup.lastRow, row);
    } else if (name === "c" && isOpening) {
      const isError = attribute(attributes, "t") === "e";
      cell = { address: attribute(attributes, "r"), isError, hasFormula: false, hasValue: false };
    } else if (name === "c" && cell) {
      closeCell(cell, markup);
      cell = null;
    } else if (name === "f" && cell) cell.hasFormula = true;
    else if ((name === "v" || name === "is") && cell && !isEmpty) cell.hasValue = true;
  };
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + chunk.toString("latin1");
    const end = text.lastIndexOf(">") + 1;
    for (const [, slash, name = "", attributes = "", empty] of text.slice(0, end).matchAll(TAG))
      watch(name, attributes, slash === "", empty === "/");
    rest = text.slice(end);
  }
  return markup;
}
