import isInside from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2, districtLocator, representativePoint } from "@/lib/datasets/district-geometry";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe("the area of a district", () => {
  it("is in square kilometres, whichever way its ring turns", () => {
    const degree = box(13, 52, 14, 53);
    const reversed = {
      ...degree,
      coordinates: degree.coordinates.map((ring) => ring.toReversed()),
    };
    expect(areaKm2(degree) / 7529).toBeCloseTo(1, 2);
    expect(areaKm2(reversed)).toBeCloseTo(areaKm2(degree), 6);
  });
});

describe("the point that stands for a district", () => {
  it("is its middle", () => {
    const { longitude, latitude } = representativePoint(box(13, 52, 13.2, 52.2));
    expect(longitude).toBeCloseTo(13.1, 6);
    expect(latitude).toBeCloseTo(52.1, 6);
  });

  it("lies inside, and not on the border, where the middle lies in a bay", () => {
    const bay: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 1],
          [1, 1],
          [1, 9],
          [10, 9],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const { longitude, latitude } = representativePoint(bay);
    expect(isInside([longitude, latitude], bay, { ignoreBoundary: true })).toBe(true);
  });
});

describe("finding the district of a place", () => {
  const shapes = [
    { id: 1, parentId: null, shape: box(13, 52, 14, 53), areaKm2: 7000 },
    { id: 2, parentId: 1, shape: box(13, 52, 13.5, 52.5), areaKm2: 1900 },
    { id: 3, parentId: 1, shape: box(13.502, 52, 14, 52.5), areaKm2: 1890 },
    { id: 4, parentId: null, shape: box(14, 52, 15, 53), areaKm2: 7000 },
  ];
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

  it("finds none outside, and none while there are no districts", () => {
    expect(locate(16, 52.5)).toBeNull();
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
});
