import area from "@turf/area";
import isInside from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { listDemoDistricts } from "../../../prisma/seed/demo-facts";
import { buildDemoRegion } from "../../../prisma/seed/demo-region";
import { drawSchematicBoundaries } from "../../../prisma/seed/schematic-boundaries";
import { doCross, doubledArea, edgeName, ringEdges } from "./planar-shapes";

describe.each(["chemnitz", "lichtenberg"] as const)("the schematic map of %s", (slug) => {
  const districts = listDemoDistricts(slug);
  const { features } = buildDemoRegion(slug).boundaries;
  const rings = features.map(({ geometry }) => geometry.coordinates[0] ?? []);

  it("draws every district once, in the order of the facts", () => {
    expect(features.map(({ properties }) => properties)).toEqual(
      districts.map(({ key, name }) => ({ key, name })),
    );
  });

  it("draws each district in one piece without holes", () => {
    for (const { geometry } of features) {
      expect(geometry.type).toBe("Polygon");
      expect(geometry.coordinates).toHaveLength(1);
    }
  });

  it("closes every ring and winds it counter-clockwise", () => {
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(doubledArea(ring)).toBeGreaterThan(0);
    }
  });

  it("keeps the number of vertices moderate and repeats none", () => {
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(12);
      expect(ring.length).toBeLessThanOrEqual(100);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    }
  });

  it("has each fact point inside its own district", () => {
    for (const [index, { longitude, latitude, name }] of districts.entries()) {
      expect(isInside([longitude, latitude], features[index]!), name).toBe(true);
    }
  });

  it("keeps the areas near the facts", () => {
    for (const [index, { areaKm2, name }] of districts.entries()) {
      const ratio = area(features[index]!) / 1e6 / areaKm2;
      expect(Math.abs(ratio - 1), name).toBeLessThan(0.15);
    }
    const whole = features.reduce((sum, feature) => sum + area(feature), 0) / 1e6;
    const wanted = districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    expect(Math.abs(whole / wanted - 1)).toBeLessThan(0.03);
  });

  it("shares every inner edge exactly and leaves one closed outline", () => {
    const uses = new Map<string, number>();
    const edges = rings.flatMap(ringEdges);
    for (const edge of edges) uses.set(edgeName(edge), (uses.get(edgeName(edge)) ?? 0) + 1);
    expect([...uses.values()].every((count) => count === 1 || count === 2)).toBe(true);
    const outline = edges.filter((edge) => uses.get(edgeName(edge)) === 1);
    const next = new Map(outline.map(({ from, to }) => [String(from), String(to)]));
    expect(next.size).toBe(outline.length);
    let steps = 0;
    let corner = String(outline[0]?.from);
    do {
      corner = next.get(corner) ?? "";
      steps += 1;
    } while (corner !== String(outline[0]?.from) && steps <= outline.length);
    expect(steps).toBe(outline.length);
  });

  it("has no lines that cross, within a district or between districts", () => {
    const edges = [
      ...new Map(rings.flatMap(ringEdges).map((edge) => [edgeName(edge), edge])).values(),
    ];
    const crossing = edges.filter((edge, index) =>
      edges.slice(index + 1).some((other) => doCross(edge, other)),
    );
    expect(crossing).toEqual([]);
  });

  it("is the same on every run", () => {
    expect(drawSchematicBoundaries(districts)).toEqual(drawSchematicBoundaries(districts));
  });
});

describe("drawSchematicBoundaries", () => {
  const square = [
    { key: "a", name: "A", longitude: 10, latitude: 50, areaKm2: 4 },
    { key: "b", name: "B", longitude: 10.03, latitude: 50, areaKm2: 4 },
    { key: "c", name: "C", longitude: 10, latitude: 50.02, areaKm2: 4 },
    { key: "d", name: "D", longitude: 10.03, latitude: 50.02, areaKm2: 4 },
  ];

  it("draws any other region too", () => {
    const { features } = drawSchematicBoundaries(square);
    for (const [index, feature] of features.entries()) {
      expect(isInside([square[index]!.longitude, square[index]!.latitude], feature)).toBe(true);
      expect(Math.abs(area(feature) / 4e6 - 1)).toBeLessThan(0.25);
    }
  });

  it("bends the lines another way for another text", () => {
    expect(drawSchematicBoundaries(square, "one")).not.toEqual(
      drawSchematicBoundaries(square, "two"),
    );
  });
});
