import type { Finding } from "../finding";
import { isBlank, type RawRow } from "./raw-row";

/** How many columns a cell of the header is merged over, where the format says so. */
export type SpanOf = (line: number, column: number) => number;

function textOf(row: RawRow, column: number): string {
  const cell = row.cells[column];
  return isBlank(cell) ? "" : String(cell).trim().replaceAll(/\s+/g, " ");
}

/** The names of one header row, those of groups repeated over the columns they stand above. */
function spread(row: RawRow, below: readonly RawRow[], width: number, spanOf?: SpanOf): string[] {
  const isNamedBelow = (column: number) => below.some((under) => textOf(under, column) !== "");
  let group = "";
  let end = 0;
  return Array.from({ length: width }, (_, column) => {
    const text = textOf(row, column);
    if (text !== "") {
      group = isNamedBelow(column) ? text : "";
      end = spanOf ? column + spanOf(row.line, column) : width;
      return text;
    }
    return column < end && isNamedBelow(column) ? group : "";
  });
}

/**
 * One name per column, joined from the rows of a header; empty where it names none.
 *
 * @example joinHeader([["Gebiet", "Einwohner", ""], ["", "männlich", "weiblich"]], 3)
 *   // ["Gebiet", "Einwohner männlich", "Einwohner weiblich"], the rows written as their cells
 */
export function joinHeader(header: readonly RawRow[], width: number, spanOf?: SpanOf): string[] {
  const rows = header.map((row, index) => spread(row, header.slice(index + 1), width, spanOf));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? "").filter((part) => part !== "");
    return parts.filter((part, index) => part !== parts[index - 1]).join(" ");
  });
}

/**
 * Names that tell the columns apart: those without one are called by their position, those named
 * twice are numbered, and both is said.
 *
 * @example distinctNames(["Wert", "", "Wert"], 1).columns // ["Wert", "Spalte 2", "Wert (2)"]
 */
export function distinctNames(
  names: readonly string[],
  line: number | null,
): { columns: string[]; notes: Finding[] } {
  const notes: Finding[] = [];
  const taken = new Set(names);
  const used = new Set<string>();
  const columns = names.map((name, index) => {
    const wanted = name === "" ? `Spalte ${index + 1}` : name;
    let column = wanted;
    for (let count = 2; used.has(column) || (column !== name && taken.has(column)); count += 1)
      column = `${wanted} (${count})`;
    used.add(column);
    if (name === "") notes.push({ code: "columnUnnamed", line, column, about: column });
    else if (column !== name) notes.push({ code: "columnRenamed", line, column, about: column });
    return column;
  });
  return { columns, notes };
}
