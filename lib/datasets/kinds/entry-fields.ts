import type { z } from "zod";
import { COLUMNS_OF_ENTRY, englishName, hasEnglish } from "@/lib/entries/columns-of-entry";
import { FIELDS_OF_ENTRY, type EntryFields } from "@/lib/entries/entry";
import type { FieldColumn } from "@/lib/entries/entry-column";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { SourceRow } from "../files/source-table";
import type { MappedTable } from "../columns/table-reader";
import type { Finding } from "../finding";
import { cut, readEntryCell, type PlacedValue } from "./entry-cell";

type Fault = Omit<Finding, "line">;
type Draft = Record<string, unknown>;

/** What a row gives, or everything that is wrong with it. */
export type EntryReading<Kind extends EntryKind> =
  { fields: EntryFields<Kind> } | { faults: [Fault, ...Fault[]] };

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts a value at its place in the fields of an entry. */
export function put(draft: Draft, { path, value }: PlacedValue): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    draft[first] = value;
    return;
  }
  const known = draft[first];
  const inner: Draft = isDraft(known) ? known : {};
  draft[first] = inner;
  put(inner, { path: rest, value });
}

const SUMMARY = 200;

/**
 * The beginning of a text in Markdown, as plain words.
 *
 * @example beginningOf("# Titel\n\nEin **Text**.") // "Titel Ein Text."
 */
export function beginningOf(markdown: string): string {
  const plain = markdown
    .slice(0, SUMMARY * 10)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^[#>\s-]+|[*_`]/gm, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (plain.length <= SUMMARY) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", SUMMARY) || SUMMARY)} …`;
}

/** How a price says that there is none. */
const FREE = /^(?:der )?(?:eintritt )?(?:ist )?(?:kostenlos|kostenfrei|frei|free)\b/i;

/** Fills in what a file may leave out because it follows from the rest. */
function complete(draft: Draft, kind: EntryKind, position: number): void {
  const { summary, body } = draft;
  if (summary === undefined && isDraft(body)) {
    const texts = Object.entries(body).flatMap(([language, text]) => {
      const beginning = typeof text === "string" ? beginningOf(text) : "";
      return beginning === "" ? [] : [[language, beginning]];
    });
    if (texts.length > 0) draft.summary = Object.fromEntries(texts);
  }
  if (kind === "theme") draft.position ??= position;
  const { price } = draft;
  if (kind === "event" && isDraft(price) && FREE.test(Object.values(price).join(" ")))
    price.free ??= true;
}

/** The value at a place; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** How deep the path of a column and the place of a fault agree; 0 when one is not within the other. */
function agreement(column: FieldColumn, place: readonly PropertyKey[]): number {
  const depth = Math.min(column.path.length, place.length);
  return column.path.slice(0, depth).every((part, at) => part === place[at]) ? depth : 0;
}

function faultOf(
  issue: z.core.$ZodIssue,
  draft: Draft,
  columns: readonly FieldColumn[],
  headingOf: (name: string) => string,
): Fault {
  const [column] = [...columns].sort(
    (one, other) => agreement(other, issue.path) - agreement(one, issue.path),
  );
  const name = column?.name ?? String(issue.path[0]);
  const isEnglish = column && hasEnglish(column) && issue.path.at(-1) === "en";
  const heading = headingOf(isEnglish ? englishName(name) : name);
  const rest = issue.path.slice(column?.path.length ?? 1);
  const isInside = column?.sort === "parts" && rest.length > 0;
  const part = rest
    .map((one) => (typeof one === "number" ? `[${one + 1}]` : String(one)))
    .join(" ");
  if (issue.code === "too_big")
    return {
      ...{ code: "tooLong", about: heading, column: heading },
      values: { limit: Number(issue.maximum) },
    };
  if (isInside) return { code: "unusablePart", about: part, column: heading };
  const value = valueAt(draft, issue.path);
  if (value === undefined || issue.code === "too_small" || isDraft(value))
    return { code: "missingField", about: heading, column: heading };
  return { code: "unusableValue", about: cut(JSON.stringify(value)), column: heading };
}

/**
 * Prepares reading the fields of entries; the function that it returns reads one row.
 *
 * @param headingOf how the file calls a column
 */
export function entryFieldReader<Kind extends EntryKind>(
  kind: Kind,
  reader: MappedTable,
  headingOf: (name: string) => string,
): (row: SourceRow, position: number) => EntryReading<Kind> {
  const columns = COLUMNS_OF_ENTRY[kind].filter((column) => column.sort !== "link");
  const present = columns.filter(({ name }) => reader.has(name) || reader.has(englishName(name)));
  const cell = (row: SourceRow, name: string) => (reader.has(name) ? reader.cell(row, name) : null);
  return (row, position) => {
    const draft: Draft = {};
    const faults: Fault[] = [];
    for (const column of present) {
      const { name } = column;
      const english = hasEnglish(column) ? cell(row, englishName(name)) : null;
      const read = readEntryCell(column, cell(row, name), english);
      if ("fault" in read) faults.push({ ...read.fault, column: headingOf(name) });
      else for (const value of read.placed) put(draft, value);
    }
    complete(draft, kind, position);
    const parsed = FIELDS_OF_ENTRY[kind].safeParse(draft);
    const told = new Set(faults.map(({ column }) => column));
    for (const issue of parsed.error?.issues ?? []) {
      const fault = faultOf(issue, draft, columns, headingOf);
      if (told.has(fault.column)) continue;
      told.add(fault.column);
      faults.push(fault);
    }
    const [first, ...others] = faults;
    if (first) return { faults: [first, ...others] };
    return { fields: parsed.data as EntryFields<Kind> };
  };
}
