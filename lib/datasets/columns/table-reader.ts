import type { Cell, SourceRow, SourceTable } from "../files/source-table";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { readAgeBand, type AgeBand, type SpanEnd } from "../values/age-band";
import { cellText } from "../values/cell-text";
import { readCoordinate } from "../values/coordinate-value";
import { absenceOf, type Absence } from "../values/missing-value";
import { readAmount, readNumber } from "../values/number-value";
import { mapColumns, type ColumnMapping, type MappedColumn } from "./column-mapping";
import { columnMarks } from "./column-marks";
import type { TableProfile } from "./column-profile";
import { NO_ANSWERS, type DecimalAnswers } from "./decimal-option";
import type { Field } from "./field-list";
import { listed, nearestValues } from "./heading";
import { withoutOverlap } from "./mapped-people";
import { NumberRemarks } from "./number-remarks";
import { rowFilter, type RowCondition } from "./row-filter";
import { agesEnd } from "./span-answer";

export interface TableOptions {
  fields: readonly Field[];
  mappings: readonly ColumnMapping[];
  /** Values for every row, by field; they go before columns. */
  constants?: Readonly<Record<string, string>>;
  conditions?: readonly RowCondition[];
  decimal?: DecimalAnswers;
  /** Whether the second number of an age span belongs to it, where the file leaves it open. */
  ages?: SpanEnd | undefined;
}

/** A number, why there is none, or null for a cell that should hold one and does not. */
export type NumberCell = number | Absence | null;

/** A table whose cells are asked for by field instead of by column. */
export interface MappedTable {
  file: string;
  columns: readonly MappedColumn[];
  /** The rows that meet every condition. */
  rows(): AsyncIterable<SourceRow>;
  columnsOf(field: string): readonly MappedColumn[];
  /** Whether a field has a column or a constant. */
  has(field: string): boolean;
  /** Throws unmappedField unless one of the fields has a column or a constant. */
  require(...fields: string[]): void;
  cell(row: SourceRow, field: string): Cell;
  /** Empty for a cell that says that there is nothing. */
  text(row: SourceRow, field: string): string;
  number(row: SourceRow, column: MappedColumn): NumberCell;
  /** The number of a field that has a single column or a constant; "missing" when it has none. */
  amount(row: SourceRow, field: string): NumberCell;
  /** Whether the number of a field is a percentage, as its sign says. */
  isPercent(row: SourceRow, field: string): boolean;
  /** The ages of the field `age`; null when they cannot be read, "missing" without any. */
  ages(row: SourceRow): AgeBand | "missing" | null;
  /** Columns that were left out and what the numbers read so far carry, once for each column. */
  findings(): Finding[];
}

/**
 * Ties the columns of a table to fields. The profile is that of the whole table, so that one cell
 * is read as all its neighbours are.
 *
 * @throws DatasetProblem for unknown fields and columns, for a field with several columns, and for a
 *   column of numbers or ages that can be read in two ways
 * @example mapTable(table, await profileTable(table), { fields: FIELDS.population, mappings })
 */
export function mapTable(
  table: SourceTable,
  profile: TableProfile,
  { fields, mappings, constants = {}, conditions = [], decimal = NO_ANSWERS, ages }: TableOptions,
): MappedTable {
  const names = fields.map(({ name }) => name);
  for (const field of Object.keys(constants)) requireField(field, names);
  const fixed = new Map(Object.entries(constants));
  const open = mapColumns(table.columns, mappings, names).filter(({ field }) => !fixed.has(field));
  const { columns, unused } = withoutOverlap(open);
  const fieldOf = new Map(fields.map((field) => [field.name, field]));
  const marks = columnMarks(
    profile,
    columns.flatMap((column) => {
      const field = fieldOf.get(column.field);
      return field ? [{ column, field }] : [];
    }),
    decimal,
  );
  const spanEnd = agesEnd(profile, columns, ages);
  const passes = rowFilter(conditions, table.columns);
  const columnOf = new Map(columns.map((column) => [column.field, column]));
  const remarks = new NumberRemarks();
  const bandOf = rememberedBands(spanEnd);

  const cell = (row: SourceRow, field: string): Cell => {
    const column = columnOf.get(field);
    return column ? (row.cells[column.index] ?? null) : (fixed.get(field) ?? null);
  };
  const number = (row: SourceRow, column: MappedColumn): NumberCell => {
    const value = row.cells[column.index] ?? null;
    const absence = absenceOf(value);
    if (absence) return absence;
    const mark = marks.get(column.index) ?? null;
    if (mark === null) return readCoordinate(value);
    const amount = readAmount(value, mark);
    if (amount === null || (amount.percent && fieldOf.get(column.field)?.whole)) return null;
    if (amount.remark) remarks.add(amount.remark, column.column, row.line, cellText(value));
    return amount.value;
  };
  const has = (field: string) => fixed.has(field) || columnOf.has(field);
  return {
    file: table.file.name,
    columns,
    rows: () => (conditions.length === 0 ? table.rows() : filtered(table, passes)),
    columnsOf: (field) => columns.filter((column) => column.field === field),
    has,
    require: (...wanted) => {
      if (!wanted.some(has))
        throw new DatasetProblem("unmappedField", {
          file: table.file.name,
          field: wanted[0] ?? "",
          others: listed(wanted.slice(1)) || "none",
          columns: listed(table.columns),
        });
    },
    cell,
    text: (row, field) => {
      const value = cell(row, field);
      return absenceOf(value) === "missing" ? "" : cellText(value);
    },
    number,
    amount: (row, field) => {
      const column = columnOf.get(field);
      return column ? number(row, column) : constantNumber(fixed.get(field));
    },
    isPercent: (row, field) => /%|Prozent|percent|v\. ?H\./i.test(cellText(cell(row, field))),
    ages: (row) => {
      const text = cellText(cell(row, "age"));
      return text === "" ? "missing" : bandOf(text);
    },
    findings: () => [
      ...unused.map((about): Finding => ({
        code: "unusedColumn",
        line: null,
        column: about,
        about,
      })),
      ...remarks.findings(),
    ],
  };
}

function requireField(field: string, names: readonly string[]): void {
  if (!names.includes(field))
    throw new DatasetProblem("unknownField", {
      field,
      fields: listed(names),
      ...nearestValues(field, names),
    });
}

const KEPT_BANDS = 1000;

/** A long file names the same few age bands again and again. */
function rememberedBands(spanEnd: SpanEnd | undefined): (text: string) => AgeBand | null {
  const known = new Map<string, AgeBand | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const band = readAgeBand(text, spanEnd);
    if (known.size < KEPT_BANDS) known.set(text, band);
    return band;
  };
}

async function* filtered(
  table: SourceTable,
  passes: (cells: SourceRow["cells"]) => boolean,
): AsyncGenerator<SourceRow> {
  for await (const row of table.rows()) if (passes(row.cells)) yield row;
}

/** A constant has no neighbours that say how to read it: it counts only when it reads one way. */
function constantNumber(text: string | undefined): NumberCell {
  if (text === undefined) return "missing";
  const [comma, point] = [readNumber(text, ","), readNumber(text, ".")];
  if (comma !== null && point !== null && comma !== point) return null;
  return comma ?? point ?? absenceOf(text);
}
