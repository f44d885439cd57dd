import { noSums, withoutRow, withRow, type ColumnSums } from "./column-sums";
import { sumTolerance } from "./rounding-step";

export interface AmountRow {
  line: number;
  label: string;
  key: string;
  /** The counts of the row, column by column; null where one is missing. No averages, no rates. */
  values: readonly (number | null)[];
  /** False for rows that are known to be districts: they are summed up but are never totals. */
  isCandidate: boolean;
}

export interface TotalRow {
  line: number;
  label: string;
  /** "all" when every other row that is no total is summed up, else a group of rows. */
  scope: "all" | "group";
  /** How many rows add up to it. */
  rows: number;
}

/** A chance agreement has to be rarer than this. */
const LARGEST_CHANCE = 1 / 1000;

/** Whether a row is the sum of others, in every column that can be compared and not by chance. */
function isSum({ values }: AmountRow, parts: ColumnSums, roundedTo: number): boolean {
  let chance = 1;
  for (const [column, value] of values.entries()) {
    const { sum, missing, filled } = parts.columns[column] ?? { sum: 0, missing: 1, filled: 0 };
    if (value === null || missing > 0) continue;
    const tolerance = sumTolerance(roundedTo, parts.rows, sum);
    if (Math.abs(value - sum) > tolerance) return false;
    // A number that only one row has is repeated, not summed up.
    if (filled > 1) chance *= Math.min(1, (2 * tolerance + roundedTo) / sum);
  }
  return chance <= LARGEST_CHANCE;
}

/** Finds totals that follow their parts: of the rows since the last total, or of all before. */
function followingTotals(rows: readonly AmountRow[], roundedTo: number): TotalRow[] {
  const found: TotalRow[] = [];
  let [run, details] = [noSums(), noSums()];
  for (const row of rows) {
    const parts = [run, details].find((sums) => row.isCandidate && isSum(row, sums, roundedTo));
    if (parts) {
      found.push({ line: row.line, label: row.label, scope: "group", rows: parts.rows });
      run = noSums();
    } else {
      details = withRow(details, row.values);
      run = withRow(run, row.values);
    }
  }
  return found.map((total) => ({
    ...total,
    scope: total.rows === details.rows ? "all" : "group",
  }));
}

/** A total over everything that stands somewhere among its parts; none when several rows could be. */
function totalAmong(rows: readonly AmountRow[], roundedTo: number): TotalRow[] {
  const all = rows.reduce((sums, { values }) => withRow(sums, values), noSums());
  const [row, ...more] = rows.filter(
    (one) => one.isCandidate && isSum(one, withoutRow(all, one.values), roundedTo),
  );
  if (!row || more.length > 0) return [];
  return [{ line: row.line, label: row.label, scope: "all", rows: rows.length - 1 }];
}

/**
 * Finds the rows that sum up others, for rows which no word, key or level explains: a row that is
 * the sum of those before it since the last total, of all before it, of those after it, or of all
 * others. Sums that could be chance, such as 1 + 1 = 2, are no totals: over all columns the
 * agreement has to be rarer than one in a thousand.
 *
 * @param rows of one year, sex and age band, in the order of the file
 * @param options.roundedTo step to which the numbers are rounded, 1 for exact ones
 * @example
 * // 120 + 230 + 810 = 1160
 * findTotalRows(rows); // [{ line: 5, label: "Kernstadt", scope: "all", rows: 3 }]
 */
export function findTotalRows(
  rows: readonly AmountRow[],
  { roundedTo = 1 }: { roundedTo?: number } = {},
): TotalRow[] {
  if (!rows.some(({ isCandidate }) => isCandidate)) return [];
  const readings = [
    followingTotals(rows, roundedTo),
    followingTotals([...rows].reverse(), roundedTo).reverse(),
    totalAmong(rows, roundedTo),
  ];
  return readings.reduce((best, other) => (other.length > best.length ? other : best));
}
