import { UserError } from "@/lib/errors";
import type { MappedColumn } from "./column-mapping";
import type { Finding, Reading } from "./finding";
import { readMappedTable, type MappedTable, type TableOptions } from "./mapped-table";
import { OPEN_AGE, sexSchema, type PopulationRecord } from "./schema";
import type { TableRow } from "./table";

const FIELDS = ["key", "year", "people", "women", "men", "age", "sex"] as const;
const SEX_OF_FIELD = { people: "all", women: "female", men: "male" } as const;
const SEX_WORDS: Record<string, PopulationRecord["sex"]> = {
  "": "all",
  gesamt: "all",
  insgesamt: "all",
  w: "female",
  f: "female",
  weiblich: "female",
  m: "male",
  männlich: "male",
};

type Band = Pick<PopulationRecord, "ageFrom" | "ageBelow">;

/**
 * The age band a cell spells: "0-3" and "0 bis 3" include 3, "95+" and "95 und älter" are open,
 * a single number is one year.
 *
 * @example ageBand("15-18") // { ageFrom: 15, ageBelow: 19 }
 */
export function ageBand(text: string): Band | null {
  const band = spelledBand(text);
  return band && band.ageFrom < band.ageBelow ? band : null;
}

function spelledBand(text: string): Band | null {
  const cell = text.trim();
  if (cell === "") return { ageFrom: 0, ageBelow: OPEN_AGE };
  const open = /^(\d{1,3})\s*(\+|und (älter|mehr))$/.exec(cell);
  if (open) return { ageFrom: Number(open[1]), ageBelow: OPEN_AGE };
  const under = /^(unter|<)\s*(\d{1,3})$/.exec(cell);
  if (under) return { ageFrom: 0, ageBelow: Number(under[2]) };
  const span = /^(\d{1,3})(?:\s*(?:-|–|bis)\s*(\d{1,3}))?$/.exec(cell);
  if (!span) return null;
  const ageFrom = Number(span[1]);
  return { ageFrom, ageBelow: Math.min(OPEN_AGE, Number(span[2] ?? ageFrom) + 1) };
}

function sexOf(text: string): PopulationRecord["sex"] | null {
  const word = text.trim().toLowerCase();
  return SEX_WORDS[word] ?? sexSchema.safeParse(word).data ?? null;
}

function yearOf(text: string): number | null {
  const year =
    /^(\d{4})(\d{2})?$/.exec(text.trim()) ?? /^\d{1,2}\.\d{1,2}\.(\d{4})$/.exec(text.trim());
  return year ? Number(year[1]) : null;
}

/** The ages behind an open-ended band such as 95 to 110 count to its end. */
function bandOf(column: MappedColumn): { ageFrom: number; ageBelow: number } | null {
  if (!column.band) return null;
  const { ageFrom, ageBelow } = column.band;
  return { ageFrom, ageBelow: ageBelow >= 100 ? OPEN_AGE : ageBelow };
}

/**
 * Reads population by district, year, age band and sex from CSV: totals, one column per band
 * (`E_E{from}_{below}=people`), or one row per band (`age`, `sex`).
 */
export function readPopulation(
  bytes: Buffer,
  fileName: string,
  options: TableOptions & { year?: number | undefined; projected?: boolean },
): Reading<PopulationRecord> {
  const table = readMappedTable(bytes, fileName, FIELDS, ["people", "women", "men"], options);
  const amounts = table.columns.filter(({ field }) => field in SEX_OF_FIELD);
  table.require("key", "district");
  if (amounts.length === 0)
    throw new UserError("Say which column counts people: --map COLUMN=people.");
  if (!table.has("year") && options.year === undefined)
    throw new UserError("Say which column holds the year: --map COLUMN=year, or give --year.");
  const skipped: Finding[] = [];
  const records: Reading<PopulationRecord>["records"] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const read = readRow(table, row, amounts, options);
    if ("finding" in read) {
      skipped.push({ line: row.line, ...read.finding });
      continue;
    }
    const identities = read.records.map(identity);
    const isRepeated = (record: string, index: number) =>
      seen.has(record) || identities.indexOf(record) < index;
    const repeated = read.records[identities.findIndex(isRepeated)];
    if (repeated) {
      skipped.push({ line: row.line, code: "duplicateKey", about: repeated.districtKey });
      continue;
    }
    for (const record of read.records) {
      seen.add(identity(record));
      records.push({ line: row.line, record });
    }
  }
  const { encoding, delimiter } = table;
  return { encoding, delimiter, read: table.rows.length, records, skipped };
}

function identity({ districtKey, year, sex, ageFrom, ageBelow }: PopulationRecord): string {
  return [districtKey, year, sex, ageFrom, ageBelow].join("|");
}

function readRow(
  table: MappedTable,
  row: TableRow,
  amounts: readonly MappedColumn[],
  { year, projected = false }: { year?: number | undefined; projected?: boolean },
): { records: PopulationRecord[] } | { finding: Omit<Finding, "line"> } {
  const districtKey = table.text(row, "key");
  if (districtKey === "") return { finding: { code: "emptyKey", about: "key" } };
  const rowYear = table.has("year") ? yearOf(table.text(row, "year")) : (year ?? null);
  if (rowYear === null) return { finding: { code: "noYear", about: table.text(row, "year") } };
  const band = ageBand(table.text(row, "age"));
  if (!band) return { finding: { code: "unknownAge", about: table.text(row, "age") } };
  const sex = sexOf(table.text(row, "sex"));
  if (!sex) return { finding: { code: "unknownSex", about: table.text(row, "sex") } };
  const records: PopulationRecord[] = [];
  for (const column of amounts) {
    const people = table.number(row, column);
    if (people === undefined) continue;
    if (people === null || !Number.isFinite(people))
      return { finding: { code: "noNumber", about: column.column } };
    if (people < 0) return { finding: { code: "negative", about: column.column } };
    const columnSex = SEX_OF_FIELD[column.field as keyof typeof SEX_OF_FIELD];
    records.push({
      districtKey,
      year: rowYear,
      ...(bandOf(column) ?? band),
      sex: columnSex === "all" ? sex : columnSex,
      people: Math.round(people),
      projected,
    });
  }
  if (records.length === 0) return { finding: { code: "noValue", about: districtKey } };
  return { records };
}
