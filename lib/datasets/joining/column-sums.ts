/** Sums of rows column by column, kept up to date as rows come and go. */
export interface ColumnSums {
  rows: number;
  columns: { sum: number; missing: number; filled: number }[];
}

type Values = readonly (number | null)[];

export function noSums(): ColumnSums {
  return { rows: 0, columns: [] };
}

/** @param sign 1 for a row more, −1 for one less */
function changed({ rows, columns }: ColumnSums, values: Values, sign: 1 | -1): ColumnSums {
  return {
    rows: rows + sign,
    columns: values.map((value, index) => {
      const { sum, missing, filled } = columns[index] ?? { sum: 0, missing: 0, filled: 0 };
      return {
        sum: sum + sign * (value ?? 0),
        missing: missing + (value === null ? sign : 0),
        filled: filled + (value === null || value === 0 ? 0 : sign),
      };
    }),
  };
}

export function withRow(sums: ColumnSums, values: Values): ColumnSums {
  return changed(sums, values, 1);
}

export function withoutRow(sums: ColumnSums, values: Values): ColumnSums {
  return changed(sums, values, -1);
}
