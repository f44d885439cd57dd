import type { Finding, Reading } from "./finding";
import { readMappedTable, type MappedTable, type TableOptions } from "./mapped-table";
import { isMissing, numberValue, decimalMarkOf } from "./number-value";
import type { PracticeRecord, SeatRecord } from "./schema";
import type { TableRow } from "./table";

const FIELDS = [
  "key",
  "name",
  "street",
  "postcode",
  "city",
  "latitude",
  "longitude",
  "group",
  "fte",
  "from",
  "to",
  "birthYear",
] as const;

/**
 * An ISO day from "2024-01-31" or "31.01.2024"; null for a missing cell, undefined for nonsense.
 *
 * @example isoDay("1.7.2021") // "2021-07-01"
 */
export function isoDay(text: string): string | null | undefined {
  if (isMissing(text)) return null;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  const iso = german
    ? `${german[3] ?? ""}-${(german[2] ?? "").padStart(2, "0")}-${(german[1] ?? "").padStart(2, "0")}`
    : text.trim();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso));
  return isDay && new Date(iso).toISOString().startsWith(iso) ? iso : undefined;
}

/**
 * Reads practices from CSV, one row per practice or one per seat; rows with the same key are
 * seats of one practice. Without a group a practice has no seat.
 *
 * @param groups the slugs of the specialty groups that exist
 */
export function readPractices(
  bytes: Buffer,
  fileName: string,
  groups: ReadonlySet<string>,
  options: TableOptions,
): Reading<PracticeRecord> {
  const table = readMappedTable(bytes, fileName, FIELDS, [], options);
  for (const field of ["key", "latitude", "longitude"]) table.require(field, field);
  const skipped: Finding[] = [];
  const practices = new Map<string, { line: number; record: PracticeRecord }>();
  for (const row of table.rows) {
    const read = readRow(table, row, groups);
    if ("finding" in read) {
      skipped.push({ line: row.line, ...read.finding });
      continue;
    }
    const known = practices.get(read.practice.key);
    if (!known) {
      practices.set(read.practice.key, { line: row.line, record: read.practice });
    } else if (isSamePlace(known.record, read.practice)) {
      known.record.seats.push(...read.practice.seats);
    } else {
      skipped.push({ line: row.line, code: "conflictingRows", about: read.practice.key });
    }
  }
  const { encoding, delimiter } = table;
  const records = [...practices.values()];
  return { encoding, delimiter, read: table.rows.length, records, skipped };
}

function isSamePlace(one: PracticeRecord, other: PracticeRecord): boolean {
  return one.longitude === other.longitude && one.latitude === other.latitude;
}

function readRow(
  table: MappedTable,
  row: TableRow,
  groups: ReadonlySet<string>,
): { practice: PracticeRecord } | { finding: Omit<Finding, "line"> } {
  const key = table.text(row, "key");
  if (key === "") return { finding: { code: "emptyKey", about: "key" } };
  const longitude = degrees(table.text(row, "longitude"));
  const latitude = degrees(table.text(row, "latitude"));
  if (longitude === null || latitude === null)
    return { finding: { code: "noNumber", about: longitude === null ? "longitude" : "latitude" } };
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    return { finding: { code: "notWgs84", about: key } };
  const seat = readSeat(table, row, groups);
  if (seat && "finding" in seat) return seat;
  const optional = (field: string) => table.text(row, field) || null;
  return {
    practice: {
      key,
      name: optional("name"),
      street: optional("street"),
      postcode: optional("postcode"),
      city: optional("city"),
      longitude,
      latitude,
      seats: seat ? [seat.seat] : [],
    },
  };
}

function degrees(text: string): number | null {
  return numberValue(text, decimalMarkOf([text], { whole: false }));
}

function readSeat(
  table: MappedTable,
  row: TableRow,
  groups: ReadonlySet<string>,
): { seat: SeatRecord } | { finding: Omit<Finding, "line"> } | null {
  const group = table.text(row, "group");
  if (group === "") return null;
  if (!groups.has(group)) return { finding: { code: "unknownGroup", about: group } };
  const fteText = table.text(row, "fte") || "1";
  const fte = numberValue(fteText, decimalMarkOf([fteText], { whole: false }));
  if (fte === null) return { finding: { code: "noNumber", about: "fte" } };
  if (fte < 0) return { finding: { code: "negative", about: "fte" } };
  const validFrom = isoDay(table.text(row, "from"));
  const validTo = isoDay(table.text(row, "to"));
  if (validFrom === undefined || validTo === undefined)
    return { finding: { code: "noDate", about: validFrom === undefined ? "from" : "to" } };
  if (validFrom && validTo && validTo <= validFrom)
    return { finding: { code: "noDate", about: "to" } };
  const birthText = table.text(row, "birthYear");
  const birthYear = isMissing(birthText) ? null : Number(birthText);
  if (
    birthYear !== null &&
    !(Number.isInteger(birthYear) && birthYear >= 1900 && birthYear <= 2100)
  )
    return { finding: { code: "noYear", about: birthText } };
  return { seat: { group, fte, validFrom, validTo, birthYear } };
}
