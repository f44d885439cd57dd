import {
  COLUMNS_OF_ENTRY,
  columnNames,
  englishName,
  hasEnglish,
} from "@/lib/entries/columns-of-entry";
import type { EntryColumn } from "@/lib/entries/entry-column";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { Typed } from "@/lib/forms/form-state";
import { cellsOfPairs } from "./list-rows";
import { cellsOfTexts } from "./localised-cells";
import { cellOfBound, cellOfDayAndTime } from "./moment-cell";
import { cellOfNumber } from "./number-cell";
import { isPartsName } from "./part-fields";
import { cellOfRows, type PartRow } from "./part-rows";

/**
 * What was typed into the rows of a column, in the order of their numbers; names look like
 * `meetings.0.date`.
 *
 * @example rowsTyped("agenda", { "agenda.2.time": ["18:00"] }) // [{ time: ["18:00"] }]
 */
function rowsTyped(column: string, typed: Typed): PartRow[] {
  const rows = new Map<number, Record<string, readonly string[]>>();
  for (const [name, values] of Object.entries(typed)) {
    if (!name.startsWith(`${column}.`)) continue;
    const [, number, rest = ""] = /^(\d{1,6})\.(.+)$/.exec(name.slice(column.length + 1)) ?? [];
    if (number === undefined) continue;
    const row = rows.get(Number(number)) ?? {};
    row[rest] = values;
    rows.set(Number(number), row);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

type Cells = Record<string, string>;

function lines(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function cellsOfColumn(column: EntryColumn, typed: Typed): Cells {
  const { name, sort } = column;
  const text = (field = name) => typed[field]?.at(-1)?.trim() ?? "";
  const both = ([german, english]: [string, string]) => ({
    [name]: german,
    [englishName(name)]: english,
  });
  switch (sort) {
    case "localised":
    case "markdown":
      return both(cellsOfTexts({ de: text(), en: text(englishName(name)) }));
    case "localisedList": {
      const pairs = rowsTyped(name, typed).map(({ de, en }) => ({
        de: de?.at(-1)?.trim() ?? "",
        en: en?.at(-1)?.trim() ?? "",
      }));
      return both(cellsOfPairs(pairs));
    }
    case "choiceList":
      return { [name]: (typed[name] ?? []).filter((choice) => choice !== "").join("; ") };
    case "moment":
      return { [name]: cellOfDayAndTime((typed[name] ?? []).map((part) => part.trim())) };
    case "momentList":
    case "link":
      return { [name]: lines(text()).join("; ") };
    case "number":
      return { [name]: cellOfNumber(text()) };
    case "parts": {
      const rows = rowsTyped(name, typed);
      // A cell that could not be taken apart was shown as it is.
      return { [name]: isPartsName(name) && rows.length > 0 ? cellOfRows(name, rows) : text() };
    }
    default:
      return { [name]: text() };
  }
}

/** Columns of every entry that are no fields of its own. */
function cellsOfRecord(kind: EntryKind, typed: Typed): Cells {
  const own = new Set(
    COLUMNS_OF_ENTRY[kind].flatMap((column) => [
      column.name,
      ...(hasEnglish(column) ? [englishName(column.name)] : []),
    ]),
  );
  const rest = columnNames(kind).filter(({ name }) => !own.has(name) && name !== "key");
  const cells = Object.fromEntries(
    rest.map(({ name }) => [name, typed[name]?.at(-1)?.trim() ?? ""]),
  );
  for (const name of ["publishFrom", "publishUntil"]) {
    const parts = (typed[name] ?? []).map((part) => part.trim());
    cells[name] = cellOfBound(parts, name === "publishUntil");
  }
  return cells;
}

/**
 * The cells that a form of an entry says; columns that say nothing are left out. The inputs are
 * named as the columns; days with times have two inputs of one name, and lists rows of inputs such
 * as `meetings.0.date`.
 *
 * @param typed see typed-values.ts
 * @example cellsOfForm("event", { starts: ["2026-12-01", "18:00"] }) // { starts: "2026-12-01T18:00" }
 */
export function cellsOfForm(kind: EntryKind, typed: Typed): Readonly<Record<string, string>> {
  const all = {
    ...cellsOfRecord(kind, typed),
    ...Object.assign({}, ...COLUMNS_OF_ENTRY[kind].map((column) => cellsOfColumn(column, typed))),
  } as Cells;
  return Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== ""));
}
