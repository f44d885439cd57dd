import { withoutNoise } from "../without-noise";
import type { DoctorsOfAge } from "./doctor-cohort";
import type { Scenario } from "./scenario";

/** What becomes of doctors as they age. */
export interface SupplyRules extends Omit<Scenario, "population"> {
  /** Age in years of doctors who settle. */
  entryAge: number;
  /** Part of the doctors of an age who leave at the end of a year, 0 to 1; null leaves all to `retirementAge`. */
  hazard: Readonly<Record<number, number>> | null;
}

/** Doctors at the end of a year. */
export interface DoctorSupply {
  heads: number;
  /** Full-time equivalents in hours of the base year. */
  fte: number;
}

/**
 * Doctors from the base year on. At the end of a year everybody ages by one and whoever reaches the
 * retirement age leaves; `successionRate` as many settle at `entryAge` and count from the next
 * year. Doctors keep their FTE; the yearly cut in hours takes its part from all.
 *
 * @param years how many years after the base year
 * @returns one entry per year, the base year first
 * @example supplyByYear([{ age: 66, heads: 2, fte: 2 }], { retirementAge: 67, successionRate: 0.5,
 *   entryAge: 38, entryFte: 0.75, hoursCut: 0, hazard: null }, 1)
 *   // [{ heads: 2, fte: 2 }, { heads: 1, fte: 0.75 }]
 */
export function supplyByYear(
  cohort: readonly DoctorsOfAge[],
  rules: SupplyRules,
  years: number,
): DoctorSupply[] {
  const supply: DoctorSupply[] = [];
  let doctors = cohort;
  for (let year = 0; year <= years; year++) {
    const heads = doctors.reduce((sum, doctor) => sum + doctor.heads, 0);
    const fte = doctors.reduce((sum, doctor) => sum + doctor.fte, 0);
    const worked = fte * (1 - rules.hoursCut) ** year;
    supply.push({ heads: withoutNoise(heads), fte: withoutNoise(worked) });
    doctors = oneYearLater(doctors, rules);
  }
  return supply;
}

function oneYearLater(doctors: readonly DoctorsOfAge[], rules: SupplyRules): DoctorsOfAge[] {
  const staying: DoctorsOfAge[] = [];
  let leavers = 0;
  for (const { age, heads, fte } of doctors) {
    const leaving = leavingPart(age, rules);
    leavers += heads * leaving;
    if (leaving < 1)
      staying.push({ age: age + 1, heads: heads * (1 - leaving), fte: fte * (1 - leaving) });
  }
  const entrants = leavers * rules.successionRate;
  if (entrants > 0)
    staying.push({ age: rules.entryAge, heads: entrants, fte: entrants * rules.entryFte });
  return staying;
}

function leavingPart(age: number, { retirementAge, hazard }: SupplyRules): number {
  return age + 1 >= retirementAge ? 1 : (hazard?.[age] ?? 0);
}
