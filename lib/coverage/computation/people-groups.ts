import type { PeopleOfYear } from "../outlook/outlook-input";
import type { Denominator } from "../schema";
import type { DistrictPeople } from "./queries";

type People = Pick<DistrictPeople, "all" | "women" | "minors" | "seniors">;

/**
 * The people whom a group's value counts, by age group where the figures tell them apart.
 *
 * @example countedGroups({ all: 10, women: null, minors: 2, seniors: 3 }, "all")
 *   // { "0-17": 2, "18-64": 5, "65+": 3 }
 */
export function countedGroups(
  { all, women, minors, seniors }: People,
  denominator: Denominator,
): Record<string, number> | null {
  if (denominator === "minors") return minors === null ? null : { "0-17": minors };
  if (denominator === "women") return women === null ? null : { all: women };
  if (all === null) return null;
  if (minors === null || seniors === null || minors + seniors > all) return { all };
  return { "0-17": minors, "18-64": all - minors - seniors, "65+": seniors };
}

/** Counted figures of the base year, then projected ones of later years. */
function isOfSeries({ year, projected }: DistrictPeople, baseYear: number): boolean {
  return projected ? year > baseYear : year === baseYear;
}

/** The people of one district from the base year on, ascending by year. */
export function districtSeries(
  rows: readonly DistrictPeople[],
  districtKey: string,
  denominator: Denominator,
  baseYear: number,
): PeopleOfYear[] {
  return rows
    .filter((row) => row.districtKey === districtKey && isOfSeries(row, baseYear))
    .flatMap((row) => {
      const groups = countedGroups(row, denominator);
      return groups ? [{ year: row.year, groups }] : [];
    })
    .sort((one, other) => one.year - other.year);
}

/**
 * The people of all districts together from the base year on. A projected year counts only where it
 * speaks of every district that was counted, else part of the people would seem to leave.
 */
export function regionSeries(
  rows: readonly DistrictPeople[],
  denominator: Denominator,
  baseYear: number,
): PeopleOfYear[] {
  const byYear = new Map<number, DistrictPeople[]>();
  for (const row of rows)
    if (isOfSeries(row, baseYear) && countedGroups(row, denominator) !== null)
      byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  const places = byYear.get(baseYear)?.length ?? 0;
  return [...byYear]
    .filter(([, ofYear]) => ofYear.length >= places)
    .map(([year, ofYear]) => ({ year, groups: summedGroups(ofYear, denominator) }))
    .sort((one, other) => one.year - other.year);
}

/** By age group where every district tells it, else all ages together. */
function summedGroups(rows: readonly DistrictPeople[], denominator: Denominator) {
  const groups = rows.map((row) => countedGroups(row, denominator) ?? {});
  const areBanded = groups.every((one) => !("all" in one));
  const sums: Record<string, number> = {};
  for (const one of groups)
    for (const [name, people] of Object.entries(one)) {
      const group = areBanded ? name : "all";
      sums[group] = (sums[group] ?? 0) + people;
    }
  return sums;
}
