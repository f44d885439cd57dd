import { INDICATORS, indicatorOf, type Indicator } from "@/lib/living/indicator";
import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { paddingFinding } from "../joining/key-padding";
import { matchFinding } from "../joining/match-finding";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { LivingPayload, RecordEntry } from "../record-payload";
import { absenceOf } from "../values/missing-value";
import { yesOrNo } from "../values/yes-no-value";
import { prepareJoin } from "./district-join";
import { districtId, requireDistricts, withoutData } from "./district-presence";
import type { KindInput, KindReading } from "./kind-input";
import { rowDay } from "./row-day";

type Input = KindInput<RequestOf<"living_conditions">>;
type LivingReading =
  | { indicator: Indicator; date: string; payload: LivingPayload }
  | { finding: Omit<Finding, "line"> };

/** Reads figures on living in districts, one row for each district, indicator and day. */
export async function readLivingConditions(input: Input): Promise<KindReading> {
  const { reader, log, table, context } = input;
  requireDistricts(input);
  reader.require("indicator");
  reader.require("value");
  const join = await prepareJoin(input);
  if (join.padding) log.add(paddingFinding(join.padding));
  const entries = new Map<string, RecordEntry>();
  const seen = { districts: new Set<string>(), labels: new Set<string>() };
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const placement = join.place(row);
    if (placement.kind === "out") {
      const finding = matchFinding(placement.match, join.labelOf(row), row.line);
      if (finding) log.reject(row, finding, { isKnown: seen.labels.has(placement.label) });
      seen.labels.add(placement.label);
      continue;
    }
    const reading = readRow(input, row);
    if ("finding" in reading) {
      log.reject(row, reading.finding);
      continue;
    }
    const [part] = placement.parts;
    // A rent or a share of two areas is not the sum of theirs.
    if (!part || placement.isSummed) {
      log.reject(row, { code: "figureSplit", about: placement.label });
      continue;
    }
    const { level, key: district } = part.district;
    const key = recordKey(level, district, reading.indicator, reading.date);
    if (entries.has(key)) {
      log.reject(row, { code: "duplicateKey", about: `${placement.label} ${reading.indicator}` });
      continue;
    }
    entries.set(key, { key, payload: reading.payload });
    seen.districts.add(districtId(part.district));
    taken += 1;
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  const districtsWithoutData = withoutData(context.districts, join.level, seen.districts);
  return { entries: entries.values(), read, taken, level: join.level, districtsWithoutData };
}

function readRow(input: Input, row: SourceRow): LivingReading {
  const { reader, request } = input;
  const text = reader.text(row, "indicator");
  const indicator = indicatorOf(text);
  if (indicator === null) return { finding: { code: "unknownIndicator", about: text } };
  const date = rowDay(reader, row, request.source.date);
  if (date === null) return { finding: { code: "noDate", about: reader.text(row, "date") } };
  const [column] = reader.columnsOf("value");
  const place = { column: column?.column ?? "value", about: column?.column ?? "value" };
  const value = reader.amount(row, "value");
  if (value === "missing" || value === "suppressed")
    return { finding: { code: "noValue", about: text } };
  if (value === null) return { finding: { code: "noNumber", ...place } };
  if (value < 0) return { finding: { code: "negative", ...place } };
  if (value > INDICATORS[indicator].most) return { finding: { code: "tooLarge", ...place } };
  const said = reader.text(row, "estimate");
  const isEstimate = absenceOf(said) ? false : yesOrNo(said);
  if (isEstimate === null) return { finding: { code: "unclearEstimate", about: said } };
  return { indicator, date, payload: { value, isEstimate } };
}
