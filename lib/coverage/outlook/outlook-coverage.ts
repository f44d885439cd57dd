import { coverageClass } from "../coverage-class";
import { gapToFullCoverage } from "../coverage-degree";
import type { OutlookYear } from "../coverage-view";
import type { CoverageFigures } from "../district-coverage";
import type { GroupCoverage } from "../group-coverage";
import { openSeats } from "../open-seats";
import type { DegreeRange, OutlookFigures } from "./outlook-result";
import type { ScenarioName } from "./scenario";
import type { OutlookResult } from "../results/stored-results";

/** The figures of one year in the three named scenarios; null beyond what is known. */
export function bandInYear(
  { band }: Pick<OutlookResult, "band">,
  year: number,
): Record<ScenarioName, OutlookFigures> | null {
  const [low, base, high] = [band.low, band.base, band.high].map((figures) =>
    figures.find((one) => one.year === year),
  );
  return low && base && high ? { low, base, high } : null;
}

/** The range of a district's degrees in a year; null where nothing is known. */
export function districtRange(
  { districts }: Pick<OutlookResult, "districts">,
  key: string,
  year: number,
): DegreeRange | null {
  const range = districts[key]?.plain.find((one) => one.year === year);
  return range?.base == null ? null : range;
}

/**
 * Whether a range says that nobody is there and nobody will come: an outlook only carries on the
 * posts of today.
 *
 * @example isWithoutAnybody({ low: 0, high: 0 }) // true
 */
export function isWithoutAnybody(range: Pick<DegreeRange, "low" | "high"> | null): boolean {
  return range?.low === 0 && range.high === 0;
}

/**
 * The coverage of a year to come in the base scenario, as maps and tables take it. Of a district
 * only the degree is told, as few doctors decide the rest.
 *
 * @param now the same group today, within borders
 */
export function outlookCoverage(
  now: GroupCoverage,
  result: OutlookResult,
  year: OutlookYear,
): GroupCoverage {
  const districts = [...now.districts].map(([key, figures]) => {
    const degree = districtRange(result, key, year)?.base ?? null;
    return [key, withoutPosts(figures, degree)] as const;
  });
  return {
    ...now,
    districts: new Map(districts),
    region: regionFigures(now.region, bandInYear(result, year)?.base ?? null),
  };
}

function withoutPosts(figures: CoverageFigures, degree: number | null): CoverageFigures {
  return {
    ...figures,
    people: null,
    fte: null,
    doctors: null,
    practices: null,
    required: null,
    degree,
    gap: null,
    open: null,
    coverageClass: coverageClass(degree),
  };
}

function regionFigures(now: CoverageFigures, figures: OutlookFigures | null): CoverageFigures {
  const [fte, required] = [figures?.fte ?? null, figures?.requiredPlain ?? null];
  const degree = figures?.degreePlain ?? null;
  return {
    ...withoutPosts(now, degree),
    people: figures?.people ?? null,
    fte,
    required,
    gap: gapToFullCoverage(fte, required),
    open: openSeats(fte, required),
  };
}
