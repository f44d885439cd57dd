import type { Geometry } from "geojson";
import { isObject } from "./json-text";

/** How deep the positions of each kind of geometry lie. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && value.every((at) => typeof at === "number");
}

function holdsPositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return isPosition(value);
  return value.every((part) => holdsPositions(part, depth - 1));
}

/**
 * Whether a value has the form of a GeoJSON geometry; whether its rings make sense is not asked.
 *
 * @example isGeometry({ type: "Point", coordinates: [13.4, 52.5] }) // true
 */
export function isGeometry(value: unknown): value is Geometry {
  if (!isObject(value) || typeof value.type !== "string") return false;
  if (value.type === "GeometryCollection")
    return Array.isArray(value.geometries) && value.geometries.every((part) => isGeometry(part));
  const depth = DEPTHS.get(value.type);
  return depth !== undefined && holdsPositions(value.coordinates, depth);
}

/**
 * Whether a geometry has no positions, as some programs write one that is not there.
 *
 * @example isEmptyGeometry({ type: "Polygon", coordinates: [] }) // true
 */
export function isEmptyGeometry(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { coordinates, geometries } = value;
  return [coordinates, geometries].some((parts) => Array.isArray(parts) && parts.length === 0);
}
