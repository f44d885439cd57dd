import { accessibility } from "./accessibility";
import { estimatedCosts } from "./estimated-costs";
import type { Place } from "./great-circle";
import { reachDecay, type PortalReach } from "./reach-parameters";

/** People of a district or of an area around the region, spread evenly over its places. */
export interface PeopledArea {
  key: string;
  /** Null where nothing is known; then nobody competes from here. */
  people: number | null;
  /** At least one. */
  places: readonly Place[];
}

/** Full-time equivalents at a place. */
export interface SupplySite extends Place {
  fte: number;
}

/** What the people of areas can reach. */
export interface AreaReach {
  /** Full-time equivalents per head by area key; null where nothing is within reach. */
  accessibility: Map<string, number | null>;
  /** Full-time equivalents that nobody lives near enough to use. */
  unusedFte: number;
}

/**
 * Computes what people can reach from their district, with everybody around competing. A district's
 * value is the mean of its places, so that values weighted by people add up to the supply.
 *
 * @example
 * districtReach([{ key: "01", people: 1633, places: [middle] }], [{ ...middle, fte: 1 }], reachParameters("primary"))
 *   .accessibility.get("01") // 1 / 1633
 */
export function districtReach(
  areas: readonly PeopledArea[],
  sites: readonly SupplySite[],
  parameters: PortalReach,
): AreaReach {
  const demandPlaces = areas.flatMap(({ places }) => places);
  const costs = estimatedCosts({
    demand: demandPlaces,
    supply: sites,
    within: parameters.minutes,
    detour: parameters.detour,
    speed: parameters.speed,
  });
  const { values, unusedSupply } = accessibility(
    {
      demand: areas.flatMap(({ people, places }) =>
        places.map(() => (people ?? 0) / places.length),
      ),
      supply: sites.map(({ fte }) => fte),
      costs,
    },
    {
      method: parameters.method,
      threshold: parameters.minutes,
      decay: reachDecay(parameters),
    },
  );
  let first = 0;
  const byArea = areas.map(({ key, places }) => {
    const own = values.slice(first, (first += places.length));
    return [key, meanOfReached(own)] as const;
  });
  return {
    accessibility: new Map(byArea),
    unusedFte: unusedSupply.reduce((sum, site) => sum + (sites[site]?.fte ?? 0), 0),
  };
}

/** The mean with 0 for places that reach nothing; null when none reaches anything. */
function meanOfReached(values: readonly (number | null)[]): number | null {
  if (values.every((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
}
