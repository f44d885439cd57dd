import type { SupplyRules } from "./doctor-supply";

/** The first doctors stop at the end of the year in which they are so much younger than the stated age. */
export const YEARS_BEFORE = 3;
/** The last doctors stop at the end of the year in which they are so much older. */
export const YEARS_AFTER = 3;

/** Part of those who still work that stops each year in between. */
export const YEARLY_PART = 1 / 3;

/**
 * Doctors stop around an age, not all on one birthday: at the end of the year in which they are
 * three years younger a third of those who still work, and so each year, until the last stop at the
 * end of the year in which they are three years older. On average they would be the stated age next,
 * to a fifth of a year. An assumption; 10 to 20 % of GPs work beyond 65.
 *
 * @param age in years
 * @example retirementAround(67) // { retirementAge: 71, hazard: { 64: 1/3, 65: 1/3 … 69: 1/3 } }: nobody turns 71
 */
export function retirementAround(age: number): Pick<SupplyRules, "retirementAge" | "hazard"> {
  const last = age + YEARS_AFTER;
  const hazard: Record<number, number> = {};
  for (let year = age - YEARS_BEFORE; year < last; year++) hazard[year] = YEARLY_PART;
  return { retirementAge: last + 1, hazard };
}
