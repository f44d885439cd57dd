import type { DoctorBand, RegionOutlookInput } from "../outlook/outlook-input";
import type { DisclosedAges } from "./disclosed-ages";

/** Where the bands of the youngest and the oldest doctors are taken to end. An assumption. */
export const YOUNGEST_AGE = 30;
export const OLDEST_AGE_BELOW = 75;

/**
 * The doctors of a region for its outlook, from nothing but what is public: every doctor counts the
 * region's mean FTE, and the open bands end at 30 and 75.
 *
 * @param supply all doctors of the group in the region and their FTE
 */
export function disclosedDoctors(
  { bands, unknownHeads }: Pick<DisclosedAges, "bands" | "unknownHeads">,
  supply: { doctors: number; fte: number },
): Pick<RegionOutlookInput, "doctors" | "unknownAge"> {
  const ftePerHead = supply.doctors > 0 ? supply.fte / supply.doctors : 0;
  const unknownAge = { heads: unknownHeads, fte: unknownHeads * ftePerHead };
  if (bands === null) return { doctors: null, unknownAge };
  const doctors = bands.map(({ ageFrom, ageBelow, heads }): DoctorBand => ({
    ageFrom: ageFrom ?? YOUNGEST_AGE,
    ageBelow: ageBelow ?? OLDEST_AGE_BELOW,
    heads,
    fte: heads * ftePerHead,
  }));
  return { doctors, unknownAge };
}
