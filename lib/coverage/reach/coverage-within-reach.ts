import { UserError } from "@/lib/errors";
import { coverageDegree, requiredFte } from "../coverage-degree";
import type { Accessibility } from "./accessibility";
import { finite } from "./decay";
import { conservesSupply } from "./reach-method";

/**
 * The coverage degree within reach in percent, 100 · A · residents per doctor. When every site has
 * demand in reach, its mean over all people (nothing in reach counts as 0) is the coverage degree of
 * the whole region, so that maps within reach agree with the figure within borders.
 *
 * @param residentsPerDoctor residents per full-time equivalent at 100 %; null while none is known
 * @returns percent by demand point; null where nothing is in reach
 * @throws UserError for methods that do not conserve supply: their values are no share of a need
 * @example coverageWithinReach(result, 1633) // [81.65] where a head has 0.0005 doctors
 */
export function coverageWithinReach(
  { method, values }: Pick<Accessibility, "method" | "values">,
  residentsPerDoctor: number | null,
): (number | null)[] {
  if (!conservesSupply(method))
    throw new UserError(
      `“${method}” does not hand out exactly the supply there is, so its values are no coverage degree. Possible are 2sfca, e2sfca and 3sfca.`,
    );
  const required = requiredFte(1, residentsPerDoctor);
  return values.map((value) => {
    const degree = coverageDegree(value, required);
    return degree === null ? null : finite(degree);
  });
}
