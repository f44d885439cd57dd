import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import Flatbush from "flatbush";
import type { MultiPolygon, Polygon } from "geojson";
import { edgeIndex, type EdgeIndex } from "./edge-index";
import { contains } from "./point-in-shape";

/** Gaps between simplified borders are narrower than this; beyond it a place is in no part. */
const WIDEST_GAP_KM = 0.5;

const KM_PER_DEGREE = 111;

export interface LocatedShape {
  id: number;
  /** The shape of the level above that this one is a part of. */
  parentId: number | null;
  shape: Polygon | MultiPolygon;
  areaKm2: number;
}

interface IndexedShape extends LocatedShape {
  edges: EdgeIndex;
}

/**
 * A function that finds the district of a point: the smallest shape around it. Where simplified
 * borders leave a gap between the parts of a larger district, the nearest part counts. A point on
 * a border gets the same district whatever the order of the shapes.
 *
 * @returns the id of the shape, or null outside all of them
 * @example districtLocator(shapes)(13.4, 52.5) // 11
 */
export function districtLocator(
  shapes: readonly LocatedShape[],
): (longitude: number, latitude: number) => number | null {
  if (shapes.length === 0) return () => null;
  const index = new Flatbush(shapes.length);
  const indexed = shapes.map((shape) => ({ ...shape, edges: edgeIndex(shape.shape) }));
  for (const { edges } of indexed) index.add(...edges.bounds);
  index.finish();
  const parents = new Set(shapes.map(({ parentId }) => parentId));

  return (longitude, latitude) => {
    let smallest: IndexedShape | null = null;
    for (const position of index.search(longitude, latitude, longitude, latitude)) {
      const shape = indexed[position];
      if (shape && contains(shape.edges, longitude, latitude) && isBefore(shape, smallest))
        smallest = shape;
    }
    while (smallest && parents.has(smallest.id)) {
      const part = nearestPart(smallest.id, longitude, latitude, index, indexed);
      if (!part) break;
      smallest = part;
    }
    return smallest?.id ?? null;
  };
}

function isBefore(one: LocatedShape, other: LocatedShape | null): boolean {
  if (!other) return true;
  return one.areaKm2 < other.areaKm2 || (one.areaKm2 === other.areaKm2 && one.id < other.id);
}

function nearestPart(
  parentId: number,
  longitude: number,
  latitude: number,
  index: Flatbush,
  indexed: readonly IndexedShape[],
): IndexedShape | null {
  const reachY = WIDEST_GAP_KM / KM_PER_DEGREE;
  const reachX = reachY / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  const around = index.search(
    longitude - reachX,
    latitude - reachY,
    longitude + reachX,
    latitude + reachY,
  );
  const [nearest] = around
    .flatMap((position) => indexed[position] ?? [])
    .filter((shape) => shape.parentId === parentId)
    .map((part) => ({
      part,
      distance: pointToPolygonDistance([longitude, latitude], part.shape),
    }))
    .sort((one, other) => one.distance - other.distance || one.part.id - other.part.id);
  return nearest && nearest.distance <= WIDEST_GAP_KM ? nearest.part : null;
}
