import { DatasetProblem } from "../problem";

/** No table of a statistics office has more; a broken file easily does. */
export const COLUMN_LIMIT = 2_000;

/**
 * Refuses a table with more than 2,000 columns by a DatasetProblem.
 *
 * @example assertColumnCount(51, "einwohner.csv") // fine
 */
export function assertColumnCount(columns: number, file: string): void {
  if (columns > COLUMN_LIMIT)
    throw new DatasetProblem("tooManyColumns", { file, columns, limit: COLUMN_LIMIT });
}
