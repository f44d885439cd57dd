import { accessibility, type ReachParameters } from "@/lib/coverage/reach/accessibility";
import { travelCosts, type TravelCosts } from "@/lib/coverage/reach/travel-costs";

/** A small world in names: amounts by id, and costs as [demand id, supply id, cost]. */
export interface NamedWorld {
  demand: Readonly<Record<string, number>>;
  supply: Readonly<Record<string, number>>;
  cost: readonly (readonly [string, string, number])[];
}

function costsBetween(
  from: readonly string[],
  to: readonly string[],
  cost: NamedWorld["cost"],
): TravelCosts {
  return travelCosts(
    {
      demand: cost.map(([id]) => from.indexOf(id)),
      supply: cost.map(([, id]) => to.indexOf(id)),
      cost: cost.map(([, , value]) => value),
    },
    {
      demandCount: from.length,
      supplyCount: to.length,
      basis: { isEstimated: false, unit: null },
    },
  );
}

/** Accessibility in a small world, with values and unused supply by id. */
export function reachIn({ demand, supply, cost }: NamedWorld, parameters: ReachParameters) {
  const [people, sites] = [Object.keys(demand), Object.keys(supply)];
  const between = cost.filter(([, to]) => people.includes(to));
  const result = accessibility(
    {
      demand: Object.values(demand),
      supply: Object.values(supply),
      costs: costsBetween(people, sites, cost),
      neighbours: costsBetween(people, people, between),
    },
    parameters,
  );
  return {
    ...result,
    values: Object.fromEntries(people.map((id, row) => [id, result.values[row] ?? null])),
    unusedSupply: result.unusedSupply.map((site) => sites[site]),
  };
}
