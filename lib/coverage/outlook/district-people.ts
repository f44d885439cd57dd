import type { PeopleOfYear } from "./outlook-input";
import {
  hasSameGroups,
  peopleIn,
  scaledPeople,
  totalPeople,
  type PeopleProjection,
} from "./people-series";

function growth(from: number | undefined, to: number | undefined): number {
  return from === undefined || to === undefined || from <= 0 ? 1 : to / from;
}

/**
 * People of a district as its own series tells; after its last year they grow as the region's, by
 * age group where both have the same ones.
 *
 * @param own ascending by year
 */
export function districtPeople(
  own: readonly PeopleOfYear[],
  region: PeopleProjection,
): PeopleProjection {
  return (year) => {
    const last = own.at(-1);
    if (last === undefined) return null;
    if (year <= last.year) return peopleIn(own, year);
    const from = region(last.year);
    const to = region(year);
    if (from === null || to === null) return null;
    if (hasSameGroups(last.groups, from) && hasSameGroups(from, to))
      return scaledPeople(last.groups, (group) => growth(from[group], to[group]));
    return scaledPeople(last.groups, () => growth(totalPeople(from), totalPeople(to)));
  };
}
