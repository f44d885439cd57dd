import type { Geometry, Position } from "geojson";
import type { Move } from "./projection";

/** A MultiPolygon nests its numbers this deep; what is deeper is no shape. */
const DEEPEST = 4;

/**
 * The same shape with every position moved, e.g. into another reference system; heights stay. What
 * is no position stays as well, so that the check of the shape can name it.
 *
 * @example movedGeometry(shape, toWgs84(25833))
 */
export function movedGeometry(geometry: Geometry, move: Move): Geometry {
  if (geometry.type === "GeometryCollection")
    return {
      ...geometry,
      geometries: geometry.geometries.map((part) => movedGeometry(part, move)),
    };
  const coordinates = movedAll(geometry.coordinates, move, 0);
  // The nesting of the coordinates stays, and with it the type of the shape.
  return { type: geometry.type, coordinates } as Geometry;
}

function movedAll(value: unknown, move: Move, depth: number): unknown {
  if (!Array.isArray(value) || depth > DEEPEST) return value;
  const items: readonly unknown[] = value;
  const [x, y] = items;
  if (typeof x === "number" && typeof y === "number") return [...move([x, y]), ...items.slice(2)];
  return items.map((item) => movedAll(item, move, depth + 1));
}

/**
 * The first position of a shape; null for one without any.
 *
 * @example firstPosition({ type: "MultiPoint", coordinates: [[13.4, 52.5]] }) // [13.4, 52.5]
 */
export function firstPosition(geometry: Geometry): Position | null {
  if (geometry.type === "GeometryCollection")
    return geometry.geometries.map(firstPosition).find((position) => position !== null) ?? null;
  let inner: unknown = geometry.coordinates;
  while (Array.isArray(inner)) {
    const items: readonly unknown[] = inner;
    const [x, y] = items;
    if (typeof x === "number" && typeof y === "number") return [x, y];
    inner = x;
  }
  return null;
}
