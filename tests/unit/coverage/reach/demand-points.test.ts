import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { evenPlaces } from "@/lib/coverage/reach/demand-points";

function rectangle(west: number, south: number, width: number, height: number): Polygon {
  const [east, north] = [west + width, south + height];
  return {
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
  };
}

const middle = { longitude: 13, latitude: 51 };

describe("places that stand for the people of a district", () => {
  it("are as many as squares of the spacing fit into its area", () => {
    const shape = rectangle(13, 51, 0.0712, 0.0449);
    const places = evenPlaces(shape, 500, middle);
    expect(places.length).toBeGreaterThan(80);
    expect(places.length).toBeLessThan(120);
  });

  it("are its middle where the district is smaller than the spacing", () => {
    expect(evenPlaces(rectangle(13.0001, 51.0001, 0.001, 0.001), 5000, middle)).toEqual([middle]);
  });

  it("lie within it and are never shared by two districts side by side", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 15, noNaN: true }), (west) => {
        const one = evenPlaces(rectangle(west, 51.0013, 0.03, 0.02), 700, middle);
        const other = evenPlaces(rectangle(west + 0.03, 51.0013, 0.03, 0.02), 700, middle);
        const keys = [...one, ...other].map(
          ({ longitude, latitude }) => `${longitude} ${latitude}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { longitude } of one) expect(longitude).toBeLessThanOrEqual(west + 0.03);
      }),
      { numRuns: 50 },
    );
  });
});
