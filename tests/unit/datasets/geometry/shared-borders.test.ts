import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { ArcIndexes } from "topojson-specification";
import { describe, expect, it } from "vitest";
import {
  buildDistrictTopology,
  neighbourKeys,
  type District,
} from "@/lib/cartography/district-topology";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { repairBoundary } from "@/lib/datasets/geometry/boundary-repair";
import { edgeIndex } from "@/lib/datasets/geometry/edge-index";
import { shapeSurface } from "@/lib/datasets/geometry/shape-surface";
import { sharedArea } from "@/lib/datasets/geometry/shared-area";

const SIZE = 6;
const POINTS = 20;

/** A border between two corners of a grid, wavy and the same from both sides. */
function border(fromX: number, fromY: number, toX: number, toY: number): Position[] {
  const isForward = fromX < toX || fromY < toY;
  const [x, y, endX, endY] = isForward ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const points = Array.from({ length: POINTS + 1 }, (_, i) => {
    const share = i / POINTS;
    const wave =
      0.1 * Math.sin(share * Math.PI * 3 + x * 1.3 + y * 0.7) * Math.sin(share * Math.PI);
    return [
      13 + (x + (endX - x) * share + (endY - y) * wave) / 100,
      52 + (y + (endY - y) * share + (endX - x) * wave) / 100,
    ];
  });
  return isForward ? points : points.reverse();
}

/** A grid of districts "column,row", each corner off by up to `noise` degrees in each of them. */
function districts(noise: number): District[] {
  let state = 7;
  const random = () =>
    (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32 - 0.5;
  const cells = Array.from(
    { length: SIZE * SIZE },
    (_, i) => [i % SIZE, Math.floor(i / SIZE)] as const,
  );
  return cells.map(([x, y]) => {
    const ring = [
      ...border(x, y, x + 1, y).slice(1),
      ...border(x + 1, y, x + 1, y + 1).slice(1),
      ...border(x + 1, y + 1, x, y + 1).slice(1),
      ...border(x, y + 1, x, y).slice(1),
    ].map((point) => point.map((value) => value + 2 * noise * random()));
    const closed = [...ring, ring[0] ?? []];
    const repaired = repairBoundary({ type: "Polygon", coordinates: [closed] });
    if ("refused" in repaired) throw new Error(repaired.refused);
    return { key: `${x},${y}`, geometry: repaired.geometry };
  });
}

/** How often each stretch of border is used: twice between neighbours, once around the outside. */
function uses(topology: DistrictTopology): number[] {
  const counts = new Map<number, number>();
  const count = (rings: readonly ArcIndexes[]) => {
    for (const arc of rings.flat()) {
      const border = arc < 0 ? ~arc : arc;
      counts.set(border, (counts.get(border) ?? 0) + 1);
    }
  };
  for (const geometry of topology.objects.districts.geometries) {
    if (geometry.type === "Polygon") count(geometry.arcs);
    if (geometry.type === "MultiPolygon") geometry.arcs.forEach(count);
  }
  return [...counts.values()];
}

describe.each([
  { title: "the same", noise: 0 },
  { title: "off by rounding at the seventh decimal", noise: 1e-7 },
  { title: "off by rounding at the sixth decimal", noise: 5e-7 },
])("Borders of neighbours that are $title", ({ noise }) => {
  const drawn = districts(noise);
  const whole = buildDistrictTopology(drawn, { pointBudget: 100_000 });
  const thin = buildDistrictTopology(drawn, { pointBudget: 300 });

  it("are one border, before and after thinning", () => {
    const inner = 2 * SIZE * (SIZE - 1);
    for (const topology of [whole, thin]) {
      expect(uses(topology).filter((count) => count === 2)).toHaveLength(inner);
      expect(uses(topology).filter((count) => count > 2)).toEqual([]);
    }
  });

  it("leave neither gap nor overlap after thinning", () => {
    const shapes = feature(thin, thin.objects.districts).features.flatMap(({ geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? geometry : [],
    );
    expect(shapes).toHaveLength(SIZE * SIZE);
    const indexes = shapes.map(edgeIndex);
    for (const [position, one] of indexes.entries())
      for (const other of indexes.slice(position + 1))
        expect(sharedArea(one, other)).toBeLessThan(1e-15);
    const total = shapes.reduce((sum, shape) => sum + shapeSurface(shape), 0);
    expect(total / (SIZE / 100) ** 2).toBeCloseTo(1, 1);
  });

  it("make the same neighbours", () => {
    for (const topology of [whole, thin]) {
      const neighbours = neighbourKeys(topology);
      expect(neighbours.get("0,0")?.toSorted()).toEqual(["0,1", "1,0"]);
      expect(neighbours.get("2,2")?.toSorted()).toEqual(["1,2", "2,1", "2,3", "3,2"]);
    }
  });
});
