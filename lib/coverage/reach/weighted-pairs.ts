import { weightOf, type Decay } from "./decay";
import type { TravelCosts } from "./travel-costs";

/**
 * The pairs in reach with their weights, in rows by demand point as in `TravelCosts`. Every weight
 * is greater than 0 and every supply site offers something.
 */
export interface WeightedPairs {
  readonly supplyCount: number;
  readonly rowStart: Uint32Array;
  readonly supply: Uint32Array;
  readonly weight: Float64Array;
}

/** What a pair does with the demand point, the supply site and its place in the list of pairs. */
type Visit = (demand: number, supply: number, at: number) => void;

/** Visits all pairs, row by row. */
export function eachPair(
  { rowStart, supply }: Pick<WeightedPairs, "rowStart" | "supply">,
  visit: Visit,
): void {
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const end = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < end; at++) visit(row, supply[at] ?? 0, at);
  }
}

/**
 * The pairs in reach: cost not above the threshold (a cost of exactly the threshold is in reach),
 * weight above 0, supply above 0. Sites without supply are left out first, because they would take
 * part in shares.
 *
 * @param threshold greatest cost in reach; null for every pair that is listed
 */
export function weightedPairs(
  costs: TravelCosts,
  supply: ArrayLike<number>,
  { decay, threshold }: { decay: Decay; threshold: number | null },
): WeightedPairs {
  const limit = threshold ?? Infinity;
  const weightAt = weightOf(decay);
  const rowStart = new Uint32Array(costs.rowStart.length);
  const sites = new Uint32Array(costs.supply.length);
  const weights = new Float64Array(costs.supply.length);
  let count = 0;
  eachPair(costs, (row, site, at) => {
    const cost = costs.cost[at] ?? Infinity;
    const weight = cost <= limit && (supply[site] ?? 0) > 0 ? weightAt(cost) : 0;
    if (weight > 0) {
      sites[count] = site;
      weights[count] = weight;
      count += 1;
    }
    rowStart[row + 1] = count;
  });
  fillEmptyRows(rowStart);
  return {
    supplyCount: costs.supplyCount,
    rowStart,
    supply: sites.subarray(0, count),
    weight: weights.subarray(0, count),
  };
}

/** Rows without a pair begin and end where the row before ends. */
function fillEmptyRows(rowStart: Uint32Array): void {
  for (let row = 1; row < rowStart.length; row++)
    rowStart[row] = Math.max(rowStart[row] ?? 0, rowStart[row - 1] ?? 0);
}

/** The sum of weights of each demand point. */
export function sumByDemand(pairs: WeightedPairs): Float64Array {
  const sums = new Float64Array(pairs.rowStart.length - 1);
  eachPair(pairs, (row, _site, at) => {
    sums[row] = (sums[row] ?? 0) + (pairs.weight[at] ?? 0);
  });
  return sums;
}

/** The sum of weights of each supply site. */
export function sumBySupply(pairs: WeightedPairs): Float64Array {
  const sums = new Float64Array(pairs.supplyCount);
  eachPair(pairs, (_row, site, at) => {
    sums[site] = (sums[site] ?? 0) + (pairs.weight[at] ?? 0);
  });
  return sums;
}

/** The same pairs with other weights. */
export function reweighted(
  pairs: WeightedPairs,
  weight: (weight: number, demand: number, supply: number, at: number) => number,
): WeightedPairs {
  const weights = new Float64Array(pairs.weight.length);
  eachPair(pairs, (row, site, at) => {
    weights[at] = weight(pairs.weight[at] ?? 0, row, site, at);
  });
  return { ...pairs, weight: weights };
}
