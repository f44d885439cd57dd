import area from "@turf/area";
import bbox from "@turf/bbox";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import centroid from "@turf/centroid";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
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
  /** The shape of the level above that this one is a part of. */
  parentId: number | null;
  shape: Shape;
  areaKm2: number;
}

/**
 * A function that finds the district of a point: the smallest shape around it. Where simplified
 * borders leave a gap between the parts of a larger district, the nearest part counts.
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
  const partsOf = new Map<number | null, LocatedShape[]>();
  for (const shape of shapes)
    partsOf.set(shape.parentId, [...(partsOf.get(shape.parentId) ?? []), shape]);
  return (longitude, latitude) => {
    const point = [longitude, latitude];
    const [smallest] = index
      .search(longitude, latitude, longitude, latitude)
      .flatMap((position) => shapes[position] ?? [])
      .filter(({ shape }) => booleanPointInPolygon(point, shape))
      .sort((one, other) => one.areaKm2 - other.areaKm2 || one.id - other.id);
    return smallest ? innermost(smallest, point, partsOf).id : null;
  };
}

function innermost(
  around: LocatedShape,
  point: number[],
  partsOf: ReadonlyMap<number | null, LocatedShape[]>,
): LocatedShape {
  const [nearest] = (partsOf.get(around.id) ?? [])
    .map((part) => ({ part, distance: pointToPolygonDistance(point, part.shape) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest ? innermost(nearest.part, point, partsOf) : around;
}
