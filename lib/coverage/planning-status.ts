import type { CareLevel } from "./schema";

export type CoverageStatus = "undersupplied" | "below" | "balanced" | "oversupplied";

/**
 * The degree below which undersupply is to be assumed: 75 % for GPs, 50 % for specialists
 * (§ 29 Satz 1 BPL-RL).
 */
export function criticalDegree(careLevel: CareLevel): 75 | 50 {
  return careLevel === "primary" ? 75 : 50;
}

/** Above this degree an area is closed for new seats (§ 101 Abs. 1 Satz 3 SGB V). */
export const OVERSUPPLY_DEGREE = 110;

/**
 * What a degree means by the planning rule. Both legal limits are strict: exactly 75 (50) percent
 * is not undersupplied, exactly 110 percent is still open. Impending undersupply is a decision of
 * the Landesausschuss and never derived.
 *
 * @param degree percent, or null without data
 * @example coverageStatus(110, "primary") // "balanced"
 */
export function coverageStatus(degree: number | null, careLevel: CareLevel): CoverageStatus | null {
  if (degree === null) return null;
  if (degree < criticalDegree(careLevel)) return "undersupplied";
  if (degree < 100) return "below";
  return degree > OVERSUPPLY_DEGREE ? "oversupplied" : "balanced";
}
