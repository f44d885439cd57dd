import { OLDER_AGE } from "../older-age";

/** Fewer doctors than this are never shown as a band of ages, as each could be recognised. */
export const LEAST_IN_BAND = 3;

/** Doctors of some ages, fit to be published. */
export interface DisclosedBand {
  /** Completed years; null for the youngest. */
  ageFrom: number | null;
  /** First age after the band; null for the oldest. */
  ageBelow: number | null;
  heads: number;
}

const LIMITS = [35, 40, 45, 50, 55, OLDER_AGE, 65, 70];

function finestBands(ages: readonly { age: number; heads: number }[]): DisclosedBand[] {
  const headsOf = (from: number, below: number) =>
    ages.reduce((sum, { age, heads }) => sum + (age >= from && age < below ? heads : 0), 0);
  return [null, ...LIMITS].map((ageFrom, index) => {
    const ageBelow = LIMITS[index] ?? null;
    return { ageFrom, ageBelow, heads: headsOf(ageFrom ?? -Infinity, ageBelow ?? Infinity) };
  });
}

function join(one: DisclosedBand, other: DisclosedBand): DisclosedBand {
  const isFirst = (one.ageFrom ?? -Infinity) < (other.ageFrom ?? -Infinity);
  const [younger, older] = isFirst ? [one, other] : [other, one];
  const heads = one.heads + other.heads;
  return { ageFrom: younger.ageFrom, ageBelow: older.ageBelow, heads };
}

/** Joins neighbours until each band holds nobody or enough; what does not suffice is left over. */
function joinSmall(bands: readonly DisclosedBand[]) {
  const enough: DisclosedBand[] = [];
  let rest: DisclosedBand | null = null;
  for (const band of bands) {
    const joined: DisclosedBand = rest === null ? band : join(rest, band);
    const isFit = joined.heads === 0 || joined.heads >= LEAST_IN_BAND;
    if (isFit) enough.push(joined);
    rest = isFit ? null : joined;
  }
  return { enough, rest };
}

/** The bands of one side of the age of 60, from the outside in; together they hold enough. */
function bandsOfSide(bands: readonly DisclosedBand[]): DisclosedBand[] {
  const { enough, rest } = joinSmall(bands);
  let last = rest;
  while (last !== null && last.heads < LEAST_IN_BAND) {
    const before = enough.pop();
    if (before === undefined) break;
    last = join(before, last);
  }
  return last === null ? enough : [...enough, last];
}

/** The bands around one across the age of 60, which does not tell how many are on either side. */
function bandsAcross(bands: readonly DisclosedBand[], limit: number): DisclosedBand[] {
  let [from, below] = [limit - 1, limit + 1];
  const core = () => bands.slice(from, below).reduce(join);
  while (core().heads < LEAST_IN_BAND) [from, below] = [Math.max(0, from - 1), below + 1];
  const younger = joinSmall(bands.slice(0, from));
  const older = joinSmall(bands.slice(below).reverse());
  const parts = [younger.rest, older.rest].filter((rest) => rest !== null);
  return [...younger.enough, parts.reduce(join, core()), ...older.enough];
}

/** Whether enough doctors are on both sides of 60 to say how many. */
export function isOlderCountFit(known: number, older: number): boolean {
  return older >= LEAST_IN_BAND && known - older >= LEAST_IN_BAND;
}

/**
 * Five-year bands from below 35 to 70 and older, joined until each holds nobody or at least three
 * doctors. Bands meet at 60 only where at least three doctors are on both sides.
 *
 * @param ages at least three doctors together
 * @returns by age, without gaps
 */
export function disclosedBands(ages: readonly { age: number; heads: number }[]): DisclosedBand[] {
  const bands = finestBands(ages);
  const limit = LIMITS.indexOf(OLDER_AGE) + 1;
  const [younger, older] = [bands.slice(0, limit), bands.slice(limit)];
  const sum = (side: readonly DisclosedBand[]) =>
    side.reduce((total, { heads }) => total + heads, 0);
  const disclosed = isOlderCountFit(sum(bands), sum(older))
    ? [...bandsOfSide(younger), ...bandsOfSide(older.reverse())]
    : bandsAcross(bands, limit);
  return disclosed.sort((a, b) => (a.ageFrom ?? -Infinity) - (b.ageFrom ?? -Infinity));
}
