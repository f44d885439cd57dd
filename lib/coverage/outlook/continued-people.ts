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
 * People as a series tells; after its last year they grow as others do, by age group where both have
 * the same ones.
 *
 * @param own ascending by year
 * @param others e.g. the region of a district, or a projection by age
 * @returns null where either series says nothing
 */
export function continuedPeople(
  own: readonly PeopleOfYear[],
  others: PeopleProjection,
): PeopleProjection {
  return (year) => {
    const last = own.at(-1);
    if (last === undefined) return null;
    if (year <= last.year) return peopleIn(own, year);
    const from = others(last.year);
    const to = others(year);
    if (from === null || to === null) return null;
    if (hasSameGroups(last.groups, from) && hasSameGroups(from, to))
      return scaledPeople(last.groups, (group) => growth(from[group], to[group]));
    return scaledPeople(last.groups, () => growth(totalPeople(from), totalPeople(to)));
  };
}
