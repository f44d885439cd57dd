import { requiredFte } from "../coverage-degree";
import { bandInYear, districtRange } from "../outlook/outlook-coverage";
import { continuedPeople } from "../outlook/continued-people";
import { districtFte, olderShare, retainedFte } from "../outlook/district-supply";
import { doctorCohort } from "../outlook/doctor-cohort";
import type { OutlookFigures } from "../outlook/outlook-result";
import { peopleIn, totalPeople } from "../outlook/people-series";
import { supplyRules } from "../outlook/region-outlook";
import { namedScenarios } from "../outlook/scenario";
import type { OutlookResult } from "../results/stored-results";

/** Percent of an outlook: in the base scenario, and the lowest and highest of all. */
export interface OutlookDegrees {
  base: number;
  low: number;
  high: number;
}

/** The outlook of a region, worked out for one year. */
export interface RegionOutlookExample extends OutlookDegrees {
  year: number;
  /** The base year, where supply and need begin. */
  now: OutlookFigures;
  /** The year in the base scenario. */
  then: OutlookFigures;
}

/** @returns null where a degree is missing */
export function regionOutlookExample(
  result: OutlookResult,
  year: number,
): RegionOutlookExample | null {
  const now = result.band.base[0];
  const band = bandInYear(result, year);
  const [low, base, high] = [band?.low, band?.base, band?.high].map(
    (figures) => figures?.degreePlain ?? null,
  );
  if (!now || !band || low == null || base == null || high == null) return null;
  return {
    year,
    now,
    then: band.base,
    base,
    low: Math.min(low, base, high),
    high: Math.max(low, base, high),
  };
}

/** The outlook of a district, worked out for one year in the base scenario. */
export interface DistrictOutlookExample extends OutlookDegrees {
  year: number;
  /** Full-time equivalents in the base year. */
  fte: number;
  /** Part of them by doctors of 60 and older, 0 to 1, and whether that is the region's. */
  share: number;
  isShareRegional: boolean;
  /** How much remains until the year of what is older now, and of the rest, with successors. */
  olderRetained: number;
  youngerRetained: number;
  supply: number;
  required: number;
}

/** @returns null where a figure is missing */
export function districtOutlookExample(
  result: OutlookResult,
  districtKey: string,
  year: number,
): DistrictOutlookExample | null {
  const { input } = result;
  const district = result.districts[districtKey];
  const range = districtRange(result, districtKey, year);
  if (!district || !range || range.low === null || range.base === null || range.high === null)
    return null;
  const cohort = doctorCohort(input.doctors ?? [], input.unknownAge);
  const share = district.olderShare ?? olderShare(cohort);
  const index = year - input.baseYear;
  const retained = retainedFte(cohort, supplyRules(namedScenarios.base), index);
  const supply = districtFte(district.fte, share, retained, index);
  const people = continuedPeople(district.people, (one) => peopleIn(input.people, one))(year);
  const required = requiredFte(people && totalPeople(people), input.residentsPerDoctor);
  const olderRetained = retained?.older[index];
  const youngerRetained = retained?.younger[index];
  if (district.fte === null || share === null || supply === null || required === null) return null;
  if (olderRetained === undefined || youngerRetained === undefined) return null;
  return {
    year,
    fte: district.fte,
    share,
    isShareRegional: district.olderShare === null,
    olderRetained,
    youngerRetained,
    supply,
    required,
    base: range.base,
    low: range.low,
    high: range.high,
  };
}
