import { entryHeadings, entryRow } from "@/lib/datasets/exports/entry-rows";
import type { EntryPayload } from "@/lib/datasets/record-payload";
import { cellOfNumber } from "@/lib/entries/editing/number-cell";
import type { EntryKind } from "@/lib/entries/entry-kind";

/** What an entry says, as a row of a file says it: texts by the name of their column; no empty ones. */
export type Cells = Readonly<Record<string, string>>;

/** Columns that tell which entry it is; nobody edits them. */
const IDENTITY: ReadonlySet<string> = new Set(["key"]);

/**
 * The columns in which an entry of a kind is edited, in the order of an export.
 *
 * @example cellNames("theme") // ["slug", "title", "title_en", …]
 */
export function cellNames(kind: EntryKind): string[] {
  return entryHeadings(kind).filter((name) => !IDENTITY.has(name));
}

/**
 * Of any values those that are cells of a kind and say something.
 *
 * @example cellsOf("theme", { title: "Pflege ", summary: "", other: "x" }) // { title: "Pflege" }
 */
export function cellsOf(kind: EntryKind, values: Readonly<Record<string, unknown>>): Cells {
  return Object.fromEntries(
    cellNames(kind).flatMap((name) => {
      const value = values[name];
      const text = typeof value === "string" ? value.trim() : "";
      return text === "" ? [] : [[name, text]];
    }),
  );
}

/** The cells of what a version says of an entry. */
export function cellsOfPayload(kind: EntryKind, key: string, payload: EntryPayload): Cells {
  const row = entryRow(kind, key, payload);
  const values = entryHeadings(kind).map((name, at) => {
    const cell = row[at] ?? "";
    return [name, typeof cell === "number" ? cellOfNumber(String(cell)) : cell] as const;
  });
  return cellsOf(kind, Object.fromEntries(values));
}

/**
 * The columns in which two states of an entry differ, in the order of the first and then the second.
 *
 * @example changedColumns({ title: "Alt" }, { title: "Neu", summary: "Text" }) // ["title", "summary"]
 */
export function changedColumns(before: Cells, after: Cells): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
