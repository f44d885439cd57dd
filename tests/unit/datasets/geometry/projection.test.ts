import { describe, expect, it } from "vitest";
import { movedGeometry } from "@/lib/datasets/geometry/moved-geometry";
import { toWgs84 } from "@/lib/datasets/geometry/projection";
import { problemOf } from "../problem-of";

const METRES_PER_DEGREE = 111_320;

function metresApart([x = NaN, y = NaN]: number[], [toX = NaN, toY = NaN]: number[]): number {
  const narrowing = Math.cos((y * Math.PI) / 180);
  return Math.hypot((x - toX) * narrowing, y - toY) * METRES_PER_DEGREE;
}

const dms = (degrees: number, minutes: number, seconds: number) =>
  degrees + minutes / 60 + seconds / 3600;

describe("Coordinates become longitude and latitude", () => {
  it.each([
    // EPSG guidance note 7-2, examples of the methods 1024 and 9820.
    {
      epsg: 3857,
      from: [-11_169_055.58, 2_800_000],
      to: [-100 - 20 / 60, dms(24, 22, 54.433)],
      within: 0.01,
    },
    { epsg: 3035, from: [3_962_799.45, 2_999_718.85], to: [5, 50], within: 0.01 },
    // swisstopo: the old observatory of Bern, and the example of the formulas for LV95.
    { epsg: 2056, from: [2_600_000, 1_200_000], to: [7.438632495, 46.951082877], within: 0.05 },
    {
      epsg: 2056,
      from: [2_700_000, 1_100_000],
      to: [dms(8, 43, 49.79), dms(46, 2, 38.87)],
      within: 1,
    },
    // epsg.io: middle of the area of use, with the same mean datum shift.
    { epsg: 31467, from: [3_559_859.45, 5_672_018.98], to: [9.855, 51.18], within: 0.02 },
    { epsg: 28992, from: [142_735.75, 470_715.91], to: [5.21, 52.225], within: 0.02 },
    // A stop in Berlin, by another implementation with another mean datum shift.
    { epsg: 31468, from: [4_591_270, 5_819_620], to: [13.342517405, 52.502133988], within: 5 },
    { epsg: 5678, from: [4_591_270, 5_819_620], to: [13.342517405, 52.502133988], within: 5 },
    // On the middle meridian of a zone the easting is 500 000; the meridian of GRS 80 measures
    // 4 984 944.378 m from the equator to 45 degrees.
    { epsg: 25832, from: [500_000, 0], to: [9, 0], within: 0.01 },
    { epsg: 25833, from: [500_000, 0.9996 * 4_984_944.378], to: [15, 45], within: 0.01 },
    { epsg: 5650, from: [33_500_000, 0], to: [15, 0], within: 0.01 },
  ])("from EPSG:$epsg within $within m", ({ epsg, from, to, within }) => {
    expect(metresApart(toWgs84(epsg)(from), to)).toBeLessThan(within);
  });

  it("leaves longitude and latitude as they are, and takes them the other way round", () => {
    expect(toWgs84(4326)([13.4, 52.5])).toEqual([13.4, 52.5]);
    expect(toWgs84(4258, { swapped: true })([52.5, 13.4])).toEqual([13.4, 52.5]);
    expect(toWgs84(25833, { swapped: true })([5_820_000, 391_000])).toEqual(
      toWgs84(25833)([391_000, 5_820_000]),
    );
  });

  it("gives no place to a position that has none", () => {
    expect(toWgs84(25833)([NaN, 5_820_000])).toEqual([NaN, NaN]);
    expect(toWgs84(25833)([])).toEqual([NaN, NaN]);
  });

  it("says which code is unknown, and which system cannot be converted", () => {
    const problem = (epsg: number) => problemOf(() => toWgs84(epsg));
    expect(problem(99_999)).toEqual(["unknownReference", { reference: "EPSG:99999" }]);
    expect(problem(4978)).toEqual(["referenceNotConvertible", { reference: "EPSG:4978" }]);
    expect(problem(26_717)).toEqual([
      "referenceNotConvertible",
      { reference: "EPSG:26717 (NAD27 / UTM zone 17N)" },
    ]);
  });
});

describe("A shape moves as a whole", () => {
  const move = ([x = NaN, y = NaN]: number[]) => [x + 1, y + 2];

  it("with every position and its height", () => {
    expect(
      movedGeometry(
        {
          type: "GeometryCollection",
          geometries: [
            { type: "Point", coordinates: [0, 0, 34] },
            {
              type: "MultiPolygon",
              coordinates: [
                [
                  [
                    [0, 0],
                    [1, 0],
                    [1, 1],
                    [0, 0],
                  ],
                ],
              ],
            },
          ],
        },
        move,
      ),
    ).toEqual({
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2, 34] },
        {
          type: "MultiPolygon",
          coordinates: [
            [
              [
                [1, 2],
                [2, 2],
                [2, 3],
                [1, 2],
              ],
            ],
          ],
        },
      ],
    });
  });

  it("and leaves broken positions for the check of the shape", () => {
    const broken = { type: "Polygon", coordinates: [[[0, 0], [null, 1], "x"]] } as never;
    expect(movedGeometry(broken, move)).toEqual({
      type: "Polygon",
      coordinates: [[[1, 2], [null, 1], "x"]],
    });
  });
});
