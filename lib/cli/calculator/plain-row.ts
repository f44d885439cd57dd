import { isBlank, type RawRow } from "@/lib/datasets/files/raw-row";
import { CommandProblem, type CommandProblemCode } from "../command-problem";

/** The file and its columns, by name in small letters. */
export interface Heading {
  readonly file: string;
  readonly line: number;
  readonly columns: ReadonlyMap<string, number>;
  /** How many cells there are, also without a name. */
  readonly width: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A number as programs write it, with a decimal point; null for everything else.
 *
 * @example plainNumber("1e-3") // 0.001
 * @example plainNumber("1,5") // null
 */
export function plainNumber(text: string): number | null {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value + 0 : null;
}

/** A row of a table, which says where it stands when a cell cannot be used. */
export class PlainRow {
  constructor(
    private readonly heading: Heading,
    private readonly row: RawRow,
  ) {}

  get line(): number {
    return this.row.line;
  }

  problem(
    code: CommandProblemCode,
    column: string,
    values: Readonly<Record<string, string | number>> = {},
  ): CommandProblem {
    const { file } = this.heading;
    return new CommandProblem(code, { file, line: String(this.line), column, ...values });
  }

  private cell(column: string): string {
    return String(this.row.cells[this.heading.columns.get(column) ?? -1] ?? "").trim();
  }

  isBlank(column: string): boolean {
    return isBlank(this.cell(column));
  }

  /** @throws CommandProblem when the cell is empty */
  text(column: string): string {
    const text = this.cell(column);
    if (text === "") throw this.problem("cellEmpty", column);
    return text;
  }

  /** @throws CommandProblem when the cell holds no number */
  number(column: string): number {
    const text = this.text(column);
    const value = plainNumber(text);
    if (value === null) throw this.problem("cellNoNumber", column, { value: text });
    return value;
  }

  /** @throws CommandProblem when the cell holds no number of 0 or more */
  amount(column: string): number {
    const value = this.number(column);
    if (value < 0) throw this.problem("cellNegative", column, { value: this.text(column) });
    return value;
  }

  /** @throws CommandProblem when the cell holds no number from 0 to a limit */
  amountUpTo(column: string, limit: number): number {
    const value = this.amount(column);
    if (value > limit)
      throw this.problem("cellAbove", column, { value: this.text(column), limit: String(limit) });
    return value;
  }

  /** @throws CommandProblem when the cell holds no whole number from 0 to a limit */
  whole(column: string, limit: number): number {
    const value = this.amountUpTo(column, limit);
    if (!Number.isInteger(value))
      throw this.problem("cellNoWhole", column, { value: this.text(column) });
    return value;
  }

  /** @throws CommandProblem when the cell holds no number from -limit to limit */
  degrees(column: string, limit: number): number {
    const value = this.number(column);
    if (Math.abs(value) > limit)
      throw this.problem("cellOutside", column, { value: this.text(column), limit });
    return value;
  }
}
