import { sumOfKnown } from "../district-coverage";
import type { GroupCoverage } from "../group-coverage";
import { reachCoverage } from "../reach/reach-coverage";
import type { ReachResult } from "../results/stored-results";

/** What is within reach, worked out for one district and summed over all. */
export interface ReachExample {
  /** Full-time equivalents per head. */
  accessibility: number;
  residents: number;
  /** Percent. */
  degree: number;
  /** Full-time equivalents that all districts' people can reach together. */
  reachedFte: number;
  /** Full-time equivalents of the region, and those of them that nobody lives near enough to use. */
  regionFte: number;
  unusedFte: number;
  /** The region's degree within borders, and the mean within reach weighted by people; percent. */
  regionDegree: number;
  meanDegree: number;
}

/** @returns null where a figure is missing */
export function reachExample(
  coverage: GroupCoverage,
  result: ReachResult,
  districtKey: string,
): ReachExample | null {
  const reached = reachCoverage(coverage, result);
  const accessibility = result.districts[districtKey] ?? null;
  const degree = reached.districts.get(districtKey)?.degree ?? null;
  const { residentsPerDoctor: residents } = coverage;
  const { fte: regionFte, degree: regionDegree, required } = coverage.region;
  const reachedFte = sumOfKnown([...reached.districts.values()].map(({ fte }) => fte));
  if (accessibility === null || degree === null || residents === null) return null;
  if (regionFte === null || regionDegree === null || required === null || reachedFte === null)
    return null;
  return {
    accessibility,
    residents,
    degree,
    reachedFte,
    regionFte,
    unusedFte: result.unusedFte,
    regionDegree,
    meanDegree: (100 * reachedFte) / required,
  };
}
