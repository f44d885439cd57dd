/** Map classes from scarce to plenty: [0,50) [50,75) [75,100) [100,110] (110,140] (140,∞). */
export const coverageClasses = [0, 1, 2, 3, 4, 5] as const;
export type CoverageClass = (typeof coverageClasses)[number];

/**
 * The map class of a coverage degree. The limits follow the law, so the classes close on
 * different sides: 75 and 50 belong to the class above, 110 and 140 to the class below.
 *
 * @param degree percent, 0 or more; null without data
 * @example coverageClass(110) // 3
 */
export function coverageClass(degree: number | null): CoverageClass | null {
  if (degree === null) return null;
  if (degree < 50) return 0;
  if (degree < 75) return 1;
  if (degree < 100) return 2;
  if (degree <= 110) return 3;
  return degree <= 140 ? 4 : 5;
}
