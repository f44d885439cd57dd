import { coverageClass } from "../coverage-class";
import { coverageDegree, gapToFullCoverage, requiredFte } from "../coverage-degree";
import type { GroupCoverage } from "../group-coverage";
import type { ReachResult } from "../results/stored-results";

/**
 * The coverage of districts by what their people can reach: their full-time equivalents are the
 * share of all posts within reach that falls to them. A district from where nothing is within reach
 * has no degree and no posts, and its whole need is the gap. The region as a whole stays as it is.
 *
 * @param withinBorders the same group with every post counting where it is
 * @example reachCoverage(coverage, result).districts.get("01")?.degree // 100 · A · VZ
 */
export function reachCoverage(
  withinBorders: GroupCoverage,
  { districts: accessibility }: Pick<ReachResult, "districts">,
): GroupCoverage {
  const perHead = requiredFte(1, withinBorders.residentsPerDoctor);
  const districts = [...withinBorders.districts].map(([key, figures]) => {
    const reached = accessibility[key] ?? null;
    const degree = coverageDegree(reached, perHead);
    const fte = figures.people === null ? null : (reached ?? 0) * figures.people;
    const reachFigures = {
      ...figures,
      fte,
      doctors: null,
      practices: null,
      degree,
      gap: gapToFullCoverage(fte, figures.required),
      open: null,
      coverageClass: coverageClass(degree),
    };
    return [key, reachFigures] as const;
  });
  return { ...withinBorders, districts: new Map(districts) };
}

/** Whether people of a district can reach nothing, apart from figures that are not known. */
export function isOutOfReach({
  degree,
  required,
}: {
  degree: number | null;
  required: number | null;
}): boolean {
  return degree === null && required !== null;
}
