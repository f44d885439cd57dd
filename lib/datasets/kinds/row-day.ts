import type { MappedTable } from "../columns/table-reader";
import type { SourceRow } from "../files/source-table";
import { readDay } from "../values/day-value";
import { readYear } from "../values/year-value";

/**
 * The ISO day that a row speaks of: its day, the last of its year, or that of the source where the
 * file has no column of days; null for a cell that is no day.
 */
export function rowDay(reader: MappedTable, row: SourceRow, sourceDate: string): string | null {
  if (!reader.has("date")) return sourceDate;
  const cell = reader.cell(row, "date");
  const year = readYear(cell);
  return readDay(cell) ?? (year === null ? null : `${year}-12-31`);
}
