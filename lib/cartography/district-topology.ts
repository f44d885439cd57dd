import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { mesh, neighbors } from "topojson-client";
import { topology as joinBorders } from "topojson-server";

import { geometryBounds } from "./geometry-bounds";
import { signedRingArea } from "./ring-geometry";
import type { DistrictTopology } from "./stored-topology";
import { simplifyTopology } from "./topology-simplification";
import { createVertexSnapping } from "./vertex-snapping";

export interface District {
  readonly key: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Grid cells along each side of the map: about one or two metres in a large city. */
const GRID = 20_000;

/**
 * Joins districts (longitude and latitude in degrees, rings in any direction) into a topology of
 * at most `pointBudget` distinct points. Corners a few metres apart become one, a border
 * between two districts is stored once, and no district vanishes.
 *
 * @throws RangeError when there are no districts, a key appears twice, a district has no surface,
 *   or the budget cannot hold the places where borders meet.
 * @example
 * const topology = buildDistrictTopology(stadtteile, { pointBudget: 1200 });
 * topology.objects.districts.geometries[0]?.id; // "Kapellenberg"
 */
export function buildDistrictTopology(
  districts: readonly District[],
  options: { pointBudget: number },
): DistrictTopology {
  if (districts.length === 0) throw new RangeError("A map needs at least one district.");
  if (new Set(districts.map(({ key }) => key)).size < districts.length) {
    throw new RangeError("Two districts share a key.");
  }
  const [west, south, east, north] = geometryBounds(districts.map(({ geometry }) => geometry));
  // Wider than the diagonal of a grid cell, so that the grid never merges corners by itself.
  const tolerance = (1.5 * Math.max(east - west, north - south)) / GRID;
  const snap = createVertexSnapping(tolerance);
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: districts.map(({ key, geometry }) => ({
      type: "Feature",
      id: key,
      properties: null,
      geometry: windRings(snap(geometry)),
    })),
  };
  const joined = joinBorders({ districts: collection }, GRID);
  // The joining library's types forget which objects went in.
  return simplifyTopology(joined as DistrictTopology, options.pointBudget);
}

/** Outer rings counter-clockwise, holes clockwise: only so can lines be joined across districts. */
function windRings({ coordinates }: MultiPolygon): MultiPolygon {
  const wound = coordinates.map((polygon) =>
    polygon.map((ring, index) => {
      const area = signedRingArea(ring.map(([x = NaN, y = NaN]) => [x, y]));
      return area > 0 === (index === 0) ? ring : ring.toReversed();
    }),
  );
  return { type: "MultiPolygon", coordinates: wound };
}

/**
 * Which districts lie next to each other: key → keys of the districts that share a piece of border
 * (a common corner is not enough), in the order of the topology. Symmetric; an island has `[]`.
 *
 * @example neighbourKeys(topology).get("Sonnenberg") // ["Zentrum", "Yorckgebiet", …]
 */
export function neighbourKeys(topology: DistrictTopology): Map<string, string[]> {
  const { geometries } = topology.objects.districts;
  const keys = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((indexes, i) => [
      keys[i] ?? "",
      indexes.flatMap((index) => keys[index] ?? []),
    ]),
  );
}

/**
 * The lines between districts of different groups (Bezirke, planning areas) and the outer outline,
 * in degrees. Districts whose group is `null` count as one group.
 *
 * @example borderMesh(topology, (key) => key.slice(0, 2)) // the Bezirke of Berlin's Planungsräume
 */
export function borderMesh(
  topology: DistrictTopology,
  groupOf: (key: string) => string | null,
): MultiLineString {
  return mesh(
    topology,
    topology.objects.districts,
    // The library hands over the same district twice where a border has only one side.
    (a, b) => a === b || groupOf(String(a.id)) !== groupOf(String(b.id)),
  );
}
