import type { PeopleCount } from "../joining/population-sums";
import { OPEN_AGE } from "../schema";

/** The sum of what is known; null where nothing is. */
function sumOf(counts: readonly PeopleCount[]): number | null {
  const known = counts.flatMap(({ people }) => people ?? []);
  return known.length === 0 ? null : known.reduce((sum, people) => sum + people);
}

/**
 * The people of one district and year: its total, else its age bands, else women and men; null
 * where the file says too little.
 */
function peopleOf(counts: readonly PeopleCount[]): number | null {
  const ofSex = (wanted: PeopleCount["sex"]) => counts.filter(({ sex }) => sex === wanted);
  const [all, women, men] = [ofSex("all"), ofSex("female"), ofSex("male")];
  if (all.length === 0 && (women.length === 0 || men.length === 0)) return null;
  const either = all.length > 0 ? all : counts;
  const totals = either.filter(({ ageFrom, ageBelow }) => ageFrom === 0 && ageBelow === OPEN_AGE);
  return sumOf(totals.length > 0 ? totals : either);
}

/**
 * How many people a file has in each year, to be compared with what its publisher says; years of
 * which it says too little, such as women only, are left out.
 *
 * @param places the counts of each district and year, one list after the other
 * @example peopleSums(gathering.places()) // "2012: 3469621, 2013: 3517424"; "" without people
 */
export function peopleSums(places: Iterable<readonly PeopleCount[]>): string {
  const sums = new Map<number, number>();
  for (const counts of places) {
    const year = counts[0]?.year;
    const people = peopleOf(counts);
    if (year === undefined || people === null) continue;
    sums.set(year, (sums.get(year) ?? 0) + people);
  }
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([year, people]) => `${year}: ${people}`)
    .join(", ");
}
