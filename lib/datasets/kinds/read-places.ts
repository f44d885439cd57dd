import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { CarePlacePayload, RecordEntry } from "../record-payload";
import { readDay } from "../values/day-value";
import { readKey } from "../values/key-value";
import { absenceOf } from "../values/missing-value";
import { placeKindOf } from "./care-place-words";
import type { KindInput, KindReading } from "./kind-input";
import { LostThings } from "./lost-things";
import { refuseOtherPlace } from "./other-place";
import { preparePlaces, type Place } from "./place-reading";
import { placeFactsOf } from "./read-facts";
import { TakenSums } from "./taken-sums";

type Input = KindInput<RequestOf<"places">>;
type PlaceRow = { kind: string; payload: CarePlacePayload } | { finding: Omit<Finding, "line"> };

const MOST_BEDS = 100_000;

/** Reads pharmacies, hospitals, nursing homes and other places of care. */
export async function readPlaces(input: Input): Promise<KindReading> {
  const { reader, log, table } = input;
  reader.require("placeKind");
  reader.require("key", "name");
  const placeOf = await preparePlaces(input);
  const factsOf = placeFactsOf(input);
  const entries = new Map<string, RecordEntry>();
  const lines = new Map<string, number>();
  const places: Place[] = [];
  const sums = new TakenSums();
  const lost = new LostThings();
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const key = readKey(reader.cell(row, reader.has("key") ? "key" : "name"));
    const located = placeOf(row);
    const told = "finding" in located ? located : readRow(input, row, located.place);
    if ("code" in key) log.reject(row, key);
    else if ("finding" in told) {
      log.reject(row, told.finding);
      lost.add(key.key);
    } else {
      const full = recordKey(told.kind, key.key);
      if (entries.has(full)) log.reject(row, { code: "duplicateKey", about: key.key });
      else {
        entries.set(full, { key: full, payload: { ...told.payload, ...factsOf(row) } });
        lines.set(full, row.line);
        places.push(told.payload);
        sums.add(told.kind, told.payload.beds);
        taken += 1;
      }
    }
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  for (const finding of lost.findings("placesLost")) log.add(finding);
  refuseOtherPlace(input, places);
  const about = sums.text();
  if (about !== "") log.add({ code: "bedsRead", line: null, about });
  return { entries: entries.values(), read, taken, level: null, districtsWithoutData: [], lines };
}

function readRow({ reader }: Input, row: SourceRow, place: Place): PlaceRow {
  const kindText = reader.text(row, "placeKind");
  const kind = placeKindOf(kindText);
  if (kind === null) return { finding: { code: "unknownPlaceKind", about: kindText } };
  const amounts: Record<"beds" | "freePlaces", number | null> = { beds: null, freePlaces: null };
  for (const field of ["beds", "freePlaces"] as const) {
    const [column] = reader.columnsOf(field);
    const amount = reader.amount(row, field);
    const where = { column: column?.column ?? field, about: column?.column ?? field };
    if (amount === null) return { finding: { code: "noNumber", ...where } };
    if (typeof amount !== "number") continue;
    if (amount < 0) return { finding: { code: "negative", ...where } };
    if (amount > MOST_BEDS) return { finding: { code: "tooLarge", ...where } };
    if (!Number.isInteger(amount)) return { finding: { code: "notWhole", ...where } };
    amounts[field] = amount;
  }
  const dateCell = reader.cell(row, "date");
  const freeAsOf = absenceOf(dateCell) ? null : readDay(dateCell);
  if (freeAsOf === null && !absenceOf(dateCell))
    return { finding: { code: "noDate", about: reader.text(row, "date") } };
  const optional = (field: string) =>
    absenceOf(reader.cell(row, field)) === null ? reader.text(row, field) : null;
  const website = optional("website");
  const payload = {
    ...place,
    ...amounts,
    freeAsOf,
    phone: optional("phone"),
    website: website !== null && /^https?:\/\//.test(website) ? website : null,
  };
  return { kind, payload };
}
