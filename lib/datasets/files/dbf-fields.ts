import { DatasetProblem } from "../problem";
import type { Cell } from "./source-table";

/** A column of a dBase table. */
export interface DbfField {
  /** As it stands in the file, still encoded. */
  name: Buffer;
  type: string;
  start: number;
  length: number;
}

export interface DbfTable {
  fields: readonly DbfField[];
  /** How many rows there are. */
  count: number;
  /** The rows one by one, the first byte of which marks a row as deleted. */
  records: () => Iterable<Buffer>;
  /** What the header says about the encoding. */
  language: number;
}

const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
/** Types that hold binary data or point into another file. */
const BINARY = /^[MGPWV]$/;

function fieldsOf(dbf: Buffer, headerLength: number): DbfField[] {
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = FIELD_BYTES; at + FIELD_BYTES <= headerLength; at += FIELD_BYTES) {
    if (dbf[at] === FIELDS_END) break;
    const name = dbf.subarray(at, at + 11);
    const type = String.fromCharCode(dbf[at + 11] ?? 0);
    const decimals = dbf[at + 17] ?? 0;
    // Long texts keep the higher part of their length where numbers keep their decimals.
    const length = (dbf[at + 16] ?? 0) + (type === "C" ? decimals * 256 : 0);
    const end = name.indexOf(0);
    fields.push({ name: end < 0 ? name : name.subarray(0, end), type, start, length });
    start += length;
  }
  return fields;
}

/**
 * Takes a dBase table apart without decoding it. A library that does this keeps deleted rows, turns
 * blanks into NaN and guesses the encoding, so the few fixed offsets are read here.
 *
 * Throws a DatasetProblem when the table is cut off or its parts do not fit together.
 *
 * @example takeApartDbf(bytes, "orte.zip", "orte.dbf").count // 542
 */
export function takeApartDbf(dbf: Buffer, file: string, part: string): DbfTable {
  const found = dbf.length;
  if (found < FIELD_BYTES)
    throw new DatasetProblem("shapefileCutOff", { file, part, expected: FIELD_BYTES, found });
  const count = dbf.readUInt32LE(4);
  const headerLength = dbf.readUInt16LE(8);
  const recordLength = dbf.readUInt16LE(10);
  const expected = headerLength + count * recordLength;
  if (found < expected)
    throw new DatasetProblem("shapefileCutOff", { file, part, expected, found });
  const fields = fieldsOf(dbf, headerLength);
  const length = fields.reduce((sum, field) => sum + field.length, 1);
  if (fields.length === 0 || length !== recordLength)
    throw new DatasetProblem("damagedShapefile", { file, part });
  function* records() {
    for (let start = headerLength; start < expected; start += recordLength)
      yield dbf.subarray(start, start + recordLength);
  }
  return { fields, count, records, language: dbf[29] ?? 0 };
}

/**
 * Whether a row is marked as deleted; it still stands in the file.
 *
 * @example isDeleted(Buffer.from("*01011101")) // true
 */
export function isDeleted(record: Buffer): boolean {
  return record[0] === 0x2a;
}

/**
 * Whether a column holds what no table can show, or points into another file.
 *
 * @example isBinaryField({ name, type: "M", start: 1, length: 10 }) // true
 */
export function isBinaryField({ type, length }: DbfField): boolean {
  return BINARY.test(type) || (/^[BO]$/.test(type) && length !== 8);
}

/** Numbers with leading zeros or too many digits are keys and stay as they are written. */
function numberOf(text: string): Cell {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return null;
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  return isExact && !/^-?0\d/.test(text) ? value : text;
}

function dayOf(text: string): Cell {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return text === "" ? null : text;
}

/**
 * The value of one cell.
 *
 * @param decode turns the bytes of a text into the text
 * @example dbfCell(record, { type: "D", … }, decode) // "2025-12-31"
 */
export function dbfCell(record: Buffer, field: DbfField, decode: (bytes: Buffer) => string): Cell {
  const { type, start, length } = field;
  const bytes = record.subarray(start, start + length);
  if (isBinaryField(field)) return null;
  if (type === "I" && length === 4) return bytes.readInt32LE(0);
  if (type === "B" || type === "O") return bytes.readDoubleLE(0);
  if (type === "C") return decode(bytes).replaceAll("\0", "").trim();
  const text = bytes.toString("latin1").replaceAll("\0", "").trim();
  if (type === "N" || type === "F") return numberOf(text);
  if (type === "D") return dayOf(text);
  if (type === "L") return /^[ty]$/i.test(text) ? true : /^[fn]$/i.test(text) ? false : null;
  return text;
}
