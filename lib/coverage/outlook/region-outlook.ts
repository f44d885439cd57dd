import { coverageDegree } from "../coverage-degree";
import { doctorCohort } from "./doctor-cohort";
import { supplyByYear, type SupplyRules } from "./doctor-supply";
import { needIn } from "./need-in-year";
import type { RegionOutlookInput } from "./outlook-input";
import type { OutlookFigures, RegionOutlook, RegionOutlookBand } from "./outlook-result";
import { peopleIn, peopleOfVariant, totalPeople, type PeopleProjection } from "./people-series";
import { retirementAround } from "./retirement";
import { ENTRY_AGE, namedScenarios, type Scenario, type ScenarioName } from "./scenario";

/** The last year of outlooks. */
export const LAST_OUTLOOK_YEAR = 2040;

export interface OutlookOptions {
  /** Last year of the outlook. */
  until?: number;
  entryAge?: number;
  /** When doctors stop; null for all at the retirement age, left out for a spread around it. */
  hazard?: SupplyRules["hazard"];
}

/** What a scenario says about doctors, with what readers cannot change. */
export function supplyRules(
  { retirementAge, successionRate, entryFte, hoursCut }: Scenario,
  { entryAge = ENTRY_AGE, hazard }: OutlookOptions = {},
): SupplyRules {
  const retirement =
    hazard === undefined ? retirementAround(retirementAge) : { retirementAge, hazard };
  return { ...retirement, successionRate, entryFte, hoursCut, entryAge };
}

/**
 * Supply, need and coverage of a region from the base year on, in one scenario. A figure is null
 * where an input is missing: all supply while ages may not be shown, need beyond the last year of
 * `people`.
 */
export function regionOutlook(
  input: RegionOutlookInput,
  scenario: Scenario,
  options: OutlookOptions = {},
): RegionOutlook {
  const { baseYear, residentsPerDoctor, needWeights: weights } = input;
  const years = Math.max(0, (options.until ?? LAST_OUTLOOK_YEAR) - baseYear);
  const cohort = input.doctors ? doctorCohort(input.doctors, input.unknownAge) : [];
  const isTold = input.doctors !== null && (cohort.length > 0 || input.unknownAge.heads <= 0);
  const supply = isTold ? supplyByYear(cohort, supplyRules(scenario, options), years) : null;
  const people: PeopleProjection = (year) => peopleIn(input.people, year);
  const variant = scenario.population;
  const figures = Array.from({ length: years + 1 }, (_, index): OutlookFigures => {
    const year = baseYear + index;
    const groups = peopleOfVariant(people, { variant, baseYear, year });
    const need = needIn(year, people, { variant, baseYear, weights, residentsPerDoctor });
    const { heads = null, fte = null } = supply?.[index] ?? {};
    return {
      year,
      heads,
      fte,
      people: groups === null ? null : totalPeople(groups),
      requiredPlain: need.plain,
      requiredWeighted: need.weighted,
      degreePlain: coverageDegree(fte, need.plain),
      degreeWeighted: coverageDegree(fte, need.weighted),
    };
  });
  return { scenario, years: figures, unknownAgeShare: unknownAgeShare(input) };
}

function unknownAgeShare({ doctors, unknownAge }: RegionOutlookInput): number | null {
  const known = (doctors ?? []).reduce((sum, { heads }) => sum + heads, 0);
  const all = known + unknownAge.heads;
  return all > 0 ? unknownAge.heads / all : null;
}

/** The outlook of a region in three scenarios. */
export function outlookBand(
  input: RegionOutlookInput,
  scenarios: Readonly<Record<ScenarioName, Scenario>> = namedScenarios,
  options: OutlookOptions = {},
): RegionOutlookBand {
  return {
    low: regionOutlook(input, scenarios.low, options),
    base: regionOutlook(input, scenarios.base, options),
    high: regionOutlook(input, scenarios.high, options),
  };
}
