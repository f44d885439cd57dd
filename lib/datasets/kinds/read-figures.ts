import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import type { RecordEntry } from "../record-payload";
import { planningStatusSchema, type PlanningFigureRecord } from "../schema";
import { readDay } from "../values/day-value";
import { absenceOf } from "../values/missing-value";
import type { KindInput, KindReading } from "./kind-input";
import { figureEntries } from "./record-entries";
import { groupFinder } from "./specialty-group-words";

type Input = KindInput<RequestOf<"figures">>;
type FigureReading = { record: PlanningFigureRecord } | { finding: Omit<Finding, "line"> };

/** Most that a column of the database holds; no published figure comes near. */
const MOST: Readonly<Record<string, number>> = {
  fte: 100_000,
  degree: 10_000,
  openSeats: 100_000,
  residentsPerDoctor: 10_000_000,
};

/** Reads a planning authority's figures as they were printed, one row per group and date. */
export async function readFigures(input: Input): Promise<KindReading> {
  const { reader, log, table, request, context } = input;
  for (const field of ["group", "date"]) reader.require(field);
  reader.require("degree", "fte", "openSeats", "status", "residentsPerDoctor");
  const groupOf = groupFinder(context.groups);
  const entries = new Map<string, RecordEntry>();
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const reading = readRow(input, row, groupOf);
    if ("finding" in reading) {
      log.reject(row, reading.finding);
      continue;
    }
    const told = figureEntries(reading.record, request.planningArea);
    if (told.some(({ key }) => entries.has(key))) {
      log.reject(row, { code: "duplicateKey", about: reading.record.group });
      continue;
    }
    if (told.length === 0) {
      log.reject(row, { code: "noValue", about: reading.record.group });
      continue;
    }
    for (const entry of told) entries.set(entry.key, entry);
    taken += 1;
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  return { entries: entries.values(), read, taken, level: null, districtsWithoutData: [] };
}

function readRow(
  { reader }: Input,
  row: SourceRow,
  groupOf: (text: string) => string | null,
): FigureReading {
  const text = reader.text(row, "group");
  const group = groupOf(text);
  if (group === null) return { finding: { code: "unknownGroup", about: text } };
  const asOf = readDay(reader.cell(row, "date"));
  if (asOf === null) return { finding: { code: "noDate", about: reader.text(row, "date") } };
  const statusText = reader.text(row, "status");
  const status = absenceOf(statusText) ? null : planningStatusSchema.safeParse(statusText).data;
  if (status === undefined) return { finding: { code: "unknownStatus", about: statusText } };
  const amounts: Record<string, number | null> = {};
  for (const [field, most] of Object.entries(MOST)) {
    const [column] = reader.columnsOf(field);
    const amount = reader.amount(row, field);
    const place = { column: column?.column ?? field, about: column?.column ?? field };
    if (amount === null) return { finding: { code: "noNumber", ...place } };
    const value = typeof amount === "number" ? amount : null;
    if (value !== null && value < 0) return { finding: { code: "negative", ...place } };
    if (value !== null && value > most) return { finding: { code: "tooLarge", ...place } };
    amounts[field] = value;
  }
  const { fte = null, degree = null, openSeats = null, residentsPerDoctor = null } = amounts;
  return {
    record: { group, asOf, fte, coverageDegree: degree, openSeats, status, residentsPerDoctor },
  };
}
