import fc from "fast-check";
import type { DoctorAgeCount } from "@/lib/coverage/disclosure/disclosed-ages";

/** Ages are those at the end of this year. */
export const YEAR = 2025;

const doctor = fc.record({
  age: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.integer({ min: 30, max: 76 }) },
    { weight: 3, arbitrary: fc.integer({ min: 50, max: 66 }) },
  ),
});

/** Doctors of up to seven districts with at most `most` doctors each, some of unknown age. */
export function regionOfDoctors(most: number): fc.Arbitrary<DoctorAgeCount[]> {
  const district = fc.array(doctor, { maxLength: most });
  return fc.array(district, { minLength: 1, maxLength: 7 }).map((districts) =>
    districts.flatMap((doctors, index) =>
      doctors.map(({ age }) => ({
        districtKey: `D${index}`,
        birthYear: age === null ? null : YEAR - age,
        heads: 1,
      })),
    ),
  );
}

/** Doctors of one district. */
export function doctorsOf(districtKey: string, ages: readonly (number | null)[]): DoctorAgeCount[] {
  return ages.map((age) => ({
    districtKey,
    birthYear: age === null ? null : YEAR - age,
    heads: 1,
  }));
}
