import type { Decay } from "./decay";
import { finite } from "./decay";
import { floatingCatchment, reachedAmounts, type CatchmentResult } from "./floating-catchment";
import type { ReachMethod } from "./reach-method";
import type { CostBasis, TravelCosts } from "./travel-costs";
import { weightedPairs, type WeightedPairs } from "./weighted-pairs";

export interface ReachParameters {
  readonly method: ReachMethod;
  /** The greatest cost in reach; null for every pair whose cost is known. */
  readonly threshold: number | null;
  readonly decay: Decay;
  /**
   * Over which sites 3SFCA's shares of selection add up to 1: those in the catchment, or all whose
   * cost is known, as some programs do.
   */
  readonly selection?: "catchment" | "all-pairs";
}

export interface ReachInput {
  /** By demand point; 0 or more. */
  readonly demand: ArrayLike<number>;
  /** By supply site; 0 or more. */
  readonly supply: ArrayLike<number>;
  readonly costs: TravelCosts;
  /** Costs between demand points, which fca-ratio needs. */
  readonly neighbours?: TravelCosts;
}

/** Accessibility with all that it depends on. */
export interface Accessibility extends Required<ReachParameters> {
  /**
   * By demand point, in the order given: supply per head; for Hansen and spatial availability an
   * amount of supply. Null where no supply is in reach.
   */
  readonly values: readonly (number | null)[];
  /** Sites whose supply nobody can use, because no demand lies in their catchment. */
  readonly unusedSupply: readonly number[];
  readonly costs: CostBasis;
}

function assertAmounts(amounts: ArrayLike<number>, count: number, name: string): void {
  if (amounts.length !== count)
    throw new RangeError(`There are ${amounts.length} amounts of ${name} for ${count} places.`);
  for (let place = 0; place < count; place++) {
    const amount = amounts[place] ?? NaN;
    if (!(amount >= 0 && amount < Infinity))
      throw new RangeError(`The ${name} of place ${place} is ${amount}; it has to be 0 or more.`);
  }
}

/** Supply per head, null where there is nobody. */
function perHead(reached: Float64Array, people: ArrayLike<number>): (number | null)[] {
  return Array.from(reached, (amount, row) => {
    const heads = people[row] ?? 0;
    return heads > 0 ? finite(amount / heads) : null;
  });
}

function selectionPairs(
  pairs: WeightedPairs,
  { supply, costs }: ReachInput,
  { decay, selection }: ReachParameters,
): WeightedPairs {
  return selection === "all-pairs"
    ? weightedPairs(costs, supply, { decay, threshold: null })
    : pairs;
}

function peopleAround({ demand, neighbours }: ReachInput, parameters: ReachParameters) {
  if (!neighbours) throw new RangeError("fca-ratio needs the costs between demand points.");
  return reachedAmounts(weightedPairs(neighbours, demand, parameters), demand);
}

function computed(
  pairs: WeightedPairs,
  input: ReachInput,
  parameters: ReachParameters,
): Omit<CatchmentResult, "values"> & { values: ArrayLike<number | null> } {
  const { demand, supply } = input;
  const { method } = parameters;
  switch (method) {
    case "hansen":
      return { values: reachedAmounts(pairs, supply), unusedSupply: [] };
    case "ratio":
      return { values: perHead(reachedAmounts(pairs, supply), demand), unusedSupply: [] };
    case "fca-ratio": {
      const people = peopleAround(input, parameters);
      return { values: perHead(reachedAmounts(pairs, supply), people), unusedSupply: [] };
    }
    default: {
      const selection = selectionPairs(pairs, input, parameters);
      const result = floatingCatchment(method, { pairs, demand, supply, selection });
      if (method !== "spatial-availability") return result;
      return {
        ...result,
        values: result.values.map((value, i) => finite(value * (demand[i] ?? 0))),
      };
    }
  }
}

/**
 * How much supply people can reach. Rules that hold for every method: a cost of exactly the
 * threshold or of a step's bound belongs to it, a cost of 0 is the nearest there is, sites with a
 * supply of 0 are left out before anything else, supply without demand in its catchment gives
 * nothing to anybody and is reported, and where no supply is in reach the value is null. Values are
 * never infinite; amounts too large for that end at the greatest finite number.
 *
 * - 2sfca, e2sfca, 3sfca, mh3sfca, bfca: see `floatingCatchment`
 * - spatial-availability: P_i times the 2SFCA value, an amount of supply (Soukhov et al. 2023)
 * - hansen: Σ_j S_j W_ij
 * - fca-ratio: Σ_j S_j W_ij / Σ_k P_k W_ik; null where nobody lives around
 * - ratio: Σ_j S_j W_ij / P_i; null where nobody lives
 *
 * @throws RangeError when an amount is negative or no number, or there are too many or too few
 * @example
 * accessibility({ demand: [1000], supply: [2], costs }, { method: "2sfca", threshold: 15,
 *   decay: { kind: "binary" } }).values // [0.002]
 */
export function accessibility(input: ReachInput, parameters: ReachParameters): Accessibility {
  const { costs, demand, supply } = input;
  assertAmounts(demand, costs.rowStart.length - 1, "demand");
  assertAmounts(supply, costs.supplyCount, "supply");
  const pairs = weightedPairs(costs, supply, parameters);
  const { values, unusedSupply } = computed(pairs, input, parameters);
  const isReaching = (row: number) => pairs.rowStart[row] !== pairs.rowStart[row + 1];
  return {
    selection: "catchment",
    ...parameters,
    values: Array.from(values, (value, row) => (isReaching(row) ? value : null)),
    unusedSupply,
    costs: costs.basis,
  };
}
