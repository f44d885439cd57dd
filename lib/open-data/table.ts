import { tableText } from "@/lib/datasets/exports/table-text";
import type { SourceEntry } from "./source-entry";

type Cell = string | number | boolean | null;
export type TableRecord = Readonly<Record<string, Cell>>;

/** What a row of a table repeats of the source of its figures, so that it stands for itself. */
const SOURCE_COLUMNS = {
  sourcePublisher: ({ publisher }: SourceEntry) => publisher,
  sourceTitle: ({ title }: SourceEntry) => title,
  sourceLicence: ({ licence }: SourceEntry) => licence,
  sourceAsOf: ({ asOf }: SourceEntry) => asOf,
  sourceVersion: ({ version }: SourceEntry) => version,
  sourceDemo: ({ demo }: SourceEntry) => demo,
};

/** A record with the source of its figures instead of that source's number. */
export function withSource(
  { sourceId, ...record }: TableRecord,
  sources: readonly SourceEntry[],
): TableRecord {
  if (sourceId === undefined) return record;
  const source = sources.find(({ id }) => id === sourceId);
  const told = Object.entries(SOURCE_COLUMNS).map(([name, tell]) => [
    name,
    source ? tell(source) : null,
  ]);
  return { ...record, ...(Object.fromEntries(told) as TableRecord) };
}

/** The columns of records of which one has this form. */
export function columnsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => (name === "sourceId" ? Object.keys(SOURCE_COLUMNS) : [name]));
}

/**
 * CSV as RFC 4180 has it: commas, CRLF, a heading, UTF-8 without a mark, no cell that a
 * spreadsheet would run as a formula; null is an empty cell.
 *
 * @example await csvText(["a"], [{ a: "=1+1" }]) // "a\r\n'=1+1\r\n"
 */
export async function csvText(
  columns: readonly string[],
  records: readonly TableRecord[],
): Promise<string> {
  const rows = records.map((record) =>
    columns.map((column) => {
      const cell = record[column] ?? null;
      return typeof cell === "boolean" ? String(cell) : cell;
    }),
  );
  let text = "";
  const form = { delimiter: ",", isMarked: false, lineEnd: "\r\n" };
  for await (const chunk of tableText(columns, rows, form)) text += chunk;
  return text;
}
