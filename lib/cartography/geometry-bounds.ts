import type { MultiPolygon, Polygon, Position } from "geojson";

import type { Bounds } from "./ring-geometry";

/**
 * The bounds of polygons: west, south, east, north in their own unit. Infinite for none.
 *
 * @example geometryBounds([chemnitz]) // [12.72, 50.74, 13.06, 50.92]
 */
export function geometryBounds(geometries: readonly (Polygon | MultiPolygon)[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = ([x = NaN, y = NaN]: Position): void => {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  };
  for (const geometry of geometries) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const polygon of polygons) for (const ring of polygon) ring.forEach(include);
  }
  return [west, south, east, north];
}
