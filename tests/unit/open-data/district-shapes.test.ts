import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { buildDistrictTopology } from "@/lib/cartography/district-topology";
import { signedRingArea } from "@/lib/cartography/ring-geometry";
import { rightHanded, shapesOf } from "@/lib/open-data/district-shapes";

function square(west: number, isClockwise: boolean): Polygon {
  const ring = [
    [west, 50],
    [west + 1, 50],
    [west + 1, 51],
    [west, 51],
    [west, 50],
  ];
  return { type: "Polygon", coordinates: [isClockwise ? ring.reverse() : ring] };
}

function outerArea(shape: ReturnType<typeof rightHanded>): number {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const [outer = []] = polygons[0] ?? [];
  return signedRingArea(outer.map(([x = NaN, y = NaN]) => [x, y]));
}

describe("borders as they are handed out", () => {
  it.each([true, false])("run around to the left, clockwise before: %s", (isClockwise) => {
    expect(outerArea(rightHanded(square(12, isClockwise)))).toBe(1);
  });

  it("turn holes the other way", () => {
    const withHole: Polygon = {
      type: "Polygon",
      coordinates: [...square(12, true).coordinates, ...square(12, false).coordinates],
    };
    const { coordinates } = rightHanded(withHole) as Polygon;
    const areas = coordinates.map((ring) => signedRingArea(ring.map(([x = 0, y = 0]) => [x, y])));
    expect(areas).toEqual([1, -1]);
  });

  it.each(["fine", "coarse"] as const)("of a %s map share their points", (simplification) => {
    const districts = [
      { key: "w", geometry: square(12, true) },
      { key: "e", geometry: square(13, false) },
    ];
    const shapes = shapesOf(buildDistrictTopology(districts, { pointBudget: 100 }), simplification);
    expect(Object.keys(shapes).sort()).toEqual(["e", "w"]);
    for (const shape of Object.values(shapes)) expect(outerArea(shape)).toBeCloseTo(1, 3);
    const pointsOf = (key: string) =>
      new Set(JSON.stringify(shapes[key]?.coordinates).match(/\[[\d.]+,[\d.]+\]/g));
    const [western, eastern] = [pointsOf("w"), pointsOf("e")];
    expect([...western].filter((point) => eastern.has(point))).toHaveLength(2);
  });
});
