import { UserError } from "@/lib/errors";

/** One `--where column=value`; a trailing * stands for any end. */
export interface RowCondition {
  column: string;
  value: string;
}

/** @example parseCondition("plr_id=11*") // { column: "plr_id", value: "11*" } */
export function parseCondition(text: string): RowCondition {
  const at = text.indexOf("=");
  if (at < 1) throw new UserError(`--where needs column=value, but got "${text}".`);
  return { column: text.slice(0, at), value: text.slice(at + 1) };
}

/**
 * A test whether a row meets every condition.
 *
 * @throws UserError when a condition names a column that the file does not have
 */
export function rowFilter(
  conditions: readonly RowCondition[],
  columns: readonly string[],
): (valueOf: (column: string) => string) => boolean {
  for (const { column } of conditions)
    if (!columns.includes(column))
      throw new UserError(
        `The file has no column "${column}". Its columns are: ${columns.join(", ")}.`,
      );
  return (valueOf) =>
    conditions.every(({ column, value }) =>
      value.endsWith("*")
        ? valueOf(column).startsWith(value.slice(0, -1))
        : valueOf(column) === value,
    );
}
