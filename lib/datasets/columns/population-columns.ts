import { OPEN_AGE } from "../schema";
import { ALL_AGES, bandOf, spanEndOf, type AgeSpelling, type SpanEnd } from "../values/age-band";
import {
  readPopulationHeading,
  type PopulationHeading,
  type PopulationMeasure,
} from "./population-heading";

/** A column that counts people, and which ones. */
export interface MeasuredColumn {
  column: string;
  measure: PopulationMeasure;
  /** Whether the heading says that it counts people; "Anzahl" and bare numbers do not. */
  isNamed: boolean;
}

export interface MeasuredColumns {
  measures: MeasuredColumn[];
  /** How the spans of the headings end; a contradiction has to be asked about. */
  spanEnd: SpanEnd | "unsaid" | "contradictory";
  /** The ages that the headings name. */
  spans: AgeSpelling[];
}

/** Bare numbers are ages only when there are so many of them in a row. */
const SINGLE_YEARS = 5;

function isBareNumber(heading: string): boolean {
  return /^\d{1,3}$/.test(heading.trim());
}

/**
 * The columns whose headings say that they count people. Whether "0-3" includes 3 is told from the
 * other headings; `spanEnd` says it where they leave it open.
 *
 * @example populationMeasures(["Schlüssel", "weiblich 0-5"]).measures
 *   // [{ column: "weiblich 0-5", isNamed: true,
 *   //    measure: { sex: "female", ageFrom: 0, ageBelow: 6, year: null } }]
 */
export function populationMeasures(
  columns: readonly string[],
  { spanEnd }: { spanEnd?: SpanEnd | undefined } = {},
): MeasuredColumns {
  const bare = columns.filter(isBareNumber).length;
  const headings = columns
    .filter((column) => !isBareNumber(column) || bare >= SINGLE_YEARS)
    .map((column) => ({ column, heading: readPopulationHeading(column) }))
    .filter(
      (read): read is { column: string; heading: PopulationHeading } => read.heading !== null,
    );
  const spellings = headings.flatMap(({ heading }) => (heading.ages ? [heading.ages] : []));
  const told = spanEnd ?? spanEndOf(spellings);
  const unsaid = told === "last" || told === "below" ? told : undefined;
  const measures = headings.flatMap(({ column, heading }): MeasuredColumn[] => {
    const { ages, sex, year, isNamed } = heading;
    const band = ages ? bandOf(ages, unsaid) : ALL_AGES;
    return band ? [{ column, isNamed, measure: { sex, year, ...band } }] : [];
  });
  return { measures, spanEnd: told, spans: spellings };
}

export interface ChosenBands {
  /** Columns of all ages, at most one for each sex and year. */
  totals: MeasuredColumn[];
  /** Columns of age bands that do not overlap, for each sex and year. */
  bands: MeasuredColumn[];
  /** Columns that count people whom the others count already. */
  unused: MeasuredColumn[];
  /** Columns of all ages that claim the same people; which is meant has to be asked. */
  doubled: MeasuredColumn[][];
}

function grouped(measures: readonly MeasuredColumn[]): MeasuredColumn[][] {
  const groups = new Map<string, MeasuredColumn[]>();
  for (const column of measures) {
    const key = `${column.measure.sex}|${column.measure.year ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()];
}

/**
 * Chooses the columns to take so that nobody is counted twice: for each sex and year one total and
 * the bands without overlap that cover most ages, of those the finest.
 *
 * @example chooseBands([...all ages, "0-2", "3-5", "0-5"]).unused // ["0-5"]
 */
export function chooseBands(measures: readonly MeasuredColumn[]): ChosenBands {
  const chosen: ChosenBands = { totals: [], bands: [], unused: [], doubled: [] };
  for (const group of grouped(measures)) {
    const all = group.filter(({ measure }) => isTotal(measure));
    const named = all.filter(({ isNamed }) => isNamed);
    const totals = named.length > 0 ? named : all;
    if (totals.length > 1) chosen.doubled.push(totals);
    else chosen.totals.push(...totals);
    const banded = group.filter(({ measure }) => !isTotal(measure));
    const bands = new Set(finestCover(banded));
    chosen.bands.push(...banded.filter((column) => bands.has(column)));
    chosen.unused.push(...group.filter((column) => !bands.has(column) && !totals.includes(column)));
  }
  return chosen;
}

function isTotal({ ageFrom, ageBelow }: PopulationMeasure): boolean {
  return ageFrom === 0 && ageBelow === OPEN_AGE;
}

interface Cover {
  years: number;
  columns: readonly MeasuredColumn[];
}

function isBetter(one: Cover, other: Cover): boolean {
  if (one.years !== other.years) return one.years > other.years;
  return one.columns.length > other.columns.length;
}

/** The best selection without overlap, found age by age: most years, then most columns. */
function finestCover(columns: readonly MeasuredColumn[]): readonly MeasuredColumn[] {
  const best: Cover[] = [{ years: 0, columns: [] }];
  for (let age = 1; age <= OPEN_AGE; age += 1) {
    let cover = best[age - 1] ?? { years: 0, columns: [] };
    for (const column of columns) {
      const { ageFrom, ageBelow } = column.measure;
      const before = best[ageFrom];
      if (ageBelow !== age || !before) continue;
      const candidate = {
        years: before.years + ageBelow - ageFrom,
        columns: [...before.columns, column],
      };
      if (isBetter(candidate, cover)) cover = candidate;
    }
    best.push(cover);
  }
  return best[OPEN_AGE]?.columns ?? [];
}
