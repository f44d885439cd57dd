import area from "@turf/area";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import centroid from "@turf/centroid";
import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";

/**
 * A point that stands for a shape in degrees: its middle, or a point inside where that lies
 * outside.
 *
 * @example representativePoint(chemnitz) // { longitude: 12.92, latitude: 50.83 }
 */
export function representativePoint(shape: Polygon | MultiPolygon): {
  longitude: number;
  latitude: number;
} {
  const middle = centroid(shape);
  const [longitude = 0, latitude = 0] = booleanPointInPolygon(middle, shape)
    ? middle.geometry.coordinates
    : polylabel(largestPart(shape) as [number, number][][], 1e-5);
  return { longitude, latitude };
}

function largestPart(shape: Polygon | MultiPolygon): Position[][] {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const areaOf = (coordinates: Position[][]) => area({ type: "Polygon", coordinates });
  return parts.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
}
