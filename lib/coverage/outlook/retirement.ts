import type { SupplyRules } from "./doctor-supply";

/** Years before and after the stated age in which doctors stop. */
const YEARS_BEFORE = 3;
const YEARS_AFTER = 4;

/** Part of those who still work that stops each year in between. */
const YEARLY_PART = 1 / 3;

/**
 * Doctors stop around an age, not all on one birthday: from three years before it a third of those
 * who still work each year, four years after it the last. The mean is the stated age, to a fifth of
 * a year. An assumption; 10 to 20 % of GPs work beyond 65.
 *
 * @param age in years
 * @example retirementAround(67).hazard // { 64: 1/3, 65: 1/3 … 69: 1/3 }, with 71 as the last age
 */
export function retirementAround(age: number): Pick<SupplyRules, "retirementAge" | "hazard"> {
  const hazard: Record<number, number> = {};
  for (let year = age - YEARS_BEFORE; year < age + YEARS_AFTER - 1; year++)
    hazard[year] = YEARLY_PART;
  return { retirementAge: age + YEARS_AFTER, hazard };
}
