import { DatasetProblem } from "../problem";
import type { DecimalMark } from "../values/decimal-mark";
import { requireColumn } from "./row-filter";

/** What whoever imports says about decimal marks. */
export interface DecimalAnswers {
  /** For every column that leaves it open. */
  file: DecimalMark | null;
  /** For single columns, whatever their cells look like. */
  columns: ReadonlyMap<string, DecimalMark>;
}

export const NO_ANSWERS: DecimalAnswers = { file: null, columns: new Map() };

const MARKS: ReadonlyMap<string, DecimalMark> = new Map([
  ["comma", ","],
  ["point", "."],
]);

/** @example markWord(",") // "comma" */
export function markWord(mark: DecimalMark): string {
  return mark === "," ? "comma" : "point";
}

/**
 * Reads the values of `--decimal`: "comma", "point", "COLUMN=comma". The last equals sign divides.
 *
 * @throws DatasetProblem decimalSyntax, or unknownColumn when the file has no such column
 * @example parseDecimals(["comma"], columns).file // ","
 */
export function parseDecimals(
  texts: readonly string[],
  columns: readonly string[],
): DecimalAnswers {
  let file: DecimalMark | null = null;
  const answers = new Map<string, DecimalMark>();
  for (const text of texts) {
    const at = text.lastIndexOf("=");
    const mark = MARKS.get(text.slice(at + 1));
    if (!mark || at === 0) throw new DatasetProblem("decimalSyntax", { text });
    if (at < 0) file = mark;
    else {
      requireColumn(text.slice(0, at), columns);
      answers.set(text.slice(0, at), mark);
    }
  }
  return { file, columns: answers };
}
