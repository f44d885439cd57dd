import type { Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { DatasetProblem } from "../problem";
import { recordKey } from "../record-key";
import type { PracticeFacts } from "@/lib/practices/place-facts";
import type { RecordEntry } from "../record-payload";
import type { SeatRecord } from "../schema";
import { readDay } from "../values/day-value";
import { readKey } from "../values/key-value";
import { absenceOf } from "../values/missing-value";
import { readYear } from "../values/year-value";
import type { KindInput, KindReading } from "./kind-input";
import { LostThings } from "./lost-things";
import { refuseOtherPlace } from "./other-place";
import { preparePlaces, type Place } from "./place-reading";
import { practiceFactsOf } from "./read-facts";
import { practiceEntry } from "./record-entries";
import { groupFinder } from "./specialty-group-words";

type Input = KindInput<RequestOf<"practices">>;
type Practice = { place: Place; facts: PracticeFacts; seats: SeatRecord[] };
type Refusal = { finding: Omit<Finding, "line"> };

/** A seat has one or two full-time doctors at most; more is a slip of the decimal mark. */
const MOST_FTE = 20;

/**
 * Reads practices, one row per practice or one per seat; rows with the same key are seats of one
 * practice, whose facts the first of them tells. Without a group a practice has no seat.
 */
export async function readPractices(input: Input): Promise<KindReading> {
  const { reader, log, table, context } = input;
  reader.require("key");
  const placeOf = await preparePlaces(input);
  const groupOf = groupFinder(context.groups);
  const factsOf = practiceFactsOf(input);
  const practices = new Map<string, Practice>();
  const lines = new Map<string, number>();
  const lost = new LostThings();
  let [read, taken] = [0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const key = readKey(reader.cell(row, "key"));
    if ("code" in key) {
      log.reject(row, key);
      continue;
    }
    const located = placeOf(row);
    const seat = readSeat(input, row, groupOf);
    const refusal = [located, seat].find(
      (part): part is Refusal => part !== null && "finding" in part,
    );
    if (refusal || !("place" in located)) {
      if (refusal) log.reject(row, refusal.finding);
      lost.add(key.key);
      continue;
    }
    const known = practices.get(key.key);
    if (known && !isSamePlace(known.place, located.place)) {
      log.reject(row, { code: "conflictingRows", about: key.key });
      continue;
    }
    const practice = known ?? { place: located.place, facts: factsOf(row), seats: [] };
    if (!known) {
      practices.set(key.key, practice);
      lines.set(recordKey(key.key), row.line);
    }
    if (seat && "seat" in seat) practice.seats.push(seat.seat);
    taken += 1;
  }
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  for (const finding of lost.findings("practicesLost", (key) => practices.has(key)))
    log.add(finding);
  refuseOtherPlace(
    input,
    [...practices.values()].map(({ place }) => place),
  );
  return {
    entries: entriesOf(practices),
    read,
    taken,
    level: null,
    districtsWithoutData: [],
    lines,
  };
}

/** Hands the practices over one by one and lets go of them, since there may be many. */
function* entriesOf(practices: Map<string, Practice>): Iterable<RecordEntry> {
  for (const [key, { place, facts, seats }] of practices) {
    practices.delete(key);
    yield practiceEntry({ key, ...place, ...facts, seats });
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.longitude === other.longitude && one.latitude === other.latitude;
}

function readSeat(
  { reader }: Input,
  row: SourceRow,
  groupOf: (text: string) => string | null,
): { seat: SeatRecord } | Refusal | null {
  if (!reader.has("group") || absenceOf(reader.cell(row, "group"))) return null;
  const text = reader.text(row, "group");
  const group = groupOf(text);
  if (group === null) return { finding: { code: "unknownGroup", about: text } };
  const [fteColumn] = reader.columnsOf("fte");
  const amount = reader.amount(row, "fte");
  const fte = amount === "missing" ? 1 : amount;
  const place = { column: fteColumn?.column ?? "fte", about: fteColumn?.column ?? "fte" };
  if (fte === null || fte === "suppressed") return { finding: { code: "noNumber", ...place } };
  if (fte < 0) return { finding: { code: "negative", ...place } };
  if (fte > MOST_FTE) return { finding: { code: "tooLarge", ...place } };
  const days = [dayOf(reader.text(row, "from")), dayOf(reader.text(row, "to"))] as const;
  const [validFrom, validTo] = days;
  const wrong = validFrom === undefined ? "from" : "to";
  if (validFrom === undefined || validTo === undefined)
    return { finding: { code: "noDate", about: reader.text(row, wrong), column: wrong } };
  if (validFrom && validTo && validTo <= validFrom)
    return { finding: { code: "endBeforeStart", about: `${validFrom} – ${validTo}` } };
  const birthCell = reader.cell(row, "birthYear");
  const birthYear = absenceOf(birthCell) ? null : readYear(birthCell);
  if (birthYear === null && !absenceOf(birthCell))
    return { finding: { code: "noYear", about: reader.text(row, "birthYear") } };
  return { seat: { group, fte, validFrom, validTo, birthYear } };
}

/** Null for a missing day, undefined for what is none. */
function dayOf(text: string): string | null | undefined {
  return absenceOf(text) ? null : (readDay(text) ?? undefined);
}
