import type { Finding, Reading } from "./finding";
import { readMappedTable, type TableOptions } from "./mapped-table";
import { isoDay } from "./practices";
import { planningStatusSchema, type PlanningFigureRecord } from "./schema";

const FIELDS = [
  "group",
  "date",
  "fte",
  "degree",
  "openSeats",
  "status",
  "residentsPerDoctor",
] as const;
const AMOUNTS = ["fte", "degree", "openSeats", "residentsPerDoctor"] as const;

/** Reads a planning authority's figures from CSV, one row per group and date. */
export function readFigures(
  bytes: Buffer,
  fileName: string,
  groups: ReadonlySet<string>,
  options: TableOptions,
): Reading<PlanningFigureRecord> {
  const table = readMappedTable(bytes, fileName, FIELDS, [], options);
  for (const field of ["group", "date"]) table.require(field, field);
  const skipped: Finding[] = [];
  const records: Reading<PlanningFigureRecord>["records"] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const skip = (code: Finding["code"], about: string) =>
      skipped.push({ code, line: row.line, about });
    const numberOf = (field: string) => {
      const column = table.columns.find((candidate) => candidate.field === field);
      return column ? table.number(row, column) : undefined;
    };
    const group = table.text(row, "group");
    const asOf = isoDay(table.text(row, "date"));
    const statusText = table.text(row, "status");
    const status = statusText === "" ? null : planningStatusSchema.safeParse(statusText).data;
    const amounts = AMOUNTS.map((field) => ({ field, value: numberOf(field) }));
    const broken = amounts.find(({ value }) => value === null);
    const negative = amounts.find(({ value }) => (value ?? 0) < 0);
    if (!groups.has(group)) skip("unknownGroup", group);
    else if (!asOf) skip("noDate", table.text(row, "date"));
    else if (status === undefined) skip("noValue", statusText);
    else if (broken) skip("noNumber", broken.field);
    else if (negative) skip("negative", negative.field);
    else if (seen.has(`${group}|${asOf}`)) skip("duplicateKey", group);
    else {
      seen.add(`${group}|${asOf}`);
      const [fte = null, coverageDegree = null, openSeats = null, residentsPerDoctor = null] =
        amounts.map(({ value }) => value);
      records.push({
        line: row.line,
        record: { group, asOf, fte, coverageDegree, openSeats, status, residentsPerDoctor },
      });
    }
  }
  const { encoding, delimiter } = table;
  return { encoding, delimiter, read: table.rows.length, records, skipped };
}
