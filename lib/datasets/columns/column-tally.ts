import type { AgeSpelling } from "../values/age-band";
import { markObserver, type MarkEvidence } from "../values/decimal-mark";
import type { CellTraits } from "./cell-traits";

/** How many cells of a column may be what, gathered while the file goes by. */
export interface ColumnTally {
  rows: number;
  missing: number;
  suppressed: number;
  /** Of the suppressed ones those that say "unter 6". */
  limits: number;
  /** Cells that are a number under some decimal mark, and whole under each of them. */
  numbers: number;
  wholeAsComma: number;
  wholeAsPoint: number;
  percents: number;
  digits: number;
  zeroLed: number;
  codes: number;
  days: number;
  years: number;
  months: number;
  /** Cells that name a sex, and those of them that name a single one. */
  sexes: number;
  singleSexes: number;
  /** Cells that name ages, and those of them that name a single year by its number alone. */
  ages: number;
  singleYears: number;
  jsons: number;
  asComma: Range;
  asPoint: Range;
  widths: Map<number, number>;
  marks: Readonly<MarkEvidence>;
  spans: AgeSpelling[];
  examples: string[];
  /** Whether no value came twice; null when there were too many to know. */
  distinct: boolean | null;
}

interface Range {
  min: number;
  max: number;
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;
const KEPT_WIDTHS = 40;
const KEPT_SPANS = 300;
const LONGEST_VALUE = 64;

/** @param room how many different values are kept to see whether one comes twice */
export function columnTally(room: number): {
  add(traits: CellTraits, line: number): void;
  tally: ColumnTally;
} {
  const marks = markObserver();
  const tally: ColumnTally = emptyTally(marks.evidence);
  const seen = new Set<string>();
  const spans = new Set<string>();

  const noteDistinct = (text: string) => {
    if (tally.distinct !== true) return;
    if (text.length > LONGEST_VALUE || seen.size >= room) tally.distinct = null;
    else if (seen.has(text)) tally.distinct = false;
    else seen.add(text);
    if (tally.distinct !== true) seen.clear();
  };

  const noteSpan = (ages: AgeSpelling) => {
    const key = `${ages.ageFrom}|${ages.to}|${ages.end}`;
    if (spans.size >= KEPT_SPANS || spans.has(key)) return;
    spans.add(key);
    tally.spans.push(ages);
  };

  const add = (traits: CellTraits, line: number) => {
    tally.rows += 1;
    if (traits.absence === "missing") tally.missing += 1;
    if (traits.absence === "suppressed") tally.suppressed += 1;
    if (traits.isLimit) tally.limits += 1;
    if (traits.ages) noteSpan(traits.ages);
    if (traits.absence !== null && !traits.isLimit) return;
    count(tally, traits);
    if (traits.absence !== null) return;
    marks.note(traits.clue, traits.text, line);
    noteDistinct(traits.text);
    const example = traits.text.slice(0, LONGEST_EXAMPLE);
    if (tally.examples.length < EXAMPLES && !tally.examples.includes(example))
      tally.examples.push(example);
  };
  return { add, tally };
}

function emptyTally(marks: Readonly<MarkEvidence>): ColumnTally {
  const range = () => ({ min: Infinity, max: -Infinity });
  return {
    ...{ rows: 0, missing: 0, suppressed: 0, limits: 0, numbers: 0, percents: 0, digits: 0 },
    ...{ wholeAsComma: 0, wholeAsPoint: 0, zeroLed: 0, codes: 0, days: 0, years: 0, months: 0 },
    ...{ sexes: 0, singleSexes: 0, ages: 0, singleYears: 0, jsons: 0 },
    asComma: range(),
    asPoint: range(),
    widths: new Map(),
    marks,
    spans: [],
    examples: [],
    distinct: true,
  };
}

function widen(range: Range, value: number): void {
  if (value < range.min) range.min = value;
  if (value > range.max) range.max = value;
}

function count(tally: ColumnTally, traits: CellTraits): void {
  const { asComma, asPoint, width, sex, ages } = traits;
  if (asComma !== null || asPoint !== null) tally.numbers += 1;
  if (asComma !== null) {
    widen(tally.asComma, asComma);
    if (Number.isInteger(asComma)) tally.wholeAsComma += 1;
  }
  if (asPoint !== null) {
    widen(tally.asPoint, asPoint);
    if (Number.isInteger(asPoint)) tally.wholeAsPoint += 1;
  }
  if (width > 0) {
    tally.digits += 1;
    if (tally.widths.size < KEPT_WIDTHS || tally.widths.has(width))
      tally.widths.set(width, (tally.widths.get(width) ?? 0) + 1);
  }
  if (traits.isPercent) tally.percents += 1;
  if (traits.isZeroLed) tally.zeroLed += 1;
  if (traits.isCode) tally.codes += 1;
  if (traits.isDay) tally.days += 1;
  if (traits.isYear) tally.years += 1;
  if (traits.isMonth) tally.months += 1;
  if (traits.isJson) tally.jsons += 1;
  if (sex !== null) tally.sexes += 1;
  if (sex === "female" || sex === "male") tally.singleSexes += 1;
  if (ages !== null) tally.ages += 1;
  if (ages !== null && width > 0) tally.singleYears += 1;
}
