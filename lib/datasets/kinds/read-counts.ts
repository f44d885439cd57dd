import { severityOf, type Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { paddingFinding } from "../joining/key-padding";
import { matchFinding } from "../joining/match-finding";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { CountPayload, RecordEntry } from "../record-payload";
import { prepareJoin } from "./district-join";
import { districtId, requireDistricts, withoutData } from "./district-presence";
import type { KindInput, KindReading } from "./kind-input";
import { rowDay } from "./row-day";
import { groupFinder } from "./specialty-group-words";
import { TakenSums } from "./taken-sums";

type Input = KindInput<RequestOf<"counts">>;
type CountReading =
  { group: string; date: string; count: CountPayload } | { finding: Omit<Finding, "line"> };

const MOST_DOCTORS = 100_000;

/** Reads how many doctors of a group, or full-time equivalents, a district has on a day. */
export async function readCounts(input: Input): Promise<KindReading> {
  const { reader, log, table, context, request } = input;
  requireDistricts(input);
  reader.require("group");
  reader.require("doctors", "fte");
  const join = await prepareJoin(input);
  if (join.padding) log.add(paddingFinding(join.padding));
  if (!reader.has("fte")) log.add({ code: "countsWithoutFte", line: null, about: "doctors" });
  const groupOf = groupFinder(context.groups);
  const entries = new Map<string, RecordEntry>();
  const [sums, lost] = [new TakenSums(), new TakenSums()];
  const seen = { districts: new Set<string>(), labels: new Set<string>() };
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const placement = join.place(row);
    const reading = readRow(input, row, groupOf, request.source.date);
    if (placement.kind === "out") {
      const finding = matchFinding(placement.match, join.labelOf(row), row.line);
      if (finding) log.reject(row, finding, { isKnown: seen.labels.has(placement.label) });
      if (finding && severityOf(finding) === "error" && "count" in reading)
        lost.add(`${reading.group} ${reading.date}`, reading.count.doctors);
      seen.labels.add(placement.label);
      continue;
    }
    if ("finding" in reading) {
      log.reject(row, reading.finding);
      continue;
    }
    const [part] = placement.parts;
    if (!part || placement.isSummed) {
      log.reject(row, { code: "countSplit", about: placement.label });
      continue;
    }
    const { level, key: district } = part.district;
    const key = recordKey(level, district, reading.group, reading.date);
    if (entries.has(key)) {
      log.reject(row, { code: "duplicateKey", about: `${placement.label} ${reading.group}` });
      continue;
    }
    entries.set(key, { key, payload: reading.count });
    sums.add(`${reading.group} ${reading.date}`, reading.count.doctors);
    seen.districts.add(districtId(part.district));
    taken += 1;
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  if (lost.text() !== "") log.add({ code: "doctorsLost", line: null, about: lost.text() });
  const about = sums.text();
  if (about !== "") log.add({ code: "doctorsRead", line: null, about });
  const districtsWithoutData = withoutData(context.districts, join.level, seen.districts);
  return { entries: entries.values(), read, taken, level: join.level, districtsWithoutData };
}

function readRow(
  input: Input,
  row: SourceRow,
  groupOf: (text: string) => string | null,
  sourceDate: string,
): CountReading {
  const { reader } = input;
  const text = reader.text(row, "group");
  const group = groupOf(text);
  if (group === null) return { finding: { code: "unknownGroup", about: text } };
  const date = rowDay(reader, row, sourceDate);
  if (date === null) return { finding: { code: "noDate", about: reader.text(row, "date") } };
  const count: CountPayload = { doctors: null, fte: null };
  for (const field of ["doctors", "fte"] as const) {
    const [column] = reader.columnsOf(field);
    const amount = reader.amount(row, field);
    if (amount === "missing" || amount === "suppressed") continue;
    const place = { column: column?.column ?? field, about: column?.column ?? field };
    if (amount === null) return { finding: { code: "noNumber", ...place } };
    if (amount < 0) return { finding: { code: "negative", ...place } };
    if (amount > MOST_DOCTORS) return { finding: { code: "tooLarge", ...place } };
    if (field === "doctors" && !Number.isInteger(amount))
      return { finding: { code: "notWhole", ...place } };
    count[field] = amount;
  }
  if (count.doctors === null && count.fte === null)
    return { finding: { code: "noValue", about: text } };
  return { group, date, count };
}
