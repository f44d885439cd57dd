import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districtLocator } from "@/lib/datasets/geometry/district-locator";
import { box, polygon, star } from "./shapes";

const shapes = [
  { id: 1, parentId: null, shape: box(13, 52, 14, 53), areaKm2: 7000 },
  { id: 2, parentId: 1, shape: box(13, 52, 13.5, 52.5), areaKm2: 1900 },
  { id: 3, parentId: 1, shape: box(13.502, 52, 14, 52.5), areaKm2: 1890 },
  { id: 4, parentId: null, shape: box(14, 52, 15, 53), areaKm2: 7000 },
];

describe("Finding the district of a place", () => {
  const locate = districtLocator(shapes);

  it("takes the innermost of nested districts", () => {
    expect(locate(13.2, 52.2)).toBe(2);
    expect(locate(13.8, 52.2)).toBe(3);
    expect(locate(14.5, 52.5)).toBe(4);
  });

  it("takes the smallest also where nobody said which is a part of which", () => {
    const loose = shapes.map((shape) => ({ ...shape, parentId: null }));
    expect(districtLocator(loose)(13.2, 52.2)).toBe(2);
    expect(districtLocator(loose.toReversed())(13.2, 52.2)).toBe(2);
    expect(districtLocator(loose)(13.8, 52.8)).toBe(1);
  });

  it("takes the nearest part in a gap between simplified borders", () => {
    expect(locate(13.5005, 52.2)).toBe(2);
    expect(locate(13.5015, 52.2)).toBe(3);
  });

  it("takes the larger district itself far from all its parts", () => {
    expect(locate(13.5, 52.95)).toBe(1);
  });

  it("takes the nearest part on every level of a deeper nesting", () => {
    const deeper = [
      ...shapes,
      { id: 5, parentId: 2, shape: box(13, 52, 13.4, 52.5), areaKm2: 1500 },
    ];
    expect(districtLocator(deeper)(13.402, 52.2)).toBe(5);
    expect(districtLocator(deeper)(13.45, 52.2)).toBe(2);
  });

  it("finds none outside, and none while there are no districts", () => {
    expect(locate(16, 52.5)).toBeNull();
    expect(locate(NaN, 52.5)).toBeNull();
    expect(districtLocator([])(13, 52)).toBeNull();
  });

  it("decides a place on a border the same way, whatever the order of the districts", () => {
    const alike = [
      { id: 1, parentId: null, shape: box(13, 52, 14, 53), areaKm2: 7000 },
      { id: 2, parentId: null, shape: box(14, 52, 15, 53), areaKm2: 7000 },
    ];
    expect(districtLocator(alike)(14, 52.7)).toBe(1);
    expect(districtLocator(alike.toReversed())(14, 52.7)).toBe(1);
  });

  it("agrees with a test of every shape, whatever they look like", () => {
    const number = (least: number, most: number) =>
      fc.integer({ min: least * 1000, max: most * 1000 }).map((value) => value / 1000);
    const drawn = fc
      .tuple(number(0, 4), number(0, 4), fc.array(number(0.2, 2), { minLength: 3, maxLength: 40 }))
      .map(([x, y, radii]) => polygon(star([x, y], radii)));
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(number(-1, 5), number(-1, 5)), { minLength: 1, maxLength: 20 }),
        (drawings, places) => {
          const located = drawings.map((shape, i) => ({
            id: i,
            parentId: null,
            shape,
            areaKm2: i,
          }));
          const find = districtLocator(located);
          for (const [x, y] of places) {
            const around = located.find(({ shape }) => booleanPointInPolygon([x, y], shape));
            expect(find(x, y)).toBe(around?.id ?? null);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
