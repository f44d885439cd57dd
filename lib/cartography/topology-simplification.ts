import { quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { Topology } from "topojson-specification";

import { signedRingArea } from "./ring-geometry";
import type { DistrictTopology } from "./stored-topology";

/** A point with the surface that is lost when it goes; Infinity: it must stay. */
type WeighedPoint = [x: number, y: number, weight: number];

/** With all points still there, no longer on the grid. */
type Weighed = Topology<DistrictTopology["objects"]>;

interface MainRing {
  readonly key: string;
  readonly points: readonly WeighedPoint[];
  readonly area: number;
}

/** A district is recognisable while this share of its surface is left. */
const RECOGNISABLE_SHARE = 0.4;

/**
 * Thins the borders of a topology to at most `pointBudget` distinct points, those first whose loss
 * changes the picture least (Visvalingam and Whyatt 1993). Borders stay shared, every district
 * keeps a recognisable part of its surface; parts and holes that shrink to a line are dropped.
 *
 * @throws RangeError when a district has no surface or the budget cannot hold the places where
 *   borders meet and what keeps every district visible.
 * @example countArcPoints(simplifyTopology(topology, 6000)) // 6000 or a few less
 */
export function simplifyTopology(
  topology: DistrictTopology,
  pointBudget: number,
): DistrictTopology {
  const weighed = presimplify(topology);
  const arcs = weighed.arcs as WeighedPoint[][];
  const rings = mainRings(weighed, arcs);
  const empty = rings.find(({ area }) => area === 0);
  if (empty) throw new RangeError(`District ${empty.key} has no surface.`);

  for (;;) {
    const leastWeight = leastWeightWithin(arcs, pointBudget);
    const lost = rings.filter((ring) => remainingShare(ring, leastWeight) < RECOGNISABLE_SHARE);
    if (lost.length === 0) return thin(topology, weighed, leastWeight);
    for (const ring of lost) keepHeaviestPoint(ring, leastWeight);
  }
}

/** The outer ring of each district's largest part. */
function mainRings(topology: Weighed, arcs: WeighedPoint[][]): MainRing[] {
  return topology.objects.districts.geometries.map((geometry) => {
    const polygons =
      geometry.type === "Polygon"
        ? [geometry.arcs]
        : geometry.type === "MultiPolygon"
          ? geometry.arcs
          : [];
    const key = String(geometry.id);
    let main: MainRing = { key, points: [], area: 0 };
    for (const [outer = []] of polygons) {
      const points = outer.flatMap((index) =>
        index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []),
      );
      const area = signedRingArea(points.map(([x, y]) => [x, y]));
      if (Math.abs(area) > Math.abs(main.area)) main = { key, points, area };
    }
    return main;
  });
}

function remainingShare({ points, area }: MainRing, leastWeight: number): number {
  const kept = points.filter((point) => point[2] >= leastWeight);
  // The sign counts: a ring that has turned inside out has nothing left.
  return signedRingArea(kept.map(([x, y]) => [x, y])) / area;
}

function keepHeaviestPoint({ points }: MainRing, leastWeight: number): void {
  let heaviest: WeighedPoint | undefined;
  for (const point of points) {
    if (point[2] < leastWeight && !(heaviest && heaviest[2] >= point[2])) heaviest = point;
  }
  if (heaviest) heaviest[2] = Infinity;
}

function leastWeightWithin(arcs: WeighedPoint[][], pointBudget: number): number {
  const points = arcs.flat();
  const fixed = new Set(points.filter((point) => point[2] === Infinity).map(String)).size;
  const room = Math.floor(pointBudget) - fixed;
  if (!(room >= 0)) {
    throw new RangeError(`A budget of ${pointBudget} points is too small, ${fixed} must stay.`);
  }
  const weights = points.flatMap((point) => (point[2] < Infinity ? point[2] : []));
  weights.sort((a, b) => b - a);
  const firstTooMany = weights[room];
  if (firstTooMany === undefined) return Number.MIN_VALUE;
  // Points of equal weight stay or go together, or the budget would be passed.
  return weights.slice(0, room).findLast((weight) => weight > firstTooMany) ?? Infinity;
}

function thin(original: DistrictTopology, weighed: Weighed, leastWeight: number): DistrictTopology {
  const simplified = simplify(weighed, leastWeight);
  const [cellWidth, cellHeight] = original.transform.scale;
  const cleaned = filter(simplified, filterWeight(simplified, (cellWidth * cellHeight) / 2));
  // Back onto the same grid, so that thinning again and again never moves a point.
  return quantize(cleaned, original.transform) as DistrictTopology;
}
