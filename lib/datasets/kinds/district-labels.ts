import type { Cell, SourceRow } from "../files/source-table";
import type { RowLabel } from "../joining/match";
import { totalName } from "../joining/total-name";
import { cellText } from "../values/cell-text";
import { readKey } from "../values/key-value";
import { remembered } from "../values/remembered-cell";
import type { JoiningRequest, KindInput } from "./kind-input";

/** Different labels that are looked at to tell level and lost zeros. */
const MOST_LABELS = 100_000;

/** How the rows of a file name their districts. */
export interface Labels {
  keys: Set<string>;
  names: Set<string>;
  /** With the line where each stands first. */
  rows: Map<string, RowLabel & { line: number }>;
  /** Whether these are all there are. */
  isComplete: boolean;
}

/** A function that says how a row names its district. */
export function labelReader(input: KindInput<JoiningRequest>): (row: SourceRow) => RowLabel {
  const { reader } = input;
  const keyIn = remembered(readKey);
  return (row) => {
    const read = keyIn(reader.cell(row, "key"));
    const key = "key" in read ? read.key : reader.text(row, "key");
    const name = reader.text(row, "name");
    return {
      key,
      name: key === "" && name === "" ? totalWord(input, row) : name,
      level: reader.text(row, "level"),
    };
  };
}

/** The word by which another column than those of key and name says that a row is a total. */
function totalWord({ context }: KindInput<JoiningRequest>, { cells }: SourceRow): string {
  const isTotal = (cell: Cell) => {
    const total = typeof cell === "string" ? totalName(cell, context.region.name) : null;
    return total?.rest === "" && total.reason === "word";
  };
  return cellText(cells.find(isTotal) ?? null);
}

/** The different labels of a file. */
export async function collectLabels(input: KindInput<JoiningRequest>): Promise<Labels> {
  const labels: Labels = { keys: new Set(), names: new Set(), rows: new Map(), isComplete: true };
  const labelOf = labelReader(input);
  for await (const row of input.reader.rows()) {
    const label = labelOf(row);
    const text = `${label.key ?? ""}\u001f${label.name ?? ""}`;
    if (labels.rows.has(text)) continue;
    if (labels.rows.size >= MOST_LABELS) return { ...labels, isComplete: false };
    labels.rows.set(text, { ...label, line: row.line });
    if (label.key) labels.keys.add(label.key);
    if (label.name) labels.names.add(label.name);
  }
  return labels;
}
