import { isDeepStrictEqual } from "node:util";
import {
  COLUMNS_OF_ENTRY,
  columnNames,
  englishName,
  hasEnglish,
} from "@/lib/entries/columns-of-entry";
import type { EntryLink } from "@/lib/entries/entry";
import type { FieldColumn } from "@/lib/entries/entry-column";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { readEntryCell } from "../kinds/entry-cell";
import { put, valueAt } from "../kinds/entry-fields";
import type { EntryPayload } from "../record-payload";
import type { ExportCell } from "./record-rows";

type Pair = readonly [ExportCell, ExportCell];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function joined(values: readonly unknown[]): ExportCell {
  return values.length > 0 && values.every((value) => typeof value === "string")
    ? values.join("; ")
    : null;
}

/** How a person would write a value; German and English. */
function plain({ sort }: FieldColumn, value: unknown): Pair {
  if (typeof value === "string" || typeof value === "number") return [value, null];
  if (typeof value === "boolean") return [String(value), null];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (sort === "choiceList" || sort === "momentList") return [joined(list), null];
    const of = (language: string) =>
      joined(list.map((one) => (isRecord(one) ? one[language] : null)));
    return sort === "localisedList" ? [of("de"), of("en")] : [null, null];
  }
  if (!isRecord(value)) return [null, null];
  const { de, en, from, to } = value;
  if (sort === "range") return [from === to ? String(from) : `${String(from)}-${String(to)}`, null];
  return [typeof de === "string" ? de : null, typeof en === "string" ? en : null];
}

/** The cells of a value: plain where that is read again as the same, else JSON. */
function cellsOf(column: FieldColumn, fields: unknown): Pair {
  const value = valueAt(fields, column.path);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [null, null];
  const cells = plain(column, value);
  const again = {};
  const read = readEntryCell(column, ...cells);
  if ("placed" in read) for (const placed of read.placed) put(again, placed);
  const isSame = isDeepStrictEqual(valueAt(again, column.path), value);
  return isSame || typeof value !== "object" ? cells : [JSON.stringify(value), null];
}

function linksOf(kind: EntryKind, links: readonly EntryLink[]) {
  const columns = COLUMNS_OF_ENTRY[kind].filter((column) => column.sort === "link");
  const isOf = ({ role, targetKind }: EntryLink, column: (typeof columns)[number]) =>
    column.role === role && column.targetKind === targetKind;
  const named = columns.flatMap((column) => {
    const slugs = links.filter((link) => isOf(link, column)).map(({ targetSlug }) => targetSlug);
    return slugs.length > 0 ? [[column.name, slugs] as const] : [];
  });
  const others = links.filter((link) => !columns.some((column) => isOf(link, column)));
  return { named, others };
}

/** The columns of a table of entries. */
export function entryHeadings(kind: EntryKind): string[] {
  return columnNames(kind).map(({ name }) => name);
}

/** An entry as a row of a table; importing it gives the entry again. */
export function entryRow(kind: EntryKind, key: string, payload: EntryPayload): ExportCell[] {
  const { slug, fields, publishFrom, publishUntil, links, mail } = payload;
  const { named, others } = linksOf(kind, links);
  const cells = new Map<string, ExportCell>([
    ["slug", slug],
    // With it a changed slug is a new address of the same entry, not another entry.
    ["key", key],
    ["publishFrom", publishFrom],
    ["publishUntil", publishUntil],
    ["mail", mail ?? null],
    ...named.map(([name, slugs]) => [name, slugs.join("; ")] as const),
    ["links", others.length > 0 ? JSON.stringify(others) : null],
  ]);
  for (const column of COLUMNS_OF_ENTRY[kind]) {
    if (column.sort === "link") continue;
    const [german, english] = cellsOf(column, fields);
    cells.set(column.name, german);
    if (hasEnglish(column)) cells.set(englishName(column.name), english);
  }
  return entryHeadings(kind).map((name) => cells.get(name) ?? null);
}

/** An entry as an object of a JSON list; importing it gives the entry again. */
export function entryObject(kind: EntryKind, key: string, payload: EntryPayload): object {
  const { slug, fields, publishFrom, publishUntil, links, mail } = payload;
  const { named, others } = linksOf(kind, links);
  return {
    slug,
    key,
    ...fields,
    ...Object.fromEntries(named),
    ...(publishFrom === null ? {} : { publishFrom }),
    ...(publishUntil === null ? {} : { publishUntil }),
    ...(mail === undefined ? {} : { mail }),
    ...(others.length > 0 ? { links: others } : {}),
  };
}
