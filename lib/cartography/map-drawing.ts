import type { Position } from "geojson";
import { feature } from "topojson-client";

import { borderMesh } from "./district-topology";
import { geometryBounds } from "./geometry-bounds";
import { createMapProjection, type MapFrame, type MapProjection } from "./map-projection";
import { linePath, roundLine } from "./path-data";
import { type Point, type Ring, signedRingArea } from "./ring-geometry";
import type { DistrictTopology } from "./stored-topology";

export interface MapDrawingOptions extends MapFrame {
  /** Decimals of the coordinates: 1 for a few dozen districts, 0 for hundreds. Default 1. */
  readonly digits?: number;
  /** The larger unit a district belongs to; borders between units appear in `outline`. */
  readonly groupOf?: (key: string) => string | null;
}

export interface DrawnArea {
  readonly key: string;
  /** SVG path data of the surface; holes are cut out under either fill rule. */
  readonly path: string;
  /** What the path draws, in user units, not closed: the largest part first, then parts and holes. */
  readonly rings: readonly Ring[];
}

export interface MapDrawing extends MapProjection {
  readonly areas: readonly DrawnArea[];
  /** SVG path data of the outer outline and of the borders between groups; to be stroked. */
  readonly outline: string;
}

/**
 * Draws the districts of a topology: one compact path each, in the order of the topology, in user
 * units of a drawing that begins at 0, 0. Neighbours use exactly the same border points.
 *
 * @throws RangeError when the topology is empty or the padding leaves no room.
 * @example
 * const { width, height, areas } = drawDistrictMap(topology, { width: 760, padding: 8 });
 * // <svg viewBox={`0 0 ${width} ${height}`}>{areas.map(({ path }) => <path d={path} />)}</svg>
 */
export function drawDistrictMap(
  topology: DistrictTopology,
  options: MapDrawingOptions,
): MapDrawing {
  const { digits = 1, groupOf = () => null } = options;
  const districts = feature(topology, topology.objects.districts).features.flatMap(
    ({ id, geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [{ key: String(id), geometry }]
        : [],
  );
  const bounds = geometryBounds(districts.map(({ geometry }) => geometry));
  const projection = createMapProjection(bounds, options);
  const toDrawing = ([longitude = NaN, latitude = NaN]: Position): Point =>
    projection.project(longitude, latitude);

  const areas = districts.map(({ key, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return drawArea(
      key,
      polygons.map((polygon) => polygon.map((ring) => ring.map(toDrawing))),
      digits,
    );
  });
  const outline = borderMesh(topology, groupOf).coordinates.map((line) => {
    const closed = String(line[0]) === String(line.at(-1));
    return linePath(roundLine(line.map(toDrawing), digits, closed), digits, closed);
  });
  return { ...projection, areas, outline: outline.join("") };
}

function drawArea(key: string, polygons: readonly Point[][][], digits: number): DrawnArea {
  const rings = polygons.flatMap((polygon) =>
    polygon.flatMap((ring, index) => {
      const rounded = roundLine(ring, digits, true);
      const area = signedRingArea(rounded);
      if (area === 0) return [];
      // Holes run against their outline, so that the non-zero rule cuts them out too.
      return [area > 0 === (index === 0) ? rounded : rounded.reverse()];
    }),
  );
  // Too small for the grid: a district is drawn finer rather than not at all.
  if (rings.length === 0 && digits < 6) return drawArea(key, polygons, digits + 1);
  rings.sort((a, b) => Math.abs(signedRingArea(b)) - Math.abs(signedRingArea(a)));
  return { key, path: rings.map((ring) => linePath(ring, digits, true)).join(""), rings };
}
