import { generalInForce, residentsInForce } from "../residents-per-doctor";
import type { ResidentsPerDoctorValue, SpecialtyGroup } from "../schema";

/** The value that a group's need is computed with, and the directive's beside it. */
export interface GroupResidents {
  group: SpecialtyGroup;
  inForce: ResidentsPerDoctorValue | null;
  general: ResidentsPerDoctorValue | null;
}

/**
 * The residents-per-doctor values of all groups.
 *
 * @param on ISO day that chooses among them
 */
export function groupResidents(
  groups: readonly SpecialtyGroup[],
  values: readonly ResidentsPerDoctorValue[],
  { districtType, on }: { districtType: number | null; on: string },
): GroupResidents[] {
  return groups.map((group) => {
    const wanted = { groupSlug: group.slug, districtType, on };
    return {
      group,
      inForce: residentsInForce(values, wanted),
      general: generalInForce(values, wanted),
    };
  });
}
