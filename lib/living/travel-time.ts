import { USUAL_DETOUR } from "@/lib/coverage/reach/estimated-costs";
import { greatCircle, type Place } from "@/lib/coverage/reach/great-circle";

export const travelMeans = ["bicycle", "transit", "car"] as const;

export type TravelMeans = (typeof travelMeans)[number];

interface MeansFacts {
  /** Kilometres per hour on the way. */
  speed: number;
  /** Minutes besides the way itself: unlocking, waiting, changing, looking for a place to park. */
  extra: number;
}

/** Assumptions for towns, outside rush hours; no timetable and no street is behind them. */
export const MEANS: Readonly<Record<TravelMeans, MeansFacts>> = {
  bicycle: { speed: 15, extra: 2 },
  transit: { speed: 20, extra: 10 },
  car: { speed: 30, extra: 5 },
};

/**
 * How long the way from one place to another takes, in whole minutes and at least 1: an estimate.
 * Straight line times 1.3, the detour that the portal's reach counts with, by the speed of the
 * means, and its minutes besides. Rivers, railways, hills and timetables do not count.
 *
 * @throws RangeError when a coordinate cannot be one
 * @example travelMinutes({ longitude: 12.92, latitude: 50.83 }, { longitude: 12.97, latitude: 50.83 }, "car") // 14
 */
export function travelMinutes(from: Place, to: Place, means: TravelMeans): number {
  const kilometres = greatCircle(from, to) * USUAL_DETOUR;
  if (!Number.isFinite(kilometres)) throw new RangeError("A coordinate is no number.");
  const { speed, extra } = MEANS[means];
  return Math.max(1, Math.round((kilometres / speed) * 60 + extra));
}

/**
 * The nearest of some places by straight line; null without any.
 *
 * @example nearestPlace(here, [far, near]) // { place: near, kilometres: 1.2 }
 */
export function nearestPlace<Point extends Place>(
  from: Place,
  places: readonly Point[],
): { place: Point; kilometres: number } | null {
  const ways = places.map((place) => ({ place, kilometres: greatCircle(from, place) }));
  return ways.sort((one, other) => one.kilometres - other.kilometres)[0] ?? null;
}
