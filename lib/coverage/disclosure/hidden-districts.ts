/** Ages are told only of at least so many doctors of known age. */
export const LEAST_KNOWN = 5;

/** Among hidden doctors, and in what is told of a district, at least so many are on each side of 60. */
export const LEAST_ON_EACH_SIDE = 2;

/** Doctors of known age in a district. */
export interface DistrictAges {
  key: string;
  known: number;
  /** Those of 60 and older among them. */
  older: number;
}

/** Districts with doctors, but too few of them to tell anything about their age. */
export function districtsWithFew(districts: readonly DistrictAges[]): DistrictAges[] {
  return districts.filter(({ known }) => known > 0 && known < LEAST_KNOWN);
}

/**
 * Whether nobody can tell how many doctors of a hidden district are 60 or older, not even by taking
 * all other districts from the region. Two districts leave open whose the rest is; nobody or
 * everybody being older would say it of each. One more on each side keeps the very decision to hide
 * a further district from telling it.
 */
function isProtected(hidden: readonly DistrictAges[]): boolean {
  const known = hidden.reduce((sum, district) => sum + district.known, 0);
  const older = hidden.reduce((sum, district) => sum + district.older, 0);
  return (
    hidden.length >= 2 &&
    known >= LEAST_KNOWN &&
    older >= LEAST_ON_EACH_SIDE &&
    known - older >= LEAST_ON_EACH_SIDE
  );
}

/**
 * Districts of which nothing is told about ages: those with too few doctors, and then the smallest
 * further ones until what is left of the region tells nothing of any hidden one.
 */
export function hiddenDistricts(districts: readonly DistrictAges[]): DistrictAges[] {
  const hidden = districtsWithFew(districts);
  if (hidden.length === 0) return [];
  const further = districts
    .filter(({ known }) => known >= LEAST_KNOWN)
    .sort((a, b) => a.known - b.known || (a.key < b.key ? -1 : 1));
  while (!isProtected(hidden)) {
    const next = further.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return hidden;
}
