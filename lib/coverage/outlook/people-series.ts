import type { PeopleOfYear } from "./outlook-input";
import { PEOPLE_DEVIATION, type PopulationVariant } from "./scenario";

/** People by age group. */
export type PeopleGroups = PeopleOfYear["groups"];

/** People of a year as projected; null where nobody knows. */
export type PeopleProjection = (year: number) => PeopleGroups | null;

/**
 * @example totalPeople({ "0-17": 9000, "18+": 51000 }) // 60000
 */
export function totalPeople(groups: PeopleGroups): number {
  return Object.values(groups).reduce((sum, people) => sum + people, 0);
}

/** The same people, changed by a factor that may depend on the group. */
export function scaledPeople(
  groups: PeopleGroups,
  factor: (group: string) => number,
): PeopleGroups {
  return Object.fromEntries(
    Object.entries(groups).map(([group, people]) => [group, people * factor(group)]),
  );
}

export function hasSameGroups(one: PeopleGroups, other: PeopleGroups): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name))
  );
}

/**
 * People of a year; between two given years on a straight line, all ages together where their
 * groups differ.
 *
 * @param series ascending by year
 * @returns null before the first and after the last given year
 * @example peopleIn([{ year: 2025, groups: { all: 100 } }, { year: 2035, groups: { all: 90 } }], 2030)
 *   // { all: 95 }
 */
export function peopleIn(series: readonly PeopleOfYear[], year: number): PeopleGroups | null {
  const after = series.findIndex((point) => point.year >= year);
  const next = series[after];
  if (next === undefined) return null;
  if (next.year === year) return next.groups;
  const last = series[after - 1];
  if (last === undefined) return null;
  const part = (year - last.year) / (next.year - last.year);
  const between = (from: number, to: number) => from + (to - from) * part;
  if (!hasSameGroups(last.groups, next.groups))
    return { all: between(totalPeople(last.groups), totalPeople(next.groups)) };
  return Object.fromEntries(
    Object.entries(last.groups).map(([group, people]) => [
      group,
      between(people, next.groups[group] ?? people),
    ]),
  );
}

const YEARLY_FACTOR: Readonly<Record<"projected" | "more" | "fewer", number>> = {
  projected: 1,
  more: 1 + PEOPLE_DEVIATION,
  fewer: 1 - PEOPLE_DEVIATION,
};

/**
 * People of a year as a scenario has them.
 *
 * @param peopleOf people of a year as projected
 */
export function peopleOfVariant(
  peopleOf: PeopleProjection,
  { variant, baseYear, year }: { variant: PopulationVariant; baseYear: number; year: number },
): PeopleGroups | null {
  if (variant === "unchanged") return peopleOf(baseYear);
  const people = peopleOf(year);
  const factor = YEARLY_FACTOR[variant] ** (year - baseYear);
  return people === null ? null : scaledPeople(people, () => factor);
}
