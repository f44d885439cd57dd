import type { DoctorBand } from "./outlook-input";

/** Doctors of one year of age. */
export interface DoctorsOfAge {
  /** Completed years at the end of the year. */
  age: number;
  heads: number;
  /** Full-time equivalents of all of them together. */
  fte: number;
}

/**
 * Doctors by single year of age. A band is spread evenly over its years, as nothing finer is
 * known; doctors of unknown age are spread as those of known age.
 *
 * @param bands with heads above 0 and `ageBelow` above `ageFrom`; others count nothing
 * @returns none when no doctor's age is known
 * @example doctorCohort([{ ageFrom: 60, ageBelow: 62, heads: 2, fte: 1.5 }], { heads: 0, fte: 0 })
 *   // [{ age: 60, heads: 1, fte: 0.75 }, { age: 61, heads: 1, fte: 0.75 }]
 */
export function doctorCohort(
  bands: readonly DoctorBand[],
  unknown: Pick<DoctorsOfAge, "heads" | "fte">,
): DoctorsOfAge[] {
  const cohort = bands.filter(({ heads }) => heads > 0).flatMap(spreadBand);
  const known = cohort.reduce((sum, { heads }) => sum + heads, 0);
  if (unknown.heads <= 0 && unknown.fte <= 0) return cohort;
  return cohort.map(({ age, heads, fte }) => ({
    age,
    heads: heads + unknown.heads * (heads / known),
    fte: fte + unknown.fte * (heads / known),
  }));
}

function spreadBand({ ageFrom, ageBelow, heads, fte }: DoctorBand): DoctorsOfAge[] {
  const years = Math.max(0, ageBelow - ageFrom);
  return Array.from({ length: years }, (_, index) => ({
    age: ageFrom + index,
    heads: heads / years,
    fte: fte / years,
  }));
}
