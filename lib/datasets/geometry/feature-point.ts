import type { Geometry, Position } from "geojson";
import type { Finding } from "../finding";
import { boundaryParts } from "./boundary-parts";
import { representativePoint } from "./representative-point";

/** The position of a row, in the coordinates it came in, or why it has none. */
export type PointReading = { position: Position } | { finding: Omit<Finding, "line"> };

/**
 * The one point that a shape stands for: a point, several points that are the same, or a point
 * inside an area.
 *
 * @example featurePoint({ type: "MultiPoint", coordinates: [[13.4, 52.5]] }) // { position: [13.4, 52.5] }
 */
export function featurePoint(geometry: Geometry | null): PointReading {
  if (!geometry) return refusal("missingGeometry", "");
  switch (geometry.type) {
    case "Point":
      return onlyPosition([geometry.coordinates], geometry.type);
    case "MultiPoint":
      return onlyPosition(geometry.coordinates, geometry.type);
    case "Polygon":
    case "MultiPolygon":
      return pointInside(geometry);
    case "GeometryCollection": {
      const [only, ...others] = geometry.geometries;
      if (only && others.length === 0 && only.type !== "GeometryCollection")
        return featurePoint(only);
      return refusal("severalPoints", `${geometry.type}: ${geometry.geometries.length}`);
    }
    default:
      return refusal("notAPlace", geometry.type);
  }
}

function refusal(code: Finding["code"], about: string): PointReading {
  return { finding: { code, about } };
}

function onlyPosition(positions: unknown, type: string): PointReading {
  const list: readonly unknown[] = Array.isArray(positions) ? positions : [];
  const points: Position[] = [];
  for (const entry of list) {
    const numbers: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const [x, y] = numbers;
    // An empty point is how shapes say that there is none.
    if (numbers.length === 0) continue;
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x + y))
      return refusal("brokenCoordinate", JSON.stringify(entry).slice(0, 40));
    points.push([x, y]);
  }
  const [first, ...others] = points;
  if (!first) return refusal("missingGeometry", type);
  if (others.some(([x, y]) => x !== first[0] || y !== first[1]))
    return refusal("severalPoints", `${type}: ${points.length}`);
  return { position: first };
}

function pointInside(geometry: Geometry): PointReading {
  const found = boundaryParts(geometry);
  if ("refused" in found) return refusal(found.refused, found.detail);
  const whole = found.parts.filter(([outer = []]) => outer.length >= 4);
  if (whole.length === 0) return refusal("noSurface", geometry.type);
  const { longitude, latitude } = representativePoint({ type: "MultiPolygon", coordinates: whole });
  return { position: [longitude, latitude] };
}
