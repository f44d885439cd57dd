/** A figure of a district beside the same of all districts of its region. */
export interface Aspect<Key extends string> {
  key: Key;
  /** Null where nothing is known. */
  here: number | null;
  /** Of every district of the region, this one too; null where nothing is known. */
  everywhere: readonly (number | null)[];
  better: "more" | "less";
}

/** A figure that is clearly another than elsewhere in the region. */
export interface Difference<Key extends string> {
  key: Key;
  here: number;
  median: number;
  /** Share of the median, positive; 0.2 is a fifth more or less. Null where the median is 0. */
  share: number | null;
}

export interface ForAndAgainst<Key extends string> {
  /** The clearest difference first. */
  speaksFor: Difference<Key>[];
  speaksAgainst: Difference<Key>[];
}

/** A smaller difference says little: figures of small areas move by as much from year to year. */
export const CLEAR_SHARE = 0.2;

/** With fewer districts a median says nothing of what is usual. */
export const FEWEST_DISTRICTS = 5;

/**
 * The middle of some values; null for none.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : low / 2 + high / 2;
}

/**
 * The median of what is known of a region's districts; null where fewer than five are known.
 *
 * @example usualValue([1, 2, 3, 4, 5, null]) // 3
 */
export function usualValue(everywhere: readonly (number | null)[]): number | null {
  const known = everywhere.filter((value) => value !== null);
  return known.length < FEWEST_DISTRICTS ? null : median(known);
}

function differenceOf<Key extends string>({
  key,
  here,
  everywhere,
}: Aspect<Key>): Difference<Key> | null {
  const usual = usualValue(everywhere);
  if (here === null || usual === null) return null;
  const share = usual === 0 ? null : Math.abs(here - usual) / Math.abs(usual);
  if (here === usual || (share !== null && share < CLEAR_SHARE)) return null;
  return { key, here, median: usual, share };
}

/**
 * What speaks for a district and what against it: every figure that lies at least a fifth off the
 * median of its region's districts, on one side or the other. Nothing else decides, so that a
 * district with drawbacks has them named, and one without differences has nothing named at all.
 * Where the median is 0, any other value is a difference.
 *
 * @example
 * forAndAgainst([{ key: "rent", here: 9, everywhere: [6, 6, 6, 7, 9], better: "less" }])
 *   // { speaksFor: [], speaksAgainst: [{ key: "rent", here: 9, median: 6, share: 0.5 }] }
 */
export function forAndAgainst<Key extends string>(
  aspects: readonly Aspect<Key>[],
): ForAndAgainst<Key> {
  const result: ForAndAgainst<Key> = { speaksFor: [], speaksAgainst: [] };
  for (const aspect of aspects) {
    const difference = differenceOf(aspect);
    if (difference === null) continue;
    const isMore = difference.here > difference.median;
    const isBetter = isMore === (aspect.better === "more");
    result[isBetter ? "speaksFor" : "speaksAgainst"].push(difference);
  }
  const shareOf = ({ share }: Difference<Key>) => share ?? Number.MAX_VALUE;
  const clearest = (one: Difference<Key>, other: Difference<Key>) => shareOf(other) - shareOf(one);
  result.speaksFor.sort(clearest);
  result.speaksAgainst.sort(clearest);
  return result;
}
