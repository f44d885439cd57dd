import type { AgeBand } from "@/lib/regions/schema";
import type { CareLevel } from "../schema";
import type { NeedWeights } from "./outlook-input";
import type { PeopleGroups } from "./people-series";

/** Ages that use care differently, in completed years. */
const AGE_GROUPS = [
  { name: "0-17", ageFrom: 0, ageBelow: 18 },
  { name: "18-64", ageFrom: 18, ageBelow: 65 },
  { name: "65+", ageFrom: 65, ageBelow: Infinity },
] as const;

/**
 * How much GP care a person uses by age, relative to others. An assumption: reports of sickness
 * funds count about three times as many cases at 80 as at 25; the planning authority's own figures
 * by group of doctors are not public.
 */
const PRIMARY_CARE_WEIGHTS: NeedWeights = { "0-17": 0.5, "18-64": 0.8, "65+": 1.8 };

/** Weights by age for a level of care; null where no figure is good enough to weigh with. */
export function needWeights(careLevel: CareLevel): NeedWeights | null {
  return careLevel === "primary" ? PRIMARY_CARE_WEIGHTS : null;
}

/**
 * People by the age groups of `needWeights`. A band that crosses a limit is divided evenly by its
 * years.
 *
 * @param bands without overlaps
 * @example needGroups([{ ageFrom: 0, ageBelow: 36, people: 10 }]) // { "0-17": 5, "18-64": 5, "65+": 0 }
 */
export function needGroups(bands: readonly AgeBand[]): PeopleGroups {
  return Object.fromEntries(
    AGE_GROUPS.map(({ name, ageFrom, ageBelow }) => [
      name,
      bands.reduce((sum, band) => {
        const shared = Math.min(ageBelow, band.ageBelow) - Math.max(ageFrom, band.ageFrom);
        return sum + Math.max(0, shared / (band.ageBelow - band.ageFrom)) * band.people;
      }, 0),
    ]),
  );
}
