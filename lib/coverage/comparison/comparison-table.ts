import type { ExportCell } from "@/lib/datasets/exports/record-rows";
import type { Locale } from "@/lib/i18n/routing";
import type { SpecialtyGroup } from "../schema";
import type { Smallness } from "../small-number";
import { withoutNoise } from "../without-noise";
import type { ComparedFigure } from "./compared-figure";

/** An area of a comparison: a district, or a region as a whole. */
export interface ComparedArea {
  kind: "district" | "region";
  key: string;
  name: string;
  /** ISO day of the people that are counted; null where nobody has counted. */
  peopleOn: string | null;
}

/** One group across all areas of a comparison, in their order. */
export interface ComparisonRow {
  group: SpecialtyGroup;
  figures: readonly ComparedFigure[];
}

/** Columns that tell an area's figures in one group, in their order; the unit is part of the name. */
export const comparisonColumns = [
  "group",
  "kind",
  "key",
  "area",
  "view",
  "year",
  "degreePercent",
  "lowPercent",
  "highPercent",
  "state",
  "people",
  "fte",
  "requiredFte",
  "gapFte",
  "openSeats",
  "small",
  "peopleOn",
  "seatsOn",
  "notice",
  "sources",
] as const;

export type ComparisonColumn = (typeof comparisonColumns)[number];

/** The words and days that every line repeats, so that it stands for itself. */
export interface ComparisonWords {
  locale: Locale;
  kinds: Record<ComparedArea["kind"], string>;
  states: Record<ComparedFigure["state"], string>;
  /** How little a degree says because of the size of its area. */
  small: Record<"no" | Smallness, string>;
  view: string;
  year: number | null;
  /** ISO day on which seats counted. */
  seatsOn: string;
  notice: string;
  /** By area, in their order. */
  sources: readonly string[];
}

/**
 * A figure as spreadsheets of a language read it: German ones take a point for part of a day.
 *
 * @example tableNumber(49.58333333, "de") // "49,5833"
 */
export function tableNumber(value: number | null, locale: Locale): ExportCell {
  if (value === null) return null;
  const rounded = withoutNoise(Number(value.toFixed(4)));
  return locale === "de" ? String(rounded).replace(".", ",") : rounded;
}

/** A comparison line by line: each group in each area. */
export function comparisonLines(
  areas: readonly ComparedArea[],
  rows: readonly ComparisonRow[],
  words: ComparisonWords,
): ExportCell[][] {
  return rows.flatMap(({ group, figures }) =>
    areas.flatMap((area, index) => {
      const figure = figures[index];
      if (!figure) return [];
      const line = lineOf(group, area, figure, words, words.sources[index] ?? "");
      return [comparisonColumns.map((column) => line[column])];
    }),
  );
}

function lineOf(
  group: SpecialtyGroup,
  area: ComparedArea,
  { state, figures, range }: ComparedFigure,
  words: ComparisonWords,
  sources: string,
): Record<ComparisonColumn, ExportCell> {
  const number = (value: number | null | undefined) => tableNumber(value ?? null, words.locale);
  return {
    group: words.locale === "de" ? group.nameGerman : group.nameEnglish,
    kind: words.kinds[area.kind],
    key: area.key,
    area: area.name,
    view: words.view,
    year: words.year,
    degreePercent: number(figures.degree),
    lowPercent: number(range?.low),
    highPercent: number(range?.high),
    state: words.states[state],
    people: number(figures.people),
    fte: number(figures.fte),
    requiredFte: number(figures.required),
    gapFte: number(figures.gap),
    openSeats: number(figures.open),
    small: words.small[figures.tiny ? "tiny" : figures.small ? "small" : "no"],
    peopleOn: area.peopleOn,
    seatsOn: words.seatsOn,
    notice: words.notice,
    sources,
  };
}
