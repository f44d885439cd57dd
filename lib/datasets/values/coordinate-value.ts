import type { Cell } from "../files/source-table";
import { plainDigits, takeApart } from "./number-text";

/**
 * A coordinate as a plain number, or null: degrees with comma or point, metres of a projection with
 * or without separated thousands. A single mark is a decimal mark, since degrees have no thousands.
 * Degrees with minutes and seconds are refused, and so are two coordinates in one cell.
 *
 * @example readCoordinate("13,4866") // 13.4866
 * @example readCoordinate("5.821.513,122") // 5821513.122
 * @example readCoordinate("52°31'12\"N") // null
 */
export function readCoordinate(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const written = takeApart(cell.trim().replace(/ ?°$/, ""));
  if (!written || written.percent || written.remark !== null) return null;
  const { body, exponent, negative } = written;
  const readings = ([",", "."] as const).map((mark) => plainDigits(body, mark));
  const isSingleMark = /^\d*[.,]\d*$/.test(body);
  const digits = isSingleMark ? body.replace(",", ".") : (readings[0] ?? readings[1]);
  if (digits === null || digits === undefined) return null;
  const value = Number(`${negative ? "-" : ""}${digits}e${exponent ?? 0}`);
  return Number.isFinite(value) ? value + 0 : null;
}
