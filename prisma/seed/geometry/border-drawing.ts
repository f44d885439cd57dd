import type {
  Feature,
  GeometryCollection as GeoJsonCollection,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { followingEdge, type MicroSites } from "./micro-sites";

type Drawing = Topology<{ districts: GeometryCollection }>;

/** Per district the steps along its border: from the corner of one triangle to that of the next. */
function collectBorderSteps(
  sites: MicroSites,
  labels: Int32Array,
  districts: number,
): Map<number, number>[] {
  const steps = Array.from({ length: districts }, () => new Map<number, number>());
  for (let edge = 0; edge < sites.starts.length; edge += 1) {
    const owner = labels[sites.starts[edge]!]!;
    const twin = sites.twins[edge]!;
    if (twin < 0 || owner === labels[sites.starts[followingEdge(edge)]!]) continue;
    steps[owner]?.set(Math.floor(edge / 3), Math.floor(twin / 3));
  }
  return steps;
}

function chainRings(steps: Map<number, number>, corners: ArrayLike<number>): Position[][] {
  const rings: Position[][] = [];
  for (let [start] = steps.keys(); start !== undefined; [start] = steps.keys()) {
    const ring: Position[] = [];
    let corner: number | undefined = start;
    while (corner !== undefined) {
      ring.push([corners[corner * 2]!, corners[corner * 2 + 1]!]);
      const next = steps.get(corner);
      steps.delete(corner);
      corner = next;
    }
    rings.push(ring);
  }
  return rings;
}

/** Averages every inner vertex with its neighbours; the ends, where borders meet, stay. */
function smoothLine(line: Position[], passes: number): Position[] {
  let current = line;
  for (let pass = 0; pass < passes; pass += 1) {
    current = current.map((point, index) => {
      const before = current[index - 1];
      const after = current[index + 1];
      if (!before || !after) return point;
      return [0, 1].map((axis) => before[axis]! / 4 + point[axis]! / 2 + after[axis]! / 4);
    });
  }
  return current;
}

/**
 * Draws one polygon per district around its sites, then smooths and thins the borders. That happens
 * on the lines between districts, each held once, so that neighbours keep sharing them.
 *
 * @param leastBend size in square kilometres of the smallest bend that survives
 */
export function drawBorders(
  sites: MicroSites,
  labels: Int32Array,
  districts: number,
  leastBend: number,
): Polygon[] {
  const geometries = collectBorderSteps(sites, labels, districts).map((steps): Polygon => {
    return { type: "Polygon", coordinates: chainRings(steps, sites.corners) };
  });
  const collection: GeoJsonCollection = { type: "GeometryCollection", geometries };
  const raw = topology({ districts: collection }) as Drawing;
  const arcs = raw.arcs.map((arc) => smoothLine(arc, 2));
  const thin = simplify(presimplify({ ...raw, arcs }), leastBend);
  const features = feature(thin, thin.objects.districts).features;
  return (features as Feature<Polygon | MultiPolygon>[]).map(({ geometry }) => geometry as Polygon);
}
