import type { JsonObject } from "./json-text";
import type { Cell } from "./source-table";

/**
 * The names of values in the order in which they first occur.
 *
 * @example columnsOf([{ key: "01" }, { name: "Mitte", key: "02" }]) // ["key", "name"]
 */
export function columnsOf(entries: Iterable<JsonObject>): string[] {
  const columns = new Set<string>();
  for (const entry of entries) for (const name of Object.keys(entry)) columns.add(name);
  return [...columns];
}

/**
 * A value as a cell; lists and objects as their JSON.
 *
 * @example cellOf([13.3, 52.4]) // "[13.3,52.4]"
 */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return JSON.stringify(value);
}

/**
 * The values of an entry in the order of the columns; null where it has none.
 *
 * @example cellsOf({ name: "Mitte" }, ["key", "name"]) // [null, "Mitte"]
 */
export function cellsOf(entry: JsonObject, columns: readonly string[]): Cell[] {
  return columns.map((column) => (Object.hasOwn(entry, column) ? cellOf(entry[column]) : null));
}
