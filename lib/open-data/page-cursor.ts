import { z } from "zod";
import { parameterProblem } from "./problem";

/** Rows that one answer may hold. */
export const LARGEST_PAGE = 1000;

/** Where a page ends: the sort values of its last row. */
export type CursorValue = string | number | boolean;

/** Text as it may stand in a cursor: no longer than a key, nothing that a database refuses. */
export const cursorText = z
  .string()
  .max(500)
  .refine((text) => !text.includes("\0"));

/** A whole number as it may stand in a cursor. */
export const cursorNumber = z.int().min(0).max(2_147_483_647);

/**
 * Writes the sort values of a row as the opaque text after which the next page begins.
 *
 * @example encodeCursor(["01"]) // "WyIwMSJd"
 */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/**
 * Reads a cursor back.
 *
 * @param schema of the sort values, a tuple
 * @throws OpenDataProblem (400) when the text is no cursor of this list
 * @example decodeCursor("WyIwMSJd", z.tuple([cursorText])) // ["01"]
 */
export function decodeCursor<Values>(text: string, schema: z.ZodType<Values>): Values {
  const parsed = schema.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw parameterProblem([
    {
      parameter: "cursor",
      detail: "This is no cursor of this list.",
      allowed: ["what the Link header or “page.next” of the page before gives"],
    },
  ]);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** One page of a list. */
export interface RowPage<Row> {
  rows: Row[];
  limit: number;
  /** Rows of all pages together. */
  total: number;
  /** The cursor of the next page; null on the last one. */
  next: string | null;
}

/**
 * Makes a page of rows that were asked for one more than the page holds.
 *
 * @param found at most `limit` + 1 rows in their order
 * @param valuesOf the sort values of a row
 * @example pageOf([{ key: "a" }, { key: "b" }], { limit: 1, total: 2 }, ({ key }) => [key]).rows // [{ key: "a" }]
 */
export function pageOf<Row>(
  found: readonly Row[],
  { limit, total }: { limit: number; total: number },
  valuesOf: (row: Row) => readonly CursorValue[],
): RowPage<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last !== undefined ? encodeCursor(valuesOf(last)) : null;
  return { rows, limit, total, next };
}

/**
 * The page of a list that is at hand as a whole.
 *
 * @param keyOf what tells the rows apart and orders them
 * @example sliceOf([{ key: "b" }, { key: "a" }], { limit: 1 }, ({ key }) => key).rows // [{ key: "a" }]
 */
export function sliceOf<Row>(
  all: readonly Row[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  keyOf: (row: Row) => string,
): RowPage<Row> {
  const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([cursorText]))[0];
  const sorted = all.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const rest = after === null ? sorted : sorted.filter((row) => keyOf(row) > after);
  return pageOf(rest.slice(0, limit + 1), { limit, total: all.length }, (row) => [keyOf(row)]);
}
