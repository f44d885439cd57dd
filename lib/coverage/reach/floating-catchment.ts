import { finite } from "./decay";
import type { ReachMethod } from "./reach-method";
import {
  eachRow,
  reweighted,
  sumByDemand,
  sumBySupply,
  type WeightedPairs,
} from "./weighted-pairs";

/** Weights by which people compete for a site, and by which they profit from it. */
interface CatchmentWeights {
  competing: WeightedPairs;
  profiting: WeightedPairs;
}

export interface CatchmentInput {
  pairs: WeightedPairs;
  demand: ArrayLike<number>;
  supply: ArrayLike<number>;
  /** The pairs over which 3SFCA's shares of a demand point add up to 1. */
  selection: WeightedPairs;
}

export interface CatchmentResult {
  /** By demand point. */
  values: Float64Array;
  /** Supply sites without demand in their catchment. */
  unusedSupply: number[];
}

function share(part: number, whole: number): number {
  return whole > 0 ? finite(part) / whole : 0;
}

/** The site's share of what a demand point can choose from. */
function selectionShares({ pairs, selection }: CatchmentInput): WeightedPairs {
  const sums = sumByDemand(selection);
  return reweighted(pairs, (weight, row) => share(weight, sums[row] ?? 0));
}

/** Huff's share: the larger and nearer a site, the more of the people choose it. */
function huffShares({ pairs, supply }: CatchmentInput): WeightedPairs {
  const attraction = reweighted(pairs, (weight, _row, site) => weight * (supply[site] ?? 0));
  const sums = sumByDemand(attraction);
  return reweighted(attraction, (weight, row) => share(weight, sums[row] ?? 0));
}

function product(one: WeightedPairs, other: WeightedPairs): WeightedPairs {
  return reweighted(one, (weight, _row, _site, at) => weight * (other.weight[at] ?? 0));
}

function catchmentWeights(method: ReachMethod, input: CatchmentInput): CatchmentWeights {
  const { pairs } = input;
  switch (method) {
    case "3sfca": {
      const both = product(selectionShares(input), pairs);
      return { competing: both, profiting: both };
    }
    case "mh3sfca": {
      const shares = huffShares(input);
      return { competing: shares, profiting: product(shares, pairs) };
    }
    case "bfca": {
      const [rows, columns] = [sumByDemand(pairs), sumBySupply(pairs)];
      return {
        competing: reweighted(pairs, (weight, row) => share(weight, rows[row] ?? 0)),
        profiting: reweighted(pairs, (weight, _row, site) => share(weight, columns[site] ?? 0)),
      };
    }
    default:
      return { competing: pairs, profiting: pairs };
  }
}

/** Σ_i P_i W_ij of each site. */
function peopleInReach(pairs: WeightedPairs, demand: ArrayLike<number>): Float64Array {
  const { supply, weight } = pairs;
  const people = new Float64Array(pairs.supplyCount);
  eachRow(pairs, (row, start, end) => {
    const own = demand[row] ?? 0;
    for (let at = start; at < end; at++) {
      const site = supply[at] ?? 0;
      people[site] = (people[site] ?? 0) + own * (weight[at] ?? 0);
    }
  });
  return people;
}

/**
 * What each demand point gets of amounts at sites in reach, Σ_j amount_j W_ij. With supply as the
 * amounts that is Hansen's accessibility (Hansen 1959).
 */
export function reachedAmounts(pairs: WeightedPairs, amounts: ArrayLike<number>): Float64Array {
  const { supply, weight } = pairs;
  const reached = new Float64Array(pairs.rowStart.length - 1);
  eachRow(pairs, (row, start, end) => {
    let sum = 0;
    for (let at = start; at < end; at++) sum += (amounts[supply[at] ?? 0] ?? 0) * (weight[at] ?? 0);
    reached[row] = finite(sum);
  });
  return reached;
}

/**
 * Floating catchment areas: each site divides its supply among the demand in its catchment, and
 * each demand point adds up what the sites in reach have for it. R_j = S_j / Σ_i P_i c_ij and
 * A_i = Σ_j R_j a_ij, with these weights:
 *
 * - 2SFCA, E2SFCA: c = a = W (Luo & Wang 2003; Luo & Qi 2009)
 * - 3SFCA: c = a = G·W with G_ij = W_ij / Σ_k W_ik (Wan et al. 2012)
 * - MH3SFCA: c = H, a = H·W with H_ij = S_j W_ij / Σ_k S_k W_ik (Jörg et al. 2019)
 * - BFCA: c_ij = W_ij / Σ_k W_ik, a_ij = W_ij / Σ_k W_kj (Paez et al. 2019)
 *
 * A site without demand in its catchment gives nothing to anybody and is reported.
 */
export function floatingCatchment(method: ReachMethod, input: CatchmentInput): CatchmentResult {
  const { competing, profiting } = catchmentWeights(method, input);
  const people = peopleInReach(competing, input.demand);
  const ratios = people.map((count, site) => finite(share(input.supply[site] ?? 0, count)));
  const unusedSupply: number[] = [];
  for (const [site, count] of people.entries())
    if (count === 0 && (input.supply[site] ?? 0) > 0) unusedSupply.push(site);
  return { values: reachedAmounts(profiting, ratios), unusedSupply };
}
