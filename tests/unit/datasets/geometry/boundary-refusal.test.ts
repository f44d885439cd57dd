import fc from "fast-check";
import type { Geometry, MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { repairBoundary } from "@/lib/datasets/geometry/boundary-repair";
import { ringSurface, shapeSurface } from "@/lib/datasets/geometry/shape-surface";
import { box, polygon, star } from "./shapes";

const square = box(13, 52, 14, 53);
const [squareRing = []] = square.coordinates;
const hole: Position[] = [
  [13.2, 52.2],
  [13.2, 52.4],
  [13.4, 52.4],
  [13.4, 52.2],
  [13.2, 52.2],
];

describe("What is refused", () => {
  const refusal = (geometry: unknown) => {
    const result = repairBoundary(geometry as Geometry | null);
    return "refused" in result ? [result.refused, result.detail] : result;
  };

  it("is what is no area, with its kind", () => {
    expect(refusal({ type: "Point", coordinates: [13, 52] })).toEqual([
      "unusableGeometry",
      "Point",
    ]);
    expect(refusal({ type: "LineString", coordinates: squareRing })).toEqual([
      "unusableGeometry",
      "LineString",
    ]);
    expect(
      refusal({
        type: "GeometryCollection",
        geometries: [square, { type: "Point", coordinates: [1, 1] }],
      }),
    ).toEqual(["unusableGeometry", "Point"]);
  });

  it("is what is missing or empty", () => {
    expect(refusal(null)).toEqual(["missingGeometry", ""]);
    expect(refusal({ type: "Polygon", coordinates: [] })).toEqual(["missingGeometry", ""]);
    expect(refusal({ type: "MultiPolygon", coordinates: [[[]]] })).toEqual(["missingGeometry", ""]);
    expect(refusal({ type: "Polygon", coordinates: null })).toEqual(["missingGeometry", ""]);
    expect(refusal({ type: "GeometryCollection", geometries: [] })).toEqual([
      "missingGeometry",
      "",
    ]);
  });

  it.each([[null, 52], [13, NaN], [13, Infinity], ["13", 52], [13], null, "x"])(
    "is a coordinate that is no number: %j",
    (broken) => {
      const shape = {
        type: "Polygon",
        coordinates: [[...squareRing.slice(0, 2), broken, [13, 52]]],
      };
      expect(refusal(shape)).toMatchObject(["brokenCoordinate", {}]);
    },
  );

  it("is a position that is not on earth", () => {
    expect(refusal(box(391_000, 5_820_000, 392_000, 5_821_000))).toEqual([
      "notWgs84",
      "391000, 5820000",
    ]);
  });

  it("is a ring without surface, when there is no other", () => {
    const line = [
      [13, 52],
      [14, 52],
      [13, 52],
    ];
    expect(refusal(polygon(line))).toEqual(["noSurface", ""]);
    expect(
      refusal(
        polygon([
          [13, 52],
          [14, 52],
          [15, 52],
          [13, 52],
        ]),
      ),
    ).toEqual(["noSurface", ""]);
    expect(refusal(polygon(line, hole))).toEqual(["noSurface", ""]);
  });

  it("is a ring that crosses itself so that its area is not clear, with the place", () => {
    const bowTie = polygon([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]);
    expect(refusal(bowTie)).toEqual(["selfIntersection", "0, 0"]);
    const lopsided = polygon([
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 2],
      [0, 0],
    ]);
    expect(refusal(lopsided)).toMatchObject(["selfIntersection", {}]);
    // The same figure with a point where it crosses.
    const knotted = polygon([
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 2],
      [0, 0],
    ]);
    expect(refusal(knotted)).toMatchObject(["selfIntersection", {}]);
  });

  it("is a hole outside its area", () => {
    const outside = box(15, 52, 16, 53).coordinates[0]?.toReversed() ?? [];
    expect(refusal(polygon(squareRing, outside))).toEqual(["holeOutside", ""]);
  });
});

describe("Whatever is drawn", () => {
  const grid = fc.integer({ min: 0, max: 8 });
  const anyRing = fc.array(fc.tuple(grid, grid), { minLength: 1, maxLength: 9 });
  const anyShape = fc
    .array(fc.array(anyRing, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((parts): MultiPolygon => ({ type: "MultiPolygon", coordinates: parts }));

  it("comes out faultless or is refused, and a second repair finds nothing", () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const result = repairBoundary(shape);
        if ("refused" in result) return;
        expect(repairBoundary(result.geometry)).toEqual({ geometry: result.geometry, repairs: [] });
      }),
      { numRuns: 400 },
    );
  });

  it("keeps its surface within a thousandth, whatever was wrong with its ring", () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), {
      minLength: 5,
      maxLength: 40,
    });
    const faults = fc.array(fc.tuple(fc.nat(), fc.constantFrom("repeat", "spike")), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(radii, faults, fc.boolean(), fc.boolean(), (sizes, spoilt, reverse, open) => {
        const ring = star([13, 52], sizes);
        const faulty = ring.slice(0, -1);
        for (const [place, fault] of spoilt) {
          const at = place % faulty.length;
          const point = faulty[at] ?? [];
          const out = [(point[0] ?? NaN) + 2, (point[1] ?? NaN) + 1];
          faulty.splice(at, 0, ...(fault === "repeat" ? [point] : [point, out]));
        }
        if (!open) faulty.push(faulty[0] ?? []);
        const result = repairBoundary(polygon(reverse ? faulty.reverse() : faulty));
        // Where a spike crosses the border or another one, it may not be clear what is meant.
        if ("refused" in result) return expect(spoilt.length).toBeGreaterThan(0);
        const before = ringSurface(ring);
        expect(Math.abs(shapeSurface(result.geometry) / before - 1)).toBeLessThan(0.001);
      }),
      { numRuns: 200 },
    );
  });
});
