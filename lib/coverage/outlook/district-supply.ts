import { OLDER_AGE } from "../older-age";
import { withoutNoise } from "../without-noise";
import type { DoctorsOfAge } from "./doctor-cohort";
import { supplyByYear, type SupplyRules } from "./doctor-supply";

const isOlder = ({ age }: DoctorsOfAge) => age >= OLDER_AGE;

function sumOfFte(doctors: readonly DoctorsOfAge[]): number {
  return doctors.reduce((sum, { fte }) => sum + fte, 0);
}

/** Part of the FTE whose doctors are 60 or older, 0 to 1; null without doctors. */
export function olderShare(cohort: readonly DoctorsOfAge[]): number | null {
  const all = sumOfFte(cohort);
  return all > 0 ? withoutNoise(sumOfFte(cohort.filter(isOlder)) / all) : null;
}

/**
 * How much of the base year's FTE is there in later years, successors included: 0.8 for four fifths.
 * A part in which nobody works follows all doctors.
 */
export interface RetainedFte {
  older: number[];
  younger: number[];
}

/**
 * What the region keeps of its doctors of 60 and older and of its younger ones, each with those who
 * succeed them.
 *
 * @returns one value per year, the base year first; null without doctors
 */
export function retainedFte(
  cohort: readonly DoctorsOfAge[],
  rules: SupplyRules,
  years: number,
): RetainedFte | null {
  const parts = (doctors: readonly DoctorsOfAge[]) => {
    const base = sumOfFte(doctors);
    return base > 0 ? supplyByYear(doctors, rules, years).map(({ fte }) => fte / base) : null;
  };
  const all = parts(cohort);
  if (all === null) return null;
  return {
    older: parts(cohort.filter(isOlder)) ?? all,
    younger: parts(cohort.filter((doctor) => !isOlder(doctor))) ?? all,
  };
}

/**
 * A district's FTE in a later year.
 *
 * @param share part of the FTE whose doctors are 60 or older, 0 to 1
 * @param index years after the base year
 * @example districtFte(10, 0.4, { older: [1, 0.5], younger: [1, 1] }, 1) // 8
 */
export function districtFte(
  fte: number | null,
  share: number | null,
  retained: RetainedFte | null,
  index: number,
): number | null {
  const older = retained?.older[index];
  const younger = retained?.younger[index];
  if (fte === null || share === null || older === undefined || younger === undefined) return null;
  return fte * (share * older + (1 - share) * younger);
}
