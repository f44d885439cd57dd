const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/;
const GUARDED = /^'(?=[\s\u0000-\u001f]*[=+\-@＝＋－＠'])/;

/**
 * Text of a cell that no spreadsheet runs as a formula: an apostrophe goes before what could begin
 * one, also behind blanks and line breaks. Plain numbers stay as they are.
 *
 * @example guardedCell("=1+1") // "'=1+1"
 * @example guardedCell("-0.93") // "-0.93"
 */
export function guardedCell(text: string): string {
  const isOwnGuard = GUARDED.test(text);
  return isOwnGuard || (FORMULA.test(text) && !PLAIN_NUMBER.test(text)) ? `'${text}` : text;
}

/**
 * The text behind a guard, as spreadsheets write it for cells that are meant as text.
 *
 * @example unguardedCell("'=1+1") // "=1+1"
 */
export function unguardedCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
