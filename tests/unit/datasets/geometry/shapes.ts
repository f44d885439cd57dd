import type { Polygon, Position } from "geojson";
import type { BoundaryFeature } from "@/lib/datasets/geometry/boundary-unit";

/** An upright rectangle in degrees, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}

export function polygon(...rings: Position[][]): Polygon {
  return { type: "Polygon", coordinates: rings };
}

/** A feature of a boundary file; its line is the number in its key. */
export function unit(
  key: string,
  geometry: BoundaryFeature["geometry"],
  publishedArea: number | null = null,
): BoundaryFeature {
  return {
    line: Number(/\d+/.exec(key)?.[0] ?? 1),
    key,
    name: `Ort ${key}`,
    geometry,
    publishedArea,
  };
}

/** Squares of a hundredth of a degree side by side, keys "1", "2", … from west to east. */
export function rowOfBoxes(count: number, west = 13, south = 52): BoundaryFeature[] {
  return Array.from({ length: count }, (_, i) =>
    unit(String(i + 1), box(west + i / 100, south, west + (i + 1) / 100, south + 0.01)),
  );
}

/** A star-shaped ring around a point with as many corners as there are radii. */
export function star(middle: Position, radii: readonly number[]): Position[] {
  const [x = NaN, y = NaN] = middle;
  const ring = radii.map((radius, i) => {
    const angle = (i / radii.length) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...ring, ring[0] ?? []];
}
