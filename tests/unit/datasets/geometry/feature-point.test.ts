import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { featurePoint } from "@/lib/datasets/geometry/feature-point";
import { positionFromText } from "@/lib/datasets/geometry/position-text";
import { box, polygon } from "./shapes";

const point = (coordinates: unknown): Geometry => ({ type: "Point", coordinates }) as Geometry;
const points = (coordinates: unknown): Geometry =>
  ({ type: "MultiPoint", coordinates }) as Geometry;

describe("The point of a shape", () => {
  it("is its only position", () => {
    expect(featurePoint(point([13.4, 52.5, 34]))).toEqual({ position: [13.4, 52.5] });
    expect(featurePoint(points([[391_000, 5_820_000]]))).toEqual({
      position: [391_000, 5_820_000],
    });
    expect(
      featurePoint(
        points([
          [13.4, 52.5],
          [13.4, 52.5],
        ]),
      ),
    ).toEqual({ position: [13.4, 52.5] });
    expect(featurePoint({ type: "GeometryCollection", geometries: [point([13.4, 52.5])] })).toEqual(
      { position: [13.4, 52.5] },
    );
  });

  it("lies inside an area, in whatever unit that is", () => {
    expect(featurePoint(box(13, 52, 14, 53))).toEqual({ position: [13.5, 52.5] });
    expect(featurePoint(box(391_000, 5_820_000, 391_100, 5_820_100))).toEqual({
      position: [391_050, 5_820_050],
    });
  });

  it.each<[string, Geometry | null, string, string]>([
    [
      "several positions",
      points([
        [13.4, 52.5],
        [13.5, 52.5],
      ]),
      "severalPoints",
      "MultiPoint: 2",
    ],
    [
      "several shapes",
      { type: "GeometryCollection", geometries: [point([1, 1]), point([1, 1])] },
      "severalPoints",
      "GeometryCollection: 2",
    ],
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [13, 52],
          [14, 53],
        ],
      },
      "notAPlace",
      "LineString",
    ],
    ["nothing", null, "missingGeometry", ""],
    ["an empty point", point([]), "missingGeometry", "Point"],
    ["no points", points([]), "missingGeometry", "MultiPoint"],
    ["a position that is no number", point([null, 52]), "brokenCoordinate", "[null,52]"],
    [
      "an area without surface",
      polygon([
        [13, 52],
        [14, 52],
      ]),
      "noSurface",
      "Polygon",
    ],
  ])("is not found in %s", (_, geometry, code, about) => {
    expect(featurePoint(geometry)).toEqual({ finding: { code, about } });
  });
});

describe("The position in a cell", () => {
  const berlin = [13.08, 52.33, 13.77, 52.68] as const;

  it.each([
    "[13.4, 52.5]",
    "(13.4 52.5)",
    "[13,4; 52,5]",
    "POINT(13.4 52.5)",
    "POINT Z (13.4 52.5 34)",
    "SRID=4326;POINT(13.4 52.5)",
    '{"type":"Point","coordinates":[13.4,52.5]}',
    "0101000000cdcccccccccc2a400000000000404a40",
    "52.5 N, 13.4 E",
    "52,5° N 13,4° O",
    "E 13.4 N 52.5",
  ])("is read without knowing the region: %s", (text) => {
    expect(positionFromText(text, null)).toEqual({ position: [13.4, 52.5] });
  });

  it("may lie south and west", () => {
    expect(positionFromText("33.9 S, 18.4 W", null)).toEqual({ position: [-18.4, -33.9] });
  });

  it.each(["52.5, 13.4", "52,5 13,4", "52.5,13.4", "13.4;52.5", "13,4 | 52,5", "13.4 52.5"])(
    "is read where the region tells what is the latitude: %s",
    (text) => {
      expect(positionFromText(text, berlin)).toEqual({ position: [13.4, 52.5] });
      expect(positionFromText(text, null)).toEqual({
        finding: { code: "unclearPosition", about: text },
      });
    },
  );

  it("is clear also where only one number can be a latitude, and left in order in metres", () => {
    expect(positionFromText("35.7, 139.7", null)).toEqual({ position: [139.7, 35.7] });
    expect(positionFromText("139.7, 35.7", null)).toEqual({ position: [139.7, 35.7] });
    expect(positionFromText("391000; 5820000", null)).toEqual({ position: [391_000, 5_820_000] });
  });

  it("is unclear where both orders are as far from the region", () => {
    expect(positionFromText("30.1, 30.2", berlin)).toEqual({
      finding: { code: "unclearPosition", about: "30.1, 30.2" },
    });
  });

  it.each([
    "",
    "-",
    "52,5",
    "13,4,52,5",
    "1 2 3",
    "Hauptstr. 5",
    "POINT(13,4 52,5)",
    "{",
    "[1]",
    "N 5 N 6",
  ])("is not read from anything else: %s", (text) => {
    expect(positionFromText(text, berlin)).toEqual({
      finding: { code: "unreadablePosition", about: text },
    });
  });

  it("is not read from several points", () => {
    expect(positionFromText("MULTIPOINT((1 2),(3 4))", null)).toMatchObject({
      finding: { code: "severalPoints" },
    });
  });
});
