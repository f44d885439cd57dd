import { coverageDegree } from "../coverage-degree";
import { continuedPeople } from "./continued-people";
import { districtFte, olderShare, retainedFte } from "./district-supply";
import { doctorCohort } from "./doctor-cohort";
import type { DistrictOutlookInput, RegionOutlookInput } from "./outlook-input";
import type { DegreeRange, DistrictOutlook } from "./outlook-result";
import { districtNeedIn } from "./need-in-year";
import { peopleIn, type PeopleProjection } from "./people-series";
import { supplyRules, type OutlookOptions } from "./region-outlook";
import { namedScenarios, type Scenario, type ScenarioName } from "./scenario";

/** Coverage degrees in percent in one scenario and year. */
interface Degrees {
  plain: number | null;
  weighted: number | null;
}

interface DistrictOutlookOptions extends Omit<OutlookOptions, "until"> {
  /** Ascending, from the base year on. */
  years: readonly number[];
  scenarios?: Readonly<Record<ScenarioName, Scenario>>;
}

/**
 * The range of coverage degrees of every district in the given years. A district's FTE is split
 * into doctors of 60 and older and younger ones by its own share, or the region's where its own may
 * not be shown; of each part as much remains as of the region's. People follow the district's own
 * projection, then the region's growth. Districts whose shares add up to the region's add up to its
 * supply.
 */
export function districtOutlooks(
  input: RegionOutlookInput,
  districts: readonly DistrictOutlookInput[],
  { years, scenarios = namedScenarios, ...options }: DistrictOutlookOptions,
): DistrictOutlook[] {
  const lastYear = Math.max(input.baseYear, ...years);
  const cohort = input.doctors ? doctorCohort(input.doctors, input.unknownAge) : [];
  const region: PeopleProjection = (year) => peopleIn(input.people, year);
  const regionalShare = olderShare(cohort);

  const degreesOf = (scenario: Scenario) => {
    const rules = supplyRules(scenario, options);
    const retained = retainedFte(cohort, rules, lastYear - input.baseYear);
    const needRules = {
      variant: scenario.population,
      baseYear: input.baseYear,
      weights: input.needWeights,
      residentsPerDoctor: input.residentsPerDoctor,
    };
    return ({ fte, olderShare: own }: DistrictOutlookInput, people: PeopleProjection) =>
      years.map((year): Degrees => {
        const supply = districtFte(fte, own ?? regionalShare, retained, year - input.baseYear);
        const need = districtNeedIn(year, { people, region }, needRules);
        return {
          plain: coverageDegree(supply, need.plain),
          weighted: coverageDegree(supply, need.weighted),
        };
      });
  };
  const low = degreesOf(scenarios.low);
  const base = degreesOf(scenarios.base);
  const high = degreesOf(scenarios.high);

  return districts.map((district) => {
    const people = continuedPeople(district.people, region);
    const band = {
      low: low(district, people),
      base: base(district, people),
      high: high(district, people),
    };
    const ranges = (kind: keyof Degrees) =>
      years.map((year, index) =>
        rangeOf(year, {
          low: band.low[index]?.[kind] ?? null,
          base: band.base[index]?.[kind] ?? null,
          high: band.high[index]?.[kind] ?? null,
        }),
      );
    return {
      key: district.key,
      olderShare: district.olderShare ?? regionalShare,
      isOlderShareRegional: district.olderShare === null && regionalShare !== null,
      isGrowthRegional: (district.people.at(-1)?.year ?? lastYear) < lastYear,
      plain: ranges("plain"),
      weighted: ranges("weighted"),
    };
  });
}

/** In small numbers the scenarios may change places. */
function rangeOf(
  year: number,
  { low, base, high }: Readonly<Record<ScenarioName, number | null>>,
): DegreeRange {
  if (low === null || base === null || high === null) return { year, low: null, base, high: null };
  return { year, low: Math.min(low, base, high), base, high: Math.max(low, base, high) };
}
