import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { repairBoundary } from "@/lib/datasets/geometry/boundary-repair";
import { repairFindings } from "@/lib/datasets/geometry/repair-findings";
import { shapeSurface } from "@/lib/datasets/geometry/shape-surface";
import { box, polygon } from "./shapes";

function repaired(geometry: Geometry) {
  const result = repairBoundary(geometry);
  if ("refused" in result) throw new Error(`${result.refused} (${result.detail})`);
  return result;
}
const square = box(13, 52, 14, 53);
const [squareRing = []] = square.coordinates;
const hole: Position[] = [
  [13.2, 52.2],
  [13.2, 52.4],
  [13.4, 52.4],
  [13.4, 52.2],
  [13.2, 52.2],
];

describe("A faultless shape", () => {
  it.each<[string, Polygon | MultiPolygon]>([
    ["polygon", square],
    ["polygon with a hole", polygon(squareRing, hole)],
    [
      "polygon whose hole touches its border in a point",
      polygon(squareRing, [
        [13, 52.5],
        [13.2, 52.6],
        [13.2, 52.4],
        [13, 52.5],
      ]),
    ],
    [
      "ring that touches itself in a point",
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 4],
        [3, 2],
        [2, 1],
        [1, 2],
        [2, 4],
        [0, 4],
        [0, 0],
      ]),
    ],
    [
      "set of islands",
      {
        type: "MultiPolygon",
        coordinates: [square.coordinates, box(15, 52, 16, 53).coordinates],
      },
    ],
    [
      "set of parts that touch in a point",
      {
        type: "MultiPolygon",
        coordinates: [square.coordinates, box(14, 53, 15, 54).coordinates],
      },
    ],
  ])("is left exactly as it is: %s", (_, shape) => {
    expect(repairBoundary(shape)).toEqual({ geometry: shape, repairs: [] });
  });
});

describe("What is mended without changing what a shape covers", () => {
  it("is an open ring", () => {
    const open = polygon(squareRing.slice(0, -1));
    expect(repaired(open)).toEqual({ geometry: square, repairs: ["ringsClosed"] });
  });

  it("is a point that comes twice, also around the start", () => {
    const [a = [], b = [], c = [], d = []] = squareRing;
    const doubled = polygon([a, a, b, b, b, c, d, a, a]);
    expect(repaired(doubled)).toEqual({ geometry: square, repairs: ["repeatedPoints"] });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    "is a spike without width, wherever the ring begins (%i)",
    (start) => {
      const open = [
        [13, 52],
        [14, 52],
        [14, 52.5],
        [15, 52.5],
        [14, 52.5],
        [14, 53],
        [13, 53],
      ];
      const turned = [...open.slice(start), ...open.slice(0, start)];
      const { geometry, repairs } = repaired(polygon([...turned, turned[0] ?? []]));
      expect(repairs).toEqual(["spikesRemoved"]);
      expect(shapeSurface(geometry)).toBeCloseTo(1, 12);
      const points = geometry.coordinates.flat(2);
      expect(JSON.stringify(points)).not.toContain("15");
    },
  );

  it("is a spike that folds back further than it went out", () => {
    const folded = polygon([
      [0, 0],
      [4, 0],
      [2, 0],
      [2, 0],
      [3, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]);
    expect(shapeSurface(repaired(folded).geometry)).toBeCloseTo(14, 12);
  });

  it("are heights and measures", () => {
    const high = polygon(squareRing.map(([x = NaN, y = NaN]) => [x, y, 34, 1]));
    expect(repaired(high)).toEqual({ geometry: square, repairs: ["heightsDropped"] });
  });

  it("are rings that turn the wrong way", () => {
    const wrong = polygon(squareRing.toReversed(), hole.toReversed());
    expect(repaired(wrong)).toEqual({
      geometry: polygon(squareRing, hole),
      repairs: ["ringsRewound"],
    });
  });

  it("is a collection of polygons", () => {
    const island = box(15, 52, 16, 53);
    expect(repaired({ type: "GeometryCollection", geometries: [square, island] })).toEqual({
      geometry: { type: "MultiPolygon", coordinates: [square.coordinates, island.coordinates] },
      repairs: ["collectionJoined"],
    });
  });
});

describe("What is mended and named", () => {
  it("are holes and parts without surface", () => {
    const flat = [
      [13.5, 52.5],
      [13.6, 52.5],
      [13.5, 52.5],
    ];
    expect(repaired(polygon(squareRing, flat))).toEqual({
      geometry: square,
      repairs: ["ringsDropped"],
    });
    const parts = { type: "MultiPolygon" as const, coordinates: [square.coordinates, [flat]] };
    expect(repaired(parts)).toEqual({ geometry: square, repairs: ["ringsDropped"] });
  });

  it("is a hole in a hole", () => {
    const inner = box(13.25, 52.25, 13.3, 52.3).coordinates[0]?.toReversed() ?? [];
    expect(repaired(polygon(squareRing, hole, inner))).toEqual({
      geometry: polygon(squareRing, hole),
      repairs: ["ringsDropped"],
    });
  });

  it("is a small loop where a ring crosses itself, and all other points stay", () => {
    // Between the third and the fourth point the border makes a loop of a few metres.
    const looped = polygon([
      [13, 52],
      [13.5, 52],
      [14, 52],
      [14, 52.5001],
      [14.0001, 52.5],
      [13.9999, 52.5],
      [14, 52.5002],
      [14, 53],
      [13, 53],
      [13, 52],
    ]);
    const { geometry, repairs } = repaired(looped);
    expect(repairs).toEqual(["selfIntersectionRepaired"]);
    expect(geometry.type).toBe("Polygon");
    expect(Math.abs(shapeSurface(geometry) - 1)).toBeLessThan(1e-6);
    // Neighbours have the point in the middle of the straight south border, too.
    expect(geometry.coordinates[0]).toContainEqual([13.5, 52]);
    expect(repaired(geometry)).toEqual({ geometry, repairs: [] });
  });

  it("is a ring that holds its hole by a bridge", () => {
    const bridged = polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 2],
      [1, 2],
      [1, 3],
      [3, 3],
      [3, 1],
      [1, 1],
      [1, 2],
      [0, 2],
      [0, 0],
    ]);
    const { geometry, repairs } = repaired(bridged);
    expect(repairs).toEqual(["selfIntersectionRepaired"]);
    expect(geometry.coordinates).toHaveLength(2);
    expect(shapeSurface(geometry)).toBe(12);
  });

  it("are parts that overlap, contain each other or share a border", () => {
    const pairOf = (other: Polygon) =>
      repaired({ type: "MultiPolygon", coordinates: [square.coordinates, other.coordinates] });
    for (const [other, surface] of [
      [box(13.5, 52, 14.5, 53), 1.5],
      [box(13.2, 52.2, 13.4, 52.4), 1],
      [box(14, 52, 15, 53), 2],
    ] as const) {
      const { geometry, repairs } = pairOf(other);
      expect(repairs).toEqual(["partsJoined"]);
      expect(geometry.type).toBe("Polygon");
      expect(shapeSurface(geometry)).toBeCloseTo(surface, 12);
    }
  });

  it("leaves no slivers where parts meet at a hair's breadth", () => {
    const { geometry, repairs } = repaired({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [2, 7],
            [7, 2],
            [4, 0],
            [2, 2],
            [2, 7],
          ],
        ],
        [
          [
            [2, 6],
            [8, 6],
            [2, 1],
            [2, 6],
          ],
        ],
      ],
    });
    expect(repairs).toContain("partsJoined");
    expect(repaired(geometry)).toEqual({ geometry, repairs: [] });
  });
});

describe("Findings about repairs", () => {
  it("count what is harmless for the whole file and name the rest", () => {
    expect(
      repairFindings([
        { line: 1, name: "Nord", repairs: ["ringsRewound", "selfIntersectionRepaired"] },
        { line: 2, name: "Süd", repairs: ["ringsRewound"] },
        { line: 3, name: "West", repairs: [] },
      ]),
    ).toEqual([
      { code: "ringsRewound", line: null, about: "2" },
      { code: "selfIntersectionRepaired", line: 1, about: "Nord" },
    ]);
  });
});
