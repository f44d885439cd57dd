import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { intersection, type Geom } from "polyclip-ts";
import { describe, expect, it } from "vitest";
import { edgeIndex } from "@/lib/datasets/geometry/edge-index";
import { contains } from "@/lib/datasets/geometry/point-in-shape";
import { sharedArea } from "@/lib/datasets/geometry/shared-area";
import { shapeSurface } from "@/lib/datasets/geometry/shape-surface";
import { box, polygon, star } from "./shapes";

const shared = (one: Polygon | MultiPolygon, other: Polygon | MultiPolygon) =>
  sharedArea(edgeIndex(one), edgeIndex(other));

const ring = ([outer = []]: Position[][], reversed = false) =>
  reversed ? outer.toReversed() : outer;
const frame = polygon(ring(box(0, 0, 4, 4).coordinates), ring(box(1, 1, 3, 3).coordinates, true));

describe("The area that two shapes share", () => {
  it("is nothing where they only touch, along a border or in a point", () => {
    expect(shared(box(0, 0, 1, 1), box(1, 0, 2, 1))).toBe(0);
    expect(shared(box(0, 0, 1, 1), box(1, 1, 2, 2))).toBe(0);
    expect(shared(box(0, 0, 1, 1), box(5, 5, 6, 6))).toBe(0);
  });

  it("leaves holes out and counts all parts", () => {
    expect(shared(frame, box(0, 0, 2, 2))).toBe(3);
    expect(shared(frame, box(1, 1, 3, 3))).toBe(0);
    expect(shared(frame, frame)).toBe(12);
    const islands: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [box(0, 0, 1, 1).coordinates, box(3, 0, 4, 1).coordinates],
    };
    expect(shared(islands, box(0.5, 0, 3.25, 1))).toBeCloseTo(0.75, 12);
  });

  it("is exact where slanting borders cross within a slab", () => {
    const tent = polygon([
      [0, 0],
      [2, 0],
      [1, 2],
      [0, 0],
    ]);
    const cup = polygon([
      [1, 0],
      [2, 2],
      [0, 2],
      [1, 0],
    ]);
    expect(shared(tent, cup)).toBeCloseTo(1, 12);
  });

  const around = (limit: number) => fc.integer({ min: 0, max: limit * 1000 }).map((n) => n / 1000);
  const stars = fc
    .tuple(around(2), around(2), fc.array(around(0.8), { minLength: 3, maxLength: 24 }))
    .map(([x, y, sizes]) =>
      polygon(
        star(
          [x, y],
          sizes.map((size) => size + 0.2),
        ),
      ),
    );

  it("is what clipping finds, whichever of the two comes first", () => {
    fc.assert(
      fc.property(stars, stars, (one, other) => {
        const asGeom = ({ coordinates }: Polygon) => coordinates as Geom;
        const clipped = intersection(asGeom(one), asGeom(other));
        const expected = shapeSurface({ type: "MultiPolygon", coordinates: clipped });
        expect(shared(one, other)).toBeCloseTo(expected, 9);
        expect(shared(other, one)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("A point", () => {
  it("is in a shape or on its border, but not in its hole or outside", () => {
    const index = edgeIndex(frame);
    const inside = (x: number, y: number) => contains(index, x, y);
    expect([inside(0.5, 0.5), inside(0.5, 2), inside(3.5, 3)]).toEqual([true, true, true]);
    expect([inside(0, 0), inside(4, 2), inside(2, 4), inside(1, 2), inside(2, 3)]).toEqual(
      Array(5).fill(true),
    );
    expect([inside(2, 2), inside(-1, 2), inside(5, 2), inside(2, 5), inside(NaN, 2)]).toEqual(
      Array(5).fill(false),
    );
  });

  /** How far a point is from a line to the east or west, next to which both neighbours may claim it. */
  const distanceTo = (line: Position[], x: number, y: number) =>
    Math.min(
      ...line.slice(1).map(([toX = NaN, toY = NaN], i) => {
        const [fromX = NaN, fromY = NaN] = line[i] ?? [];
        if (y < fromY || y > toY) return Infinity;
        return Math.abs(fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY) - x);
      }),
    );

  it("beside a shared border is in exactly one of the neighbours", () => {
    const corner = fc.double({ min: 0.4, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 2, maxLength: 12 }),
        corner,
        corner,
        (bends, x, y) => {
          const border = bends.map((bend, i) => [bend, i / (bends.length - 1)]);
          const west = polygon([[0, 0], ...border, [0, 1], [0, 0]]);
          const east = polygon([[1, 0], ...border, [1, 1], [1, 0]].reverse());
          const [inWest, inEast] = [west, east].map((shape) => contains(edgeIndex(shape), x, y));
          expect(inWest === true || inEast === true).toBe(true);
          if (inWest && inEast) expect(distanceTo(border, x, y)).toBeLessThan(1e-15);
        },
      ),
      {
        numRuns: 300,
        examples: [
          [[0.4, 0.40000000000000024, 0.40000000000000024, 0.4, 0.4], 0.40000000000000024, 0.4],
        ],
      },
    );
  });
});
