import isInside from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "@/lib/datasets/geometry/district-area";
import { representativePoint } from "@/lib/datasets/geometry/representative-point";
import { box, polygon } from "./shapes";

describe("The area of a district", () => {
  it("is in square kilometres, whichever way its ring turns", () => {
    const degree = box(13, 52, 14, 53);
    const reversed = polygon(...degree.coordinates.map((ring) => ring.toReversed()));
    expect(areaKm2(degree) / 7529).toBeCloseTo(1, 2);
    expect(areaKm2(reversed)).toBeCloseTo(areaKm2(degree), 6);
  });

  it("is that on the ellipsoid", () => {
    // A hundredth of a degree each way at 52.005 degrees: 686.71 m along the parallel (radius of
    // curvature 6 391 437 m across) times 1112.67 m along the meridian (6 375 156 m).
    expect(areaKm2(box(13, 52, 13.01, 52.01)) * 1e6).toBeCloseTo(764_080, -2);
  });
});

describe("The point that stands for a district", () => {
  it("is its middle", () => {
    const { longitude, latitude } = representativePoint(box(13, 52, 13.2, 52.2));
    expect(longitude).toBeCloseTo(13.1, 6);
    expect(latitude).toBeCloseTo(52.1, 6);
  });

  it("lies inside, and not on the border, where the middle lies in a bay", () => {
    const bay = polygon([
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 9],
      [10, 9],
      [10, 10],
      [0, 10],
      [0, 0],
    ]);
    const { longitude, latitude } = representativePoint(bay);
    expect(isInside([longitude, latitude], bay, { ignoreBoundary: true })).toBe(true);
  });
});
