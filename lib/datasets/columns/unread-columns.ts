import type { SourceTable } from "../files/source-table";
import type { Finding } from "../finding";
import type { ImportRequest } from "../import-request";
import { parseCondition } from "./row-filter";
import type { MappedTable } from "./table-reader";

/** Columns that a note names before it only counts. */
const LISTED = 12;

/** Where rows that were left out carry their reason. */
export const REASON_COLUMN = "_reason";

/**
 * The note on the columns of a file that nothing is read from; none when all are.
 *
 * @example unreadColumns(table, reader, request)
 *   // [{ code: "columnsUnread", line: null, about: "Bemerkung, Stand" }]
 */
export function unreadColumns(
  { columns }: Pick<SourceTable, "columns">,
  reader: Pick<MappedTable, "columns" | "findings">,
  { where }: Pick<ImportRequest, "where">,
): Finding[] {
  const read = new Set([
    REASON_COLUMN,
    ...reader.columns.map(({ column }) => column),
    ...reader.findings().flatMap(({ code, about }) => (code === "unusedColumn" ? [about] : [])),
    ...where.map((text) => parseCondition(text).column),
  ]);
  const unread = columns.filter((column) => !read.has(column));
  if (unread.length === 0) return [];
  const rest = unread.length > LISTED ? ` … (+${unread.length - LISTED})` : "";
  const about = `${unread.slice(0, LISTED).join(", ")}${rest}`;
  return [{ code: "columnsUnread", line: null, about }];
}
