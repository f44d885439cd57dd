import area from "@turf/area";
import bbox from "@turf/bbox";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import centroid from "@turf/centroid";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import Flatbush from "flatbush";
import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";

type Shape = Polygon | MultiPolygon;

const EQUATOR_METRES = 6_378_137;
const SPHERE_METRES = 6_371_008.8;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

/**
 * Area of a shape on the ellipsoid WGS 84: that on the sphere, corrected for the earth's curvature
 * at its latitude, which makes a third of a percent in Germany.
 *
 * @returns square kilometres
 */
export function areaKm2(shape: Shape): number {
  const [, south, , north] = bbox(shape);
  const sine = Math.sin((((south + north) / 2) * Math.PI) / 180);
  const bulge = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const curvature = (EQUATOR_METRES ** 2 * (1 - ECCENTRICITY_SQUARED)) / bulge ** 2;
  return ((area(shape) / 1e6) * curvature) / SPHERE_METRES ** 2;
}

/** A point that stands for a shape: its centroid, or a point inside where that lies outside. */
export function representativePoint(shape: Shape): { longitude: number; latitude: number } {
  const middle = centroid(shape);
  const [longitude = 0, latitude = 0] = booleanPointInPolygon(middle, shape)
    ? middle.geometry.coordinates
    : polylabel(largestPart(shape) as [number, number][][], 1e-5);
  return { longitude, latitude };
}

function largestPart(shape: Shape): Position[][] {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const areaOf = (coordinates: Position[][]) => area({ type: "Polygon", coordinates });
  return parts.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
}

/** Gaps between simplified borders are narrower than this; beyond it a place is in no part. */
const WIDEST_GAP_KM = 0.5;

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
  if (!nearest || nearest.distance > WIDEST_GAP_KM) return around;
  return innermost(nearest.part, point, partsOf);
}
