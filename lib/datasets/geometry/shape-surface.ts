import type { MultiPolygon, Polygon, Position } from "geojson";
import { signedRingArea } from "@/lib/cartography/ring-geometry";

/**
 * The surface of a ring in square units of its coordinates, positive when it turns
 * counter-clockwise.
 *
 * @example ringSurface([[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]) // 2
 */
export function ringSurface(ring: readonly Position[]): number {
  return signedRingArea(ring.map(([x = NaN, y = NaN]) => [x, y]));
}

/** The surface of an outer ring without that of its holes, whichever way they turn. */
export function polygonSurface([outer = [], ...holes]: readonly (readonly Position[])[]): number {
  const missing = holes.reduce((sum, hole) => sum + Math.abs(ringSurface(hole)), 0);
  return Math.abs(ringSurface(outer)) - missing;
}

/** The surface of a shape; only for comparing what lies at one place. */
export function shapeSurface(shape: Polygon | MultiPolygon): number {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return parts.reduce((sum, part) => sum + polygonSurface(part), 0);
}
