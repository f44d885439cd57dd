import { Delaunay } from "d3-delaunay";
import { createRandom } from "../seeded-random";
import type { PlanarPoint } from "./local-projection";

/** The small sites of which districts are built; site `i` stands for the fact point `i`. */
export type MicroSites = {
  points: PlanarPoint[];
  neighbours: number[][];
  /** The triangulation as half-edges: where each starts, and its twin on the other side or -1. */
  starts: ArrayLike<number>;
  twins: ArrayLike<number>;
  /** Per triangle the corner that the cells around its three sites share, as x, y, x, y, … */
  corners: ArrayLike<number>;
};

export type Extent = { west: number; south: number; east: number; north: number };

/** The smallest extent that holds all points, widened by a margin in kilometres. */
export function extentAround(points: readonly PlanarPoint[], margin: number): Extent {
  return {
    west: Math.min(...points.map(([east]) => east)) - margin,
    south: Math.min(...points.map(([, north]) => north)) - margin,
    east: Math.max(...points.map(([east]) => east)) + margin,
    north: Math.max(...points.map(([, north]) => north)) + margin,
  };
}

function scatterPoints(extent: Extent, spacing: number, seed: string): PlanarPoint[] {
  const random = createRandom(seed);
  const rowHeight = spacing * 0.866;
  const points: PlanarPoint[] = [];
  for (let row = 0; extent.south + row * rowHeight < extent.north; row += 1) {
    const indent = row % 2 === 0 ? 0 : spacing / 2;
    for (let column = 0; extent.west + column * spacing < extent.east; column += 1) {
      const east = extent.west + indent + (column + (random() - 0.5) * 0.7) * spacing;
      points.push([east, extent.south + (row + (random() - 0.5) * 0.7) * rowHeight]);
    }
  }
  return points;
}

/** The half-edge that follows in the same triangle. */
export function followingEdge(edge: number): number {
  return edge % 3 === 2 ? edge - 2 : edge + 1;
}

function listNeighbours(starts: ArrayLike<number>, size: number): number[][] {
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (let edge = 0; edge < starts.length; edge += 1) {
    neighbours[starts[edge]!]?.push(starts[followingEdge(edge)]!);
  }
  return neighbours;
}

/** Scatters sites about `spacing` kilometres apart over the extent, the anchors first. */
export function createMicroSites(
  anchors: readonly PlanarPoint[],
  extent: Extent,
  spacing: number,
  seed: string,
): MicroSites {
  const isFree = ([east, north]: PlanarPoint) =>
    anchors.every(([x, y]) => Math.abs(east - x) + Math.abs(north - y) > spacing * 0.6);
  const points: [number, number][] = [
    ...anchors,
    ...scatterPoints(extent, spacing, seed).filter(isFree),
  ].map(([x, y]) => [x, y]);
  const delaunay = Delaunay.from(points);
  return {
    points,
    neighbours: listNeighbours(delaunay.triangles, points.length),
    starts: delaunay.triangles,
    twins: delaunay.halfedges,
    corners: delaunay.voronoi().circumcenters,
  };
}
