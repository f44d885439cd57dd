import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawnArea } from "@/lib/cartography/map-drawing";
import { placePoints, placeSpots } from "@/lib/cartography/spot-placement";

const frame = { radius: 10, width: 300, height: 300 };

function square(key: string, x: number, y: number, size: number): DrawnArea {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ] as const;
  return { key, path: "", rings: [ring.map(([left, top]): [number, number] => [left, top])] };
}

describe("spots that mark areas", () => {
  it("stand in an area that has room for them", () => {
    const [spot] = placeSpots([square("a", 100, 100, 80)], frame);
    expect(spot?.tip).toBeNull();
    expect(spot?.centre[0]).toBeCloseTo(140, 0);
    expect(spot?.centre[1]).toBeCloseTo(140, 0);
  });

  it("stand beside a small area with a line that begins in it", () => {
    const [spot] = placeSpots([square("a", 150, 150, 8)], frame);
    expect(spot?.tip?.[0]).toBeCloseTo(154, 0);
    expect(spot?.centre[1]).toBeLessThan(150 - frame.radius);
  });

  it("of neighbours far from a third area do not cover each other", () => {
    const areas = [square("a", 40, 40, 10), square("b", 51, 41, 10), square("c", 250, 250, 10)];
    const [a, b] = placeSpots(areas, frame).map(({ centre }) => centre);
    const apart = Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
    expect(apart).toBeGreaterThan(2 * frame.radius);
  });

  it("do not lie on another area although that is where the way out of the middle leads", () => {
    const neighbour = square("b", 80, 100, 40);
    const areas = [square("a", 122, 116, 10), neighbour, square("c", 270, 116, 10)];
    const [spot] = placeSpots(areas, frame);
    const [x, y] = spot?.centre ?? [NaN, NaN];
    const away = Math.hypot(Math.max(80 - x, 0, x - 120), Math.max(100 - y, 0, y - 140));
    expect(away).toBeGreaterThanOrEqual(frame.radius - 0.5);
  });

  it("neither cover each other nor leave the drawing", () => {
    const places = fc.record({
      x: fc.integer({ min: 5, max: 280 }),
      y: fc.integer({ min: 5, max: 280 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(places, { minLength: 1, maxLength: 3 }), (corners) => {
        const areas = corners.map(({ x, y }, index) => square(String(index), x, y, 12));
        const spots = placeSpots(areas, frame);
        for (const { centre } of spots)
          for (const length of centre) {
            expect(length).toBeGreaterThanOrEqual(frame.radius);
            expect(length).toBeLessThanOrEqual(300 - frame.radius);
          }
        for (const [index, one] of spots.entries())
          for (const other of spots.slice(index + 1)) {
            const apart = Math.hypot(
              one.centre[0] - other.centre[0],
              one.centre[1] - other.centre[1],
            );
            expect(apart).toBeGreaterThan(2 * frame.radius - 0.5);
          }
      }),
    );
  });
});

it("points of one place part, each with a line to its point, and stay in the frame", () => {
  const points = ["1", "2", "3", "4"].map((key) => ({ key, at: [150, 150] as const }));
  const spots = placePoints(points, { radius: 10, width: 300, height: 300 });
  for (const [index, spot] of spots.entries()) {
    expect(spot.tip).toEqual([150, 150]);
    for (const other of spots.slice(index + 1))
      expect(
        Math.hypot(spot.centre[0] - other.centre[0], spot.centre[1] - other.centre[1]),
      ).toBeGreaterThan(20);
  }
});

it("a point with room around it carries its spot itself", () => {
  const points = [
    { key: "1", at: [50, 50] as const },
    { key: "2", at: [250, 250] as const },
  ];
  expect(placePoints(points, { radius: 10, width: 300, height: 300 })).toEqual([
    { key: "1", centre: [50, 50], tip: null },
    { key: "2", centre: [250, 250], tip: null },
  ]);
});
