import type { AgeBand } from "@/lib/regions/schema";
import type { PopulationRates } from "./population-rates";

const OLDEST_AGE = 110;

/** People by single year of age from 0 on; the last entry holds all who are older. */
export type PeopleByAge = readonly number[];

/**
 * People by single year of age. Within a band there are as many of each age as survive to it, so
 * that an open band such as 90 and older thins out.
 *
 * @param bands without overlaps
 */
export function peopleByAge(bands: readonly AgeBand[], rates: PopulationRates): PeopleByAge {
  const people = Array.from({ length: OLDEST_AGE + 1 }, () => 0);
  for (const band of bands) {
    const first = Math.min(band.ageFrom, OLDEST_AGE);
    const last = Math.min(band.ageBelow - 1, OLDEST_AGE);
    const surviving = [1];
    for (let age = first; age < last; age++)
      surviving.push((surviving.at(-1) ?? 0) * (1 - rates.death(age)));
    const all = surviving.reduce((sum, left) => sum + left, 0);
    for (const [index, left] of surviving.entries())
      people[first + index] = (people[first + index] ?? 0) + (band.people * left) / all;
  }
  return people;
}

/**
 * People by age a year later: everybody who survives ages by one, children are born, people come
 * and go.
 */
export function oneYearLater(people: PeopleByAge, rates: PopulationRates): PeopleByAge {
  const staying = people.map(
    (count, age) => count * Math.max(0, 1 - rates.death(age) + rates.migration(age)),
  );
  const births = people.reduce((sum, count, age) => sum + count * rates.birth(age), 0);
  const later = [births * (1 - rates.death(0)), ...staying];
  const oldest = later.splice(OLDEST_AGE).reduce((sum, count) => sum + count, 0);
  return [...later, oldest];
}

/** People as bands of one year, for what counts by age group. */
export function singleYearBands(people: PeopleByAge): AgeBand[] {
  return people.map((count, age) => ({ ageFrom: age, ageBelow: age + 1, people: count }));
}
