import Flatbush from "flatbush";
import { CostList } from "./cost-list";
import { boxAround, greatCircle, isOnEarth, type Place } from "./great-circle";
import { travelCosts, type TravelCosts } from "./travel-costs";

/** Ways in towns are about a third longer than the straight line. */
export const USUAL_DETOUR = 1.3;

interface Estimate {
  demand: readonly Place[];
  supply: readonly Place[];
  /** The greatest cost that is looked for: minutes where a speed is given, else kilometres. */
  within: number;
  /** Length of the way over the straight line, 1 or more. */
  detour?: number;
  /** Kilometres per hour, greater than 0; null for costs in kilometres. */
  speed?: number | null;
}

function placeIndex(places: readonly Place[]): Flatbush {
  const index = new Flatbush(places.length);
  for (const { longitude, latitude } of places) index.add(longitude, latitude);
  index.finish();
  return index;
}

/** The supply sites in a box, also where it reaches over the 180th meridian. */
function sitesAround(index: Flatbush, place: Place, radius: number): number[] {
  const [west, south, east, north] = boxAround(place, radius);
  const sites = index.search(west, south, east, north);
  const beyond = (from: number, to: number) => index.search(from, south, to, north);
  if (west < -180) return [...sites, ...beyond(west + 360, 180)];
  return east > 180 ? [...sites, ...beyond(-180, east - 360)] : sites;
}

/**
 * Estimates the costs of all ways up to a limit from coordinates: straight line times detour factor,
 * divided by the speed where there is one. An estimate is no route: rivers, railways and hills do
 * not count. The work grows with the pairs within the limit.
 *
 * @throws RangeError when a detour, speed or coordinate cannot be one
 * @example
 * estimatedCosts({ demand: [{ longitude: 0, latitude: 0 }], supply: [{ longitude: 0, latitude: 0.01 }],
 *   within: 2 }).cost // [1.4455…]
 */
export function estimatedCosts(estimate: Estimate): TravelCosts {
  const { demand, supply, within, detour = USUAL_DETOUR, speed = null } = estimate;
  if (!(detour >= 1 && detour < Infinity)) throw new RangeError(`No detour factor: ${detour}`);
  if (speed !== null && !(speed > 0 && speed < Infinity))
    throw new RangeError(`No speed: ${speed}`);
  if (!Number.isFinite(within)) throw new RangeError(`No limit: ${within}`);
  const stray = [...demand, ...supply].find((place) => !isOnEarth(place));
  if (stray) throw new RangeError(`No place: ${stray.longitude}, ${stray.latitude}`);
  const perKilometre = speed === null ? detour : (60 * detour) / speed;
  const list = new CostList();
  if (supply.length > 0 && within >= 0) {
    const index = placeIndex(supply);
    for (const [from, place] of demand.entries())
      for (const to of sitesAround(index, place, within / perKilometre)) {
        const site = supply[to];
        const cost = site === undefined ? Infinity : greatCircle(place, site) * perKilometre;
        if (cost <= within) list.push(from, to, cost);
      }
  }
  const basis = { isEstimated: true, unit: speed === null ? "km" : "min", detour, speed } as const;
  return travelCosts(list.columns(), {
    demandCount: demand.length,
    supplyCount: supply.length,
    basis,
  });
}
