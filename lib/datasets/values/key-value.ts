import type { Cell } from "../files/source-table";
import { absenceOf } from "./missing-value";
import { cellText } from "./cell-text";

/** An official key, or why the cell holds none; `code` is a finding. */
export type KeyReading = { key: string } | { code: "emptyKey" | "brokenKey"; about: string };

/** What spreadsheets and programs make of keys: exponents, fractions, days. */
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const FRACTION = /^\d{4,}[.,]\d+$|^\d+[.,]0$|^\d+[.,]00$/;
const DAY = /^\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zä]{3,9}\.?) ?(?:\d{2}|\d{4})?(?: \d{1,2}:\d{2}.*)?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
/** Control characters and halves of characters, which no key has. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/u;
/** A spreadsheet's ways to say that a number is text. */
const AS_TEXT = /^="(.*)"$|^'(?=\d)(.*)$/;

/**
 * The official key of a cell as text: leading zeros stay, blanks around it go, typed whole numbers
 * become their digits. What a spreadsheet has turned into an amount or a day is refused, because the
 * key it was cannot be known.
 *
 * @example readKey(" 01011101 ") // { key: "01011101" }
 * @example readKey("1.00001E7") // { code: "brokenKey", about: "1.00001E7" }
 */
export function readKey(cell: Cell): KeyReading {
  const written = cellText(cell);
  if (typeof cell === "number" && !Number.isNaN(cell))
    return Number.isSafeInteger(cell) && cell >= 0
      ? { key: written }
      : { code: "brokenKey", about: written };
  const marked = AS_TEXT.exec(written);
  const text = (marked?.[1] ?? marked?.[2] ?? written).trim();
  // A single x may well be the key of a district; all other signs for nothing are none.
  if (text === "" || (absenceOf(text) !== null && !/^x$/i.test(text)))
    return { code: "emptyKey", about: written };
  const isBroken =
    typeof cell === "boolean" ||
    UNPRINTABLE.test(text) ||
    [EXPONENT, FRACTION, DAY, ISO_DAY].some((pattern) => pattern.test(text));
  return isBroken ? { code: "brokenKey", about: text } : { key: text };
}
