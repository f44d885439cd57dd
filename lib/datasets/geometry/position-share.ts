import type { Position } from "geojson";
import type { Bounds } from "@/lib/cartography/ring-geometry";

/** Longitude and latitude as far as they go. */
export const WORLD: Bounds = [-180, -90, 180, 90];

/**
 * The share of positions that lie within bounds, from 0 to 1; NaN for none.
 *
 * @example shareWithin([[13, 52], [391000, 5820000]], WORLD) // 0.5
 */
export function shareWithin(positions: readonly Position[], bounds: Bounds): number {
  const [west, south, east, north] = bounds;
  const within = positions.filter(
    ([x = NaN, y = NaN]) => x >= west && x <= east && y >= south && y <= north,
  );
  return within.length / positions.length;
}

/** Bounds widened on every side by a share of their size, and by no less than `least`. */
export function widened(bounds: Bounds, share: number, least: number): Bounds {
  const [west, south, east, north] = bounds;
  const across = Math.max(least, (east - west) * share);
  const along = Math.max(least, (north - south) * share);
  return [west - across, south - along, east + across, north + along];
}

/** Positions with their first two numbers exchanged. */
export function exchanged(positions: readonly Position[]): Position[] {
  return positions.map(([x = NaN, y = NaN]) => [y, x]);
}
