import type { Cell } from "../files/source-table";
import type { DecimalMark } from "./decimal-mark";
import { plainDigits, takeApart, type NumberRemark, type NumberText } from "./number-text";

/** A number with what its cell says about it. */
export interface Amount {
  value: number;
  /** The cell has a percent sign; the value is as written, 12.5 for "12,5 %". */
  percent: boolean;
  remark: NumberRemark | null;
}

function ofText({ body, exponent, negative }: NumberText, mark: DecimalMark): number | null {
  const digits = plainDigits(body, mark);
  if (digits === null) return null;
  // Programs never separate thousands before an exponent.
  if (exponent !== null && /[' ]/.test(body.replace(mark, ""))) return null;
  if (exponent !== null && body.includes(mark === "," ? "." : ",")) return null;
  const value = Number(`${negative ? "-" : ""}${digits}e${exponent ?? 0}`);
  return Number.isFinite(value) ? value + 0 : null;
}

/** Whether an exponent stands for digits that were not written, which rounding may have taken. */
function hidesDigits({ body, exponent }: NumberText): boolean {
  const fraction = /[.,](\d*)$/.exec(body)?.[1] ?? "";
  return exponent !== null && exponent > fraction.length;
}

/**
 * The number of a taken-apart cell, read with one decimal mark; null when the mark does not fit.
 *
 * @example amountOf(takeApart("1.234 r"), ",") // { value: 1234, percent: false, remark: "flagged" }
 */
export function amountOf(written: NumberText, mark: DecimalMark): Amount | null {
  const value = ofText(written, mark);
  if (value === null) return null;
  const remark = written.remark ?? (hidesDigits(written) ? "shortened" : null);
  return { value, percent: written.percent, remark };
}

/**
 * The number of a cell with what is said about it, or null when the cell holds none. Brackets mean
 * limited reliability, as in German statistics, not a negative amount.
 *
 * @example readAmount("12,5 %", ",") // { value: 12.5, percent: true, remark: null }
 * @example readAmount("(1 234)", ",") // { value: 1234, percent: false, remark: "bracketed" }
 */
export function readAmount(cell: Cell, mark: DecimalMark): Amount | null {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { value: cell + 0, percent: false, remark: null } : null;
  const written = typeof cell === "string" ? takeApart(cell) : null;
  return written && amountOf(written, mark);
}

/**
 * A number as statistics offices write it, or null when the cell holds none. Typed numbers need no
 * mark.
 *
 * @example readNumber("2.930,50", ",") // 2930.5
 * @example readNumber("-.93", ".") // -0.93
 * @example readNumber("01.02.2025", ",") // null
 */
export function readNumber(cell: Cell, mark: DecimalMark): number | null {
  return readAmount(cell, mark)?.value ?? null;
}
