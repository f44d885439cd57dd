import type { AgeBand } from "@/lib/regions/schema";
import { continuedPeople } from "./continued-people";
import { needGroups } from "./need-weights";
import type { PeopleOfYear } from "./outlook-input";
import { peopleIn } from "./people-series";
import { oneYearLater, peopleByAge, singleYearBands } from "./population-cohort";
import { populationRates, type PopulationRates } from "./population-rates";

/** The people of a region until the outlook's last year, and whose projection they are. */
export interface PeopleSeries {
  people: PeopleOfYear[];
  /** Last year of an imported projection; null without any. */
  importedUntil: number | null;
  /** Last year of our own projection, which follows the imported one; null where it is not used. */
  ownUntil: number | null;
}

/**
 * People by age group from a year on, projected by age with stated rates.
 *
 * @param bands people of the first year by age, without overlaps
 */
export function cohortPeople(
  bands: readonly AgeBand[],
  { year, until, rates }: { year: number; until: number; rates: PopulationRates },
): PeopleOfYear[] {
  const series: PeopleOfYear[] = [];
  let people = peopleByAge(bands, rates);
  for (let one = year; one <= until; one++) {
    series.push({ year: one, groups: needGroups(singleYearBands(people)) });
    people = oneYearLater(people, rates);
  }
  return series;
}

/**
 * The people of a region: counted, then as an imported projection has them, then by our own
 * projection from the counted ages, which only tells how they grow further.
 *
 * @param counted people of the base year whom the group's value counts, by age group
 * @param ages all people (or all women, for `sex` "women") of the base year by age; null leaves
 *   years after the imported ones unknown
 * @param onlyMinors whether the group's value counts people below 18 only
 */
export function projectedPeople({
  counted,
  imported,
  ages,
  sex = "all",
  onlyMinors = false,
  until,
}: {
  counted: PeopleOfYear;
  imported: readonly PeopleOfYear[];
  ages: readonly AgeBand[] | null;
  sex?: keyof typeof populationRates;
  onlyMinors?: boolean;
  until: number;
}): PeopleSeries {
  const later = imported
    .filter(({ year }) => year > counted.year)
    .sort((one, other) => one.year - other.year);
  const known = [counted, ...later];
  const lastKnown = known.at(-1)?.year ?? counted.year;
  const importedUntil = later.length > 0 ? lastKnown : null;
  if (ages === null || ages.length === 0 || lastKnown >= until)
    return { people: known, importedUntil, ownUntil: null };
  const cohort = cohortPeople(ages, { year: counted.year, until, rates: populationRates[sex] }).map(
    ({ year, groups }) => ({ year, groups: onlyMinors ? { "0-17": groups["0-17"] ?? 0 } : groups }),
  );
  const continued = continuedPeople(known, (year) => peopleIn(cohort, year));
  const own = cohort.flatMap(({ year }) => {
    const groups = year > lastKnown ? continued(year) : null;
    return groups === null ? [] : [{ year, groups }];
  });
  return { people: [...known, ...own], importedUntil, ownUntil: until };
}
