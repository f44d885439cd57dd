import area from "@turf/area";
import bbox from "@turf/bbox";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import centroid from "@turf/centroid";
import pointOnFeature from "@turf/point-on-feature";
import Flatbush from "flatbush";
import type { MultiPolygon, Polygon } from "geojson";

type Shape = Polygon | MultiPolygon;

/**
 * Area of a shape on the sphere.
 *
 * @returns square kilometres
 */
export function areaKm2(shape: Shape): number {
  return area(shape) / 1e6;
}

/** A point that stands for a shape: its centroid, or a point inside where that lies outside. */
export function representativePoint(shape: Shape): { longitude: number; latitude: number } {
  const middle = centroid(shape);
  const point = booleanPointInPolygon(middle, shape)
    ? middle
    : pointOnFeature({ type: "Feature", properties: {}, geometry: shape });
  const [longitude = 0, latitude = 0] = point.geometry.coordinates;
  return { longitude, latitude };
}

export interface LocatedShape {
  id: number;
  shape: Shape;
  areaKm2: number;
}

/**
 * A function that finds the smallest shape around a point, so that of nested districts the
 * innermost wins.
 *
 * @returns the id of the shape, or null outside all of them
 */
export function districtLocator(
  shapes: readonly LocatedShape[],
): (longitude: number, latitude: number) => number | null {
  if (shapes.length === 0) return () => null;
  const index = new Flatbush(shapes.length);
  for (const { shape } of shapes) {
    const [west, south, east, north] = bbox(shape);
    index.add(west, south, east, north);
  }
  index.finish();
  return (longitude, latitude) => {
    const around = index
      .search(longitude, latitude, longitude, latitude)
      .flatMap((position) => shapes[position] ?? [])
      .filter(({ shape }) => booleanPointInPolygon([longitude, latitude], shape))
      .sort((one, other) => one.areaKm2 - other.areaKm2 || one.id - other.id);
    return around[0]?.id ?? null;
  };
}
