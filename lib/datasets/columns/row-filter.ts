import type { Cell } from "../files/source-table";
import { DatasetProblem } from "../problem";
import { cellText } from "../values/cell-text";
import { listed, nearestValues } from "./heading";

/** One `--where column=value`; a trailing * stands for any end. */
export interface RowCondition {
  column: string;
  value: string;
}

/**
 * Splits "column=value"; the first equals sign divides.
 *
 * @throws DatasetProblem conditionSyntax
 * @example parseCondition("plr_id=11*") // { column: "plr_id", value: "11*" }
 */
export function parseCondition(text: string): RowCondition {
  const at = text.indexOf("=");
  if (at < 1) throw new DatasetProblem("conditionSyntax", { text });
  return { column: text.slice(0, at), value: text.slice(at + 1) };
}

/** Refuses a column that the file does not have, with the one that was perhaps meant. */
export function requireColumn(column: string, columns: readonly string[]): void {
  if (!columns.includes(column))
    throw new DatasetProblem("unknownColumn", {
      column,
      columns: listed(columns),
      ...nearestValues(column, columns),
    });
}

/**
 * A test whether the cells of a row meet every condition.
 *
 * @throws DatasetProblem unknownColumn when a condition names a column that the file does not have
 * @example rowFilter([{ column: "bez", value: "11" }], ["bez"])(["11"]) // true
 */
export function rowFilter(
  conditions: readonly RowCondition[],
  columns: readonly string[],
): (cells: readonly Cell[]) => boolean {
  const tests = conditions.map(({ column, value }) => {
    requireColumn(column, columns);
    const at = columns.indexOf(column);
    const start = value.endsWith("*") ? value.slice(0, -1) : null;
    return (cells: readonly Cell[]) => {
      const text = cellText(cells[at] ?? null);
      return start === null ? text === value : text.startsWith(start);
    };
  });
  return (cells) => tests.every((test) => test(cells));
}
