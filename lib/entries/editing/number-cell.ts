/**
 * The cell for a number that a program wrote with a point. Three digits behind it would be taken
 * for thousands by German readers, so a fourth stands there.
 *
 * @example cellOfNumber("12.921") // "12.9210"
 * @example cellOfNumber("38,5") // "38,5"
 */
export function cellOfNumber(text: string): string {
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/**
 * What a number field of a browser shows of a cell; the text itself where it is no plain number.
 *
 * @example numberFieldOf("12.9210") // "12.921"
 * @example numberFieldOf("38,5") // "38.5"
 */
export function numberFieldOf(cell: string): string {
  const plain = /^-?\d+,\d{1,2}$/.test(cell) ? cell.replace(",", ".") : cell;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : cell;
}
