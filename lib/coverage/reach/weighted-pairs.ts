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

/**
 * Visits the rows with their pairs, which stand from `start` up to `end`. Loops over pairs are
 * written out where they stand: a call for each pair takes four times as long.
 */
export function eachRow(
  { rowStart }: Pick<WeightedPairs, "rowStart">,
  visit: (row: number, start: number, end: number) => void,
): void {
  for (let row = 0; row + 1 < rowStart.length; row++)
    visit(row, rowStart[row] ?? 0, rowStart[row + 1] ?? 0);
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
  eachRow(costs, (row, start, end) => {
    for (let at = start; at < end; at++) {
      const site = costs.supply[at] ?? 0;
      const cost = costs.cost[at] ?? Infinity;
      const weight = cost <= limit && (supply[site] ?? 0) > 0 ? weightAt(cost) : 0;
      if (weight > 0) {
        sites[count] = site;
        weights[count] = weight;
        count += 1;
      }
    }
    rowStart[row + 1] = count;
  });
  return {
    supplyCount: costs.supplyCount,
    rowStart,
    supply: sites.subarray(0, count),
    weight: weights.subarray(0, count),
  };
}

/** The sum of weights of each demand point. */
export function sumByDemand({ weight, ...pairs }: WeightedPairs): Float64Array {
  const sums = new Float64Array(pairs.rowStart.length - 1);
  eachRow(pairs, (row, start, end) => {
    let sum = 0;
    for (let at = start; at < end; at++) sum += weight[at] ?? 0;
    sums[row] = sum;
  });
  return sums;
}

/** The sum of weights of each supply site. */
export function sumBySupply({ supplyCount, supply, weight }: WeightedPairs): Float64Array {
  const sums = new Float64Array(supplyCount);
  for (let at = 0; at < weight.length; at++) {
    const site = supply[at] ?? 0;
    sums[site] = (sums[site] ?? 0) + (weight[at] ?? 0);
  }
  return sums;
}

/** The same pairs with other weights. */
export function reweighted(
  pairs: WeightedPairs,
  weight: (weight: number, demand: number, supply: number, at: number) => number,
): WeightedPairs {
  const weights = new Float64Array(pairs.weight.length);
  eachRow(pairs, (row, start, end) => {
    for (let at = start; at < end; at++)
      weights[at] = weight(pairs.weight[at] ?? 0, row, pairs.supply[at] ?? 0, at);
  });
  return { ...pairs, weight: weights };
}
