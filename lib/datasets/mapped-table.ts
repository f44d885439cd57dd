import { UserError } from "@/lib/errors";
import { mapColumns, type ColumnMapping, type MappedColumn } from "./column-mapping";
import { decimalMarkOf, isMissing, numberValue, type DecimalMark } from "./number-value";
import { rowFilter, type RowCondition } from "./row-filter";
import { readTable, type TableRow } from "./table";

export interface TableOptions {
  mappings: readonly ColumnMapping[];
  /** Values for every row, by field. */
  constants?: Readonly<Record<string, string>>;
  conditions?: readonly RowCondition[];
}

/** A table whose cells are asked for by field instead of by column. */
export interface MappedTable {
  encoding: string;
  delimiter: string;
  rows: TableRow[];
  columns: MappedColumn[];
  has(field: string): boolean;
  /** Fails with the columns of the file when a field has none. */
  require(field: string, what: string): void;
  text(row: TableRow, field: string): string;
  /** The number of a cell: undefined when the cell is missing on purpose, null when it is no number. */
  number(row: TableRow, column: MappedColumn): number | null | undefined;
}

/** Reads a CSV file and ties its columns to fields; `whole` names the fields that hold counts. */
export function readMappedTable(
  bytes: Buffer,
  fileName: string,
  fields: readonly string[],
  whole: readonly string[],
  { mappings, constants = {}, conditions = [] }: TableOptions,
): MappedTable {
  for (const field of Object.keys(constants))
    if (!fields.includes(field))
      throw new UserError(`There is no field "${field}". The fields are: ${fields.join(", ")}.`);
  const table = readTable(bytes, fileName);
  const columns = mapColumns(table.columns, mappings, fields);
  const passes = rowFilter(conditions, table.columns);
  const rows = table.rows.filter((row) => passes((column) => row.values[column] ?? ""));
  const marks = new Map<string, DecimalMark>();
  const markOf = ({ column, field }: MappedColumn) => {
    const known = marks.get(column);
    if (known) return known;
    const values = rows.map((row) => row.values[column] ?? "");
    const mark = decimalMarkOf(values, { whole: whole.includes(field) });
    marks.set(column, mark);
    return mark;
  };
  const columnByField = new Map(columns.map((column) => [column.field, column.column]));
  return {
    encoding: table.encoding,
    delimiter: table.delimiter,
    rows,
    columns,
    has: (field) => field in constants || columnByField.has(field),
    require: (field, what) => {
      if (!(field in constants) && !columnByField.has(field))
        throw new UserError(
          `Say which column holds the ${what}: --map COLUMN=${field}. The columns are: ${table.columns.join(", ")}.`,
        );
    },
    text: (row, field) => {
      const column = columnByField.get(field);
      return column === undefined ? (constants[field] ?? "") : (row.values[column] ?? "");
    },
    number: (row, column) => {
      const cell = row.values[column.column] ?? "";
      return isMissing(cell) ? undefined : numberValue(cell, markOf(column));
    },
  };
}
