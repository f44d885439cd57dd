import { withoutNoise } from "./without-noise";

/** No amount that is beyond all doubles ever reaches a reader. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * Full-time doctors that people need by the planning rule (Soll).
 *
 * @param people those whom the group's value counts: all, women or minors
 * @param residentsPerDoctor residents per full-time equivalent at 100 %, greater than 0
 * @returns full-time equivalents; null where a figure is missing or there is nobody to serve
 * @example requiredFte(247950, 1474) // 168.2157…
 */
export function requiredFte(
  people: number | null,
  residentsPerDoctor: number | null,
): number | null {
  if (people === null || residentsPerDoctor === null) return null;
  if (people <= 0 || residentsPerDoctor <= 0) return null;
  return finite(people / residentsPerDoctor);
}

/**
 * The Versorgungsgrad in percent: supply as a share of what the planning rule requires,
 * 100 · A · VZ / E (§ 17 Abs. 1 BPL-RL).
 *
 * @param fte supply in full-time equivalents; null where nothing is known about it
 * @param required full-time equivalents at 100 %, from `requiredFte`
 * @returns percent; null where there is nothing to divide by
 * @example coverageDegree(135.75, requiredFte(247950, 1474)) // 80.70…
 */
export function coverageDegree(fte: number | null, required: number | null): number | null {
  if (fte === null || required === null || required <= 0) return null;
  return finite(withoutNoise((100 * fte) / required));
}

/**
 * Full-time doctors missing until 100 %; 0 when the need is covered.
 *
 * @example gapToFullCoverage(135.75, 168.2) // 32.45
 */
export function gapToFullCoverage(fte: number | null, required: number | null): number | null {
  if (fte === null || required === null) return null;
  return Math.max(0, required - fte);
}
