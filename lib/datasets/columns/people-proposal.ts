import { OPEN_AGE } from "../schema";
import type { AgeSpelling, SpanEnd } from "../values/age-band";
import type { ColumnProfile, TableProfile } from "./column-profile";
import type { MappingTarget } from "./mapping-target";
import { chooseBands, populationMeasures, type MeasuredColumn } from "./population-columns";

/** The columns of a file that count people, and what each is mapped to. */
export interface PeopleProposal {
  columns: { column: string; target: MappingTarget }[];
  unused: string[];
  doubled: string[][];
  /** All columns that count people, also those left out. */
  counted: string[];
  spanEnd: SpanEnd | "unsaid" | "contradictory" | null;
  spans: readonly AgeSpelling[];
}

const FIELD_OF_SEX = { all: "people", female: "women", male: "men" } as const;

function countsPeople({ kind }: ColumnProfile): boolean {
  return kind === "whole" || kind === "decimal";
}

function targetOf({ measure }: MeasuredColumn): MappingTarget {
  const { ageFrom, ageBelow, year, sex } = measure;
  const isTotal = ageFrom === 0 && ageBelow === OPEN_AGE;
  return { field: FIELD_OF_SEX[sex], band: isTotal ? null : { ageFrom, ageBelow }, year };
}

/**
 * Which columns count people, as their headings say; none when no heading does.
 *
 * @example proposePeople(profile).columns
 *   // [{ column: "unter 6", target: { field: "people", band: { ageFrom: 0, ageBelow: 6 }, year: null } }]
 */
export function proposePeople({ columns }: TableProfile, answer?: SpanEnd): PeopleProposal {
  const numbers = columns.filter(countsPeople).map(({ column }) => column);
  const read = populationMeasures(numbers, { spanEnd: answer });
  const { spanEnd, spans } = read;
  const fractions = new Set(
    columns.filter(({ kind }) => kind === "decimal").map(({ column }) => column),
  );
  // "Anzahl" with fractions may be a share or a mean.
  const measures = read.measures.filter(({ column, isNamed }) => isNamed || !fractions.has(column));
  const { totals, bands, unused, doubled } = chooseBands(measures);
  const ages = columns.find(({ kind }) => kind === "age");
  return {
    // Bands that can be read in two ways are proposed in neither.
    columns: [...totals, ...(spanEnd === "contradictory" ? [] : bands)].map((measured) => ({
      column: measured.column,
      target: targetOf(measured),
    })),
    unused: unused.map(({ column }) => column),
    doubled: doubled.map((group) => group.map(({ column }) => column)),
    counted: measures.map(({ column }) => column),
    spanEnd: answer ?? ages?.spanEnd ?? (bands.length > 0 ? spanEnd : null),
    spans: ages?.spans ?? spans,
  };
}
