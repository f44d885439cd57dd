import { feature } from "topojson-client";
import type { ArcIndexes, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";

import {
  borderMesh,
  buildDistrictTopology,
  type District,
  neighbourKeys,
} from "../../../lib/cartography/district-topology";
import { geometryBounds } from "../../../lib/cartography/geometry-bounds";
import { signedRingArea } from "../../../lib/cartography/ring-geometry";
import {
  countArcPoints,
  type DistrictTopology,
  parseDistrictTopology,
} from "../../../lib/cartography/stored-topology";
import { simplifyTopology } from "../../../lib/cartography/topology-simplification";
import { gridDistricts, openData, withoutOpenData } from "./shapes";

function ringsOf(topology: DistrictTopology): { key: string; ring: ArcIndexes }[] {
  return topology.objects.districts.geometries.flatMap((geometry) => {
    const key = String(geometry.id);
    if (geometry.type === "Polygon") return geometry.arcs.map((ring) => ({ key, ring }));
    if (geometry.type === "MultiPolygon")
      return geometry.arcs.flat().map((ring) => ({ key, ring }));
    return [];
  });
}

function arcsByUse(topology: DistrictTopology): { outer: number; shared: number; more: number } {
  const uses = new Map<number, number>();
  for (const { ring } of ringsOf(topology)) {
    for (const arc of ring)
      uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  }
  const counts = [...uses.values()];
  return {
    outer: counts.filter((count) => count === 1).length,
    shared: counts.filter((count) => count === 2).length,
    more: counts.filter((count) => count > 2).length,
  };
}

function surfaces(topology: DistrictTopology): Map<string, number> {
  return new Map(
    feature(topology, topology.objects.districts).features.map(({ id, geometry }) => {
      const polygons =
        geometry.type === "Polygon"
          ? [geometry.coordinates]
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates
            : [];
      const areas = polygons.map(([outer = []]) =>
        Math.abs(signedRingArea(outer.map(([x = NaN, y = NaN]) => [x, y]))),
      );
      return [String(id), Math.max(0, ...areas)];
    }),
  );
}

function square(key: string, west: number, south: number, size: number): District {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { key, geometry: { type: "Polygon", coordinates: [ring] } };
}

describe("A topology of districts", () => {
  test("stores a border between two districts once, before and after thinning", () => {
    // 4 × 3 squares: 17 inner sides are shared; the outline has an arc for each of its 14 sides,
    // of which the two sides of each of the four corners are one.
    const whole = buildDistrictTopology(gridDistricts(4, 3), { pointBudget: 10_000 });
    expect(arcsByUse(whole)).toEqual({ shared: 17, outer: 10, more: 0 });
    const thin = simplifyTopology(whole, 60);
    expect(arcsByUse(thin)).toEqual({ shared: 17, outer: 10, more: 0 });
    expect(ringsOf(thin)).toEqual(ringsOf(whole));
  });

  test("joins borders that were digitised twice with a few centimetres between them", () => {
    const districts = gridDistricts(4, 3).map((district, i) => ({
      ...district,
      geometry: JSON.parse(JSON.stringify(district.geometry), (_, value: unknown) =>
        typeof value === "number" ? value + (i % 2) * 7e-7 : value,
      ) as District["geometry"],
    }));
    const topology = buildDistrictTopology(districts, { pointBudget: 300 });
    expect(arcsByUse(topology)).toEqual({ shared: 17, outer: 10, more: 0 });
  });

  test.each([0, 3, 4, 5])("closes needles, wherever the ring begins (%i)", (start) => {
    const open = [
      [12.92, 50.8],
      [12.93, 50.8],
      [12.93, 50.81],
      [12.925, 50.81],
      [12.925, 50.82],
      [12.9250002, 50.81],
      [12.92, 50.81],
    ];
    const turned = [...open.slice(start), ...open.slice(0, start)];
    const coordinates = [[...turned, turned[0] ?? []]];
    const topology = buildDistrictTopology(
      [...gridDistricts(1, 1), { key: "needle", geometry: { type: "Polygon", coordinates } }],
      { pointBudget: 60 },
    );
    expect([...neighbourKeys(topology).values()]).toEqual([[], []]);
    expect(topology.bbox?.[3]).toBeLessThan(50.815);
  });

  test("keeps to its budget where all points are equally important", () => {
    const teeth = Array.from({ length: 40 }, (_, i) => [13 + i / 100, 51 + (i % 2) / 100]);
    const ring = [...teeth, [13.39, 50], [13, 50], [13, 51]];
    const comb: District = { key: "comb", geometry: { type: "Polygon", coordinates: [ring] } };
    for (const pointBudget of [5, 9, 30]) {
      expect(countArcPoints(buildDistrictTopology([comb], { pointBudget }))).toBeLessThanOrEqual(
        pointBudget,
      );
    }
  });

  test("keeps to its budget of points and uses it", () => {
    for (const pointBudget of [16, 40, 75, 150, 299]) {
      const topology = buildDistrictTopology(gridDistricts(4, 3), { pointBudget });
      expect(countArcPoints(topology)).toBeLessThanOrEqual(pointBudget);
      expect(countArcPoints(topology)).toBeGreaterThan(pointBudget * 0.8);
    }
  });

  test("counts a corner where borders meet once", () => {
    const topology = buildDistrictTopology([square("a", 13, 51, 1)], { pointBudget: 99 });
    expect(countArcPoints(topology)).toBe(4);
  });

  test("says how many points it needs when the budget is too small", () => {
    expect(() => buildDistrictTopology(gridDistricts(4, 3), { pointBudget: 12 })).toThrow(
      /budget of 12 points is too small/,
    );
  });

  test("loses neither a small island nor a lens between two large districts", () => {
    const large = gridDistricts(2, 1, 60);
    const lens: District = {
      key: "lens",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [12.91, 50.82],
            [12.9105, 50.822],
            [12.91, 50.824],
            [12.9095, 50.822],
            [12.91, 50.82],
          ],
        ],
      },
    };
    const topology = buildDistrictTopology(
      [...large, lens, square("island", 12.95, 50.803, 0.0004)],
      { pointBudget: 16 },
    );
    const surface = surfaces(topology);
    expect([...surface.keys()]).toEqual(["0,0", "1,0", "lens", "island"]);
    expect(surface.get("lens")).toBeGreaterThan(0.4 * 2e-6);
    expect(surface.get("island")).toBeGreaterThan(0.4 * 1.6e-7);
  });

  test("refuses what cannot be drawn", () => {
    const flat = square("flat", 13, 51, 0);
    expect(() => buildDistrictTopology([], { pointBudget: 9 })).toThrow(RangeError);
    expect(() =>
      buildDistrictTopology([square("a", 13, 51, 1), square("a", 14, 51, 1)], { pointBudget: 9 }),
    ).toThrow(/share a key/);
    expect(() =>
      buildDistrictTopology([square("a", 14, 51, 1), flat], { pointBudget: 99 }),
    ).toThrow("District flat has no surface.");
  });

  test("is the same after a journey through a JSON column", () => {
    const topology = buildDistrictTopology(gridDistricts(2, 2), { pointBudget: 50 });
    const stored: unknown = JSON.parse(JSON.stringify(topology));
    expect(topology).toStrictEqual(stored);
    expect(parseDistrictTopology(stored)).toStrictEqual(stored);
    expect(() => parseDistrictTopology({ type: "Topology", arcs: [] })).toThrow();
  });

  test("does not move the points it keeps when it is thinned again", () => {
    const topology = buildDistrictTopology(gridDistricts(3, 3), { pointBudget: 200 });
    const positions = (of: Topology): Set<string> =>
      new Set(
        of.arcs.flatMap((_, i) => {
          const line = feature(of, { type: "LineString", arcs: [i] }).geometry;
          return line.coordinates.map((position) => position.map((n) => n.toFixed(9)).join());
        }),
      );
    const before = positions(topology);
    expect([...positions(simplifyTopology(topology, 60))].filter((p) => !before.has(p))).toEqual(
      [],
    );
  });
});

describe("Neighbours", () => {
  test("share a side, not just a corner", () => {
    const neighbours = neighbourKeys(
      buildDistrictTopology([...gridDistricts(3, 3), square("island", 13, 51, 0.01)], {
        pointBudget: 100,
      }),
    );
    expect(neighbours.get("island")).toEqual([]);
    expect(neighbours.get("1,1")?.toSorted()).toEqual(["0,1", "1,0", "1,2", "2,1"]);
    expect(neighbours.get("0,0")?.toSorted()).toEqual(["0,1", "1,0"]);
    for (const [key, others] of neighbours) {
      for (const other of others) expect(neighbours.get(other)).toContain(key);
    }
  });
});

describe("Lines between groups", () => {
  test("run between different groups and around the outside", () => {
    const topology = buildDistrictTopology(gridDistricts(4, 2, 1), { pointBudget: 100 });
    const length = (groupOf: (key: string) => string | null): number =>
      borderMesh(topology, groupOf).coordinates.reduce(
        (sum, line) =>
          sum +
          line.slice(1).reduce((along, [x = NaN, y = NaN], i) => {
            const [fromX = NaN, fromY = NaN] = line[i] ?? [];
            return along + Math.hypot(x - fromX, y - fromY);
          }, 0),
        0,
      );
    expect(length(() => null)).toBeCloseTo(0.12, 4);
    expect(length((key) => (key < "2" ? "west" : "east"))).toBeCloseTo(0.14, 4);
    expect(length((key) => key)).toBeCloseTo(0.22, 4);
  });
});

describe.each([
  { city: "Chemnitz" as const, count: 39, pointBudget: 1400, thinBudget: 350, shared: 77 },
  { city: "Berlin" as const, count: 542, pointBudget: 6000, thinBudget: 2500, shared: 1400 },
])("The districts of $city", ({ city, count, pointBudget, thinBudget, shared }) => {
  const districts = openData[city]();

  test("all stay, with shared borders and at least one neighbour", (context) => {
    if (!districts) return context.skip(withoutOpenData);
    const topology = buildDistrictTopology(districts, { pointBudget });
    for (const each of [topology, simplifyTopology(topology, thinBudget)]) {
      const surface = surfaces(each);
      expect(surface.size).toBe(count);
      expect([...surface].filter(([, area]) => !(area > 0))).toEqual([]);
      expect(arcsByUse(each).more).toBe(0);
      expect(arcsByUse(each).shared).toBeGreaterThanOrEqual(shared);
      expect([...neighbourKeys(each)].filter(([, keys]) => keys.length === 0)).toEqual([]);
    }
    expect(countArcPoints(topology)).toBeLessThanOrEqual(pointBudget);
    const [west, south, east, north] = geometryBounds(districts.map(({ geometry }) => geometry));
    expect(topology.bbox?.map((n) => n.toFixed(4))).toEqual(
      [west, south, east, north].map((n) => n.toFixed(4)),
    );
  });
});
