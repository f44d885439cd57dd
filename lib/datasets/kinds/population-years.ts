import type { MappedTable } from "../columns/table-reader";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";

/**
 * Refuses a file of people of which neither a column nor a heading nor the person says the year.
 *
 * @throws DatasetProblem missingYear
 */
export function requireYear(reader: MappedTable, { year }: RequestOf<"population">): void {
  const isInHeadings = reader.columns.some((column) => column.year !== null);
  if (year === undefined && !reader.has("year") && !isInHeadings)
    throw new DatasetProblem("missingYear", { file: reader.file });
}

/**
 * Refuses figures of years that had not come when the source was as of: nobody has counted them.
 *
 * @param latest the latest year of the file
 * @throws DatasetProblem futureYears
 */
export function refuseFutureCounts(
  file: string,
  latest: number,
  { source, projected }: RequestOf<"population">,
): void {
  const known = Number(source.date.slice(0, 4));
  if (!projected && latest > known)
    throw new DatasetProblem("futureYears", { file, year: latest, date: source.date });
}
