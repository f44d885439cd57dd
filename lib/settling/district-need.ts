/** Coverage degrees of one district in one group, in percent; null without data. */
export interface DistrictDegrees {
  key: string;
  /** Of doctors within its borders. */
  gap: number | null;
  /** Of doctors whom its people can reach. */
  reach: number | null;
  /** Within its borders in the year of the outlook, in the base scenario. */
  outlook: number | null;
}

export const NEED_PARTS = ["gap", "reach", "outlook"] as const;
export type NeedPart = (typeof NEED_PARTS)[number];

/** How much each part counts; 0 leaves it out. */
export type NeedWeights = Readonly<Record<NeedPart, number>>;

/** Most that one part can count, against 1 for another. */
export const MOST_WEIGHT = 5;

/** What counts unless the reader says otherwise: the present most, what may come least. */
export const USUAL_WEIGHTS: NeedWeights = { gap: 3, reach: 2, outlook: 1 };

export interface RankedDistrict extends DistrictDegrees {
  /** Percentage points missing to 100 %, as the weighted mean of the parts; 0 to 100. */
  need: number | null;
}

/** Percentage points missing to 100 %; what is above does not make up for what is missing. */
function missing(degree: number): number {
  return Math.min(100, Math.max(0, 100 - degree));
}

/**
 * How much a district needs doctors: the percentage points missing to 100 % as the mean of the
 * parts by their weights. Parts without data are left out of the mean, so that nothing unknown
 * counts as nothing.
 *
 * @param weights 0 or more each
 * @returns null where no part that counts is known
 * @example districtNeed({ key: "a", gap: 60, reach: 90, outlook: null }, { gap: 3, reach: 1, outlook: 1 }) // 32.5
 */
export function districtNeed(degrees: DistrictDegrees, weights: NeedWeights): number | null {
  const known = NEED_PARTS.flatMap((part) => {
    const degree = degrees[part];
    return degree === null ? [] : [{ weight: weights[part], missing: missing(degree) }];
  });
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  if (all <= 0) return null;
  return known.reduce((sum, one) => sum + one.weight * one.missing, 0) / all;
}

/**
 * Districts where doctors are needed most, the neediest first; those without data last, each in
 * the order given where they are equal.
 *
 * @example rankDistricts([{ key: "a", gap: 90, reach: null, outlook: null }, { key: "b", gap: 50, reach: null, outlook: null }], USUAL_WEIGHTS).map(({ key }) => key) // ["b", "a"]
 */
export function rankDistricts(
  districts: readonly DistrictDegrees[],
  weights: NeedWeights,
): RankedDistrict[] {
  return districts
    .map((district) => ({ ...district, need: districtNeed(district, weights) }))
    .sort((one, other) => (other.need ?? -1) - (one.need ?? -1));
}
