import type { OutlookYear } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import {
  bandInYear,
  districtRange,
  outlookCoverage,
} from "@/lib/coverage/outlook/outlook-coverage";
import { YEARLY_PART, YEARS_AFTER, YEARS_BEFORE } from "@/lib/coverage/outlook/retirement";
import { ENTRY_AGE, namedScenarios, scenarioNames } from "@/lib/coverage/outlook/scenario";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import type { Region } from "@/lib/regions/schema";
import type { OpenDataContent } from "../open-data-content";
import { figureSet, rounded, type CoverageFigureSet } from "./coverage-figures";
import { coverageNotice, type CoverageMethod } from "./coverage-method";
import { coverageWithinBorders } from "./in-district-figures";
import { computed, type ReadViewFigures } from "./view-reading";

/** The reader of a group's outlook for one year. */
export function outlookFigures(year: OutlookYear): ReadViewFigures {
  return async (content: OpenDataContent, region: Region, group: SpecialtyGroup) => {
    const [{ coverage, sources, parameters }, stored] = await Promise.all([
      coverageWithinBorders(content, region, group, `outlook-${year}`),
      content.findOutlookResult(region, group.slug),
    ]);
    const isRated = isRatedByDistrict(group);
    const result = isRated ? computed(stored) : null;
    const then = result ? outlookCoverage(coverage, result, year) : null;
    const districts = [...coverage.districts.keys()].map((key) => {
      const figures = then?.districts.get(key);
      return [
        key,
        figures && result ? districtFigures(result, key, year, figureSet(figures)) : NOTHING,
      ] as const;
    });
    return {
      method: method(group, result, parameters),
      sources,
      region: result && then ? regionFigures(result, year, figureSet(then.region)) : NOTHING,
      districts: new Map(districts),
    };
  };
}

const NOTHING: CoverageFigureSet = {
  people: null,
  fte: null,
  doctors: null,
  practices: null,
  requiredFte: null,
  coverageDegreePercent: null,
  lowPercent: null,
  highPercent: null,
  gapFte: null,
  openSeats: null,
  olderSharePercent: null,
  smallNumbers: false,
};

function percentOf(share: number | null): number | null {
  return share === null ? null : rounded(100 * share);
}

function districtFigures(
  result: OutlookResult,
  key: string,
  year: number,
  figures: CoverageFigureSet,
): CoverageFigureSet {
  const range = districtRange(result, key, year);
  return {
    ...figures,
    lowPercent: rounded(range?.low ?? null),
    highPercent: rounded(range?.high ?? null),
    olderSharePercent: percentOf(result.districts[key]?.olderShare ?? null),
  };
}

function regionFigures(
  result: OutlookResult,
  year: number,
  figures: CoverageFigureSet,
): CoverageFigureSet {
  const band = bandInYear(result, year);
  return {
    ...figures,
    people: figures.people === null ? null : Math.round(figures.people),
    lowPercent: rounded(band?.low.degreePlain ?? null),
    highPercent: rounded(band?.high.degreePlain ?? null),
    olderSharePercent: percentOf(result.ages.olderShare),
  };
}

function method(
  group: SpecialtyGroup,
  result: OutlookResult | null,
  parameters: CoverageMethod["parameters"],
): CoverageMethod {
  const scenarios = scenarioNames.flatMap((name) => {
    const { retirementAge, successionRate, entryFte, hoursCut, population } = namedScenarios[name];
    return [
      [`${name}RetirementAge`, retirementAge],
      [`${name}SuccessionRate`, successionRate],
      [`${name}EntryFte`, entryFte],
      [`${name}YearlyHoursCut`, hoursCut],
      [`${name}Population`, population],
    ] as const;
  });
  return {
    name: "doctor-cohort",
    formula:
      "coverageDegreePercent = 100 · fte · residentsPerDoctor / people, with doctors who age, stop and are followed; degree in the base scenario, low and high from the others",
    official: false,
    ratedByDistrict: isRatedByDistrict(group),
    parameters: {
      ...parameters,
      baseYear: result?.input.baseYear ?? null,
      peopleProjectedUntil: result?.importedUntil ?? null,
      entryAge: ENTRY_AGE,
      stopsFromYearsBeforeRetirementAge: YEARS_BEFORE,
      stoppingPartEachYear: YEARLY_PART,
      lastStopYearsAfterRetirementAge: YEARS_AFTER,
      doctorsOfUnknownAge: "spread as those of known age",
      ...Object.fromEntries<string | number>(scenarios),
    },
    notice: coverageNotice(group),
  };
}
