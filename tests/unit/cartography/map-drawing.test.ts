import { merge } from "topojson-client";
import { describe, expect, test } from "vitest";

import { buildDistrictTopology } from "../../../lib/cartography/district-topology";
import { drawDistrictMap } from "../../../lib/cartography/map-drawing";
import { createMapProjection } from "../../../lib/cartography/map-projection";
import { linePath, roundLine } from "../../../lib/cartography/path-data";
import {
  type Ring,
  ringBounds,
  ringCentroid,
  signedRingArea,
} from "../../../lib/cartography/ring-geometry";
import { gridDistricts, openData, withoutOpenData } from "./shapes";

describe("The projection", () => {
  test("fills the width, puts north up and keeps shapes true", () => {
    const { height, project } = createMapProjection([13, 52, 14, 53], { width: 620, padding: 10 });
    const [west, top] = project(13, 53);
    const [east, bottom] = project(14, 52);
    expect([west, top, east].map((n) => n.toFixed(6))).toEqual([
      "10.000000",
      "10.000000",
      "610.000000",
    ]);
    expect((bottom - top) / (east - west)).toBeCloseTo(1 / Math.cos((52.5 * Math.PI) / 180), 6);
    expect(height).toBe(1006);
  });

  test("centres a tall place under a maximum height", () => {
    const frame = { width: 760, padding: 10, maximumHeight: 400 };
    const { height, project } = createMapProjection([13, 52, 13.1, 53], frame);
    expect(height).toBe(400);
    expect(project(13.05, 52.5)[0]).toBeCloseTo(380, 6);
    expect(project(13, 53)[1]).toBeCloseTo(10, 6);
    expect(project(13, 52)[1]).toBeCloseTo(390, 6);
  });

  test("refuses a map without extent", () => {
    const frame = { width: 760, padding: 10 };
    expect(() => createMapProjection([13, 52, 13, 53], frame)).toThrow(RangeError);
    expect(() => createMapProjection([Infinity, 52, 13, 53], frame)).toThrow(RangeError);
    expect(() => createMapProjection([13, 52, 14, 53], { width: 20, padding: 10 })).toThrow(
      RangeError,
    );
  });
});

describe("Rings", () => {
  test("have a signed area, a centre of gravity and bounds", () => {
    const ring = [
      [10, 20],
      [12, 20],
      [12, 21],
      [10, 21],
    ] as const;
    expect(signedRingArea(ring)).toBe(2);
    expect(signedRingArea([...ring].reverse())).toBe(-2);
    expect(ringCentroid(ring)).toEqual([11, 20.5]);
    expect(ringBounds(ring)).toEqual([10, 20, 12, 21]);
  });
});

describe("Path data", () => {
  test("is as short as the grammar allows", () => {
    const line = [
      [10, 20],
      [13, 16],
      [13.5, 16.5],
      [9, 16.5],
      [9, 16],
      [8.5, 15.5],
    ] as const;
    expect(linePath(line, 1, true)).toBe("M10 20l3-4 .5.5h-4.5v-.5l-.5-.5z");
  });

  test("leaves out points that do not show", () => {
    const line = [
      [0, 0],
      [0.02, 0.04],
      [1.04, 0],
      [2, 0.01],
      [2, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ] as const;
    expect(roundLine(line, 1, true)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]);
    expect(
      roundLine(
        [
          [0, 0],
          [2, 0],
          [1, 0],
        ],
        1,
        false,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [1, 0],
    ]);
  });
});

/** The corners of path data, read without the code that wrote it. */
function cornersOf(path: string): string[] {
  const corners: string[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", rest = ""] of path.matchAll(/([Mlhvz])([^Mlhvz]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    while (numbers.length > 0) {
      const stepX = letter === "v" ? 0 : (numbers.shift() ?? NaN);
      const stepY = letter === "h" ? 0 : (numbers.shift() ?? NaN);
      [x, y] = letter === "M" ? [stepX, stepY] : [x + stepX, y + stepY];
      corners.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
  }
  return corners;
}

describe("The drawing of districts", () => {
  const topology = buildDistrictTopology(gridDistricts(3, 2), { pointBudget: 120 });

  test("has a path for each district that passes exactly through its rings", () => {
    const { areas } = drawDistrictMap(topology, { width: 760, padding: 6 });
    expect(areas.map(({ key }) => key)).toEqual(gridDistricts(3, 2).map(({ key }) => key));
    for (const { path, rings } of areas) {
      const corners = rings.flat().map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      expect(cornersOf(path)).toEqual(corners);
    }
  });

  test("stays within its frame", () => {
    const { areas, width, height } = drawDistrictMap(topology, { width: 760, padding: 6 });
    for (const [x, y] of areas.flatMap(({ rings }) => rings.flat())) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(5.9);
    }
  });

  test("uses the same border points for neighbours", () => {
    const { areas, project } = drawDistrictMap(topology, { width: 760, padding: 6, digits: 0 });
    const polygons = topology.objects.districts.geometries.filter(
      (geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
    );
    const whole = merge(topology, polygons).coordinates.flatMap(([outer = []]) => [
      roundLine(
        outer.map(([x = NaN, y = NaN]) => project(x, y)),
        0,
        true,
      ),
    ]);
    const surface = (rings: readonly Ring[]): number =>
      rings.reduce((sum, ring) => sum + Math.abs(signedRingArea(ring)), 0);
    // Without gaps and overlaps the surfaces add up to that of the whole.
    expect(surface(areas.flatMap(({ rings }) => rings))).toBeCloseTo(surface(whole), 6);
  });

  test("strokes the outer outline, and the borders between groups when there are groups", () => {
    const frame = { width: 760, padding: 6 };
    const middle = cornersOf(drawDistrictMap(topology, frame).areas[2]?.path ?? "");
    const outline = (groupOf: (key: string) => string | null): Set<string> =>
      new Set(cornersOf(drawDistrictMap(topology, { ...frame, groupOf }).outline));
    const strokedPart = (corners: Set<string>): number =>
      middle.filter((corner) => corners.has(corner)).length / middle.length;
    expect(strokedPart(outline(() => null))).toBeLessThan(0.6);
    expect(drawDistrictMap(topology, frame).outline).toMatch(/^M[^M]*z$/);
    expect(strokedPart(outline((key) => key))).toBe(1);
  });

  test("cuts holes against the direction of the outline", () => {
    const outer = [
      [13, 51],
      [14, 51],
      [14, 52],
      [13, 52],
      [13, 51],
    ];
    const hole = [
      [13.4, 51.4],
      [13.6, 51.4],
      [13.6, 51.6],
      [13.4, 51.6],
      [13.4, 51.4],
    ];
    const ring = buildDistrictTopology(
      [{ key: "ring", geometry: { type: "Polygon", coordinates: [outer, hole] } }],
      { pointBudget: 20 },
    );
    const [area] = drawDistrictMap(ring, { width: 760, padding: 6 }).areas;
    const [outside = 0, inside = 0] = (area?.rings ?? []).map(signedRingArea);
    expect(outside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(0);
  });

  test("draws a district finer when the grid of the drawing would swallow it", () => {
    const speck = [
      [13.0001, 51],
      [13.0002, 51.0001],
      [13, 51.0001],
      [13.0001, 51],
    ];
    const land = [
      [13.1, 51],
      [14, 51],
      [14, 52],
      [13.1, 51],
    ];
    const tiny = buildDistrictTopology(
      [
        { key: "speck", geometry: { type: "Polygon", coordinates: [speck] } },
        { key: "land", geometry: { type: "Polygon", coordinates: [land] } },
      ],
      { pointBudget: 20 },
    );
    const { areas } = drawDistrictMap(tiny, { width: 300, padding: 6, digits: 0 });
    expect(areas.every(({ rings }) => signedRingArea(rings[0] ?? []) > 0)).toBe(true);
  });

  test("takes at most 45 kB for Berlin's 542 areas", (context) => {
    const districts = openData.Berlin();
    if (!districts) return context.skip(withoutOpenData);
    const berlin = buildDistrictTopology(districts, { pointBudget: 6000 });
    const { areas } = drawDistrictMap(berlin, { width: 760, padding: 6, digits: 0 });
    expect(areas).toHaveLength(542);
    expect(areas.every(({ rings }) => rings.length > 0)).toBe(true);
    expect(areas.map(({ path }) => path).join("").length).toBeLessThan(45_000);
  });
});
