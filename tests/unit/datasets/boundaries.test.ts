import { describe, expect, it } from "vitest";
import { readBoundaries } from "@/lib/datasets/boundaries";
import { UserError } from "@/lib/errors";

const ring = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const square = (west: number, south: number) => ({
  type: "Polygon",
  coordinates: [ring(west, south)],
});
const feature = (properties: object | null, geometry: object | null = square(13, 52)) => ({
  type: "Feature",
  properties,
  geometry,
});
const bytes = (...features: object[]) =>
  Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
const read = (...features: object[]) => readBoundaries(bytes(...features), "grenzen.geojson", []);

describe("reading boundaries", () => {
  it("gives key, name, parent and shape of every district", () => {
    const shape = { type: "MultiPolygon", coordinates: [[ring(13, 52)], [ring(14, 52)]] };
    const reading = readBoundaries(
      bytes(feature({ id: 7, n: " Kaßberg ", up: "1" }), feature({ id: "8", n: "Insel" }, shape)),
      "grenzen.geojson",
      [
        { column: "id", field: "key" },
        { column: "n", field: "name" },
        { column: "up", field: "parent" },
      ],
    );
    expect(reading).toMatchObject({ encoding: "UTF-8", delimiter: null, read: 2, skipped: [] });
    expect(reading.records).toEqual([
      { line: 1, record: { key: "7", name: "Kaßberg", parentKey: "1", geometry: square(13, 52) } },
      { line: 2, record: { key: "8", name: "Insel", parentKey: null, geometry: shape } },
    ]);
  });

  it("uses the name as key where there is no other", () => {
    expect(read(feature({ name: "Altendorf" })).records[0]?.record).toMatchObject({
      key: "Altendorf",
      name: "Altendorf",
    });
    expect(read(feature({ key: "04" })).records[0]?.record).toMatchObject({
      key: "04",
      name: "04",
    });
  });

  it("takes only features that meet the conditions and keeps their numbers", () => {
    const reading = readBoundaries(
      bytes(feature({ key: "01" }), feature({ key: "11" }), feature({ key: "112" })),
      "grenzen.geojson",
      [],
      [{ column: "key", value: "11*" }],
    );
    expect(reading.read).toBe(2);
    expect(reading.records.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("names every feature that cannot be used, and why", () => {
    const metres = { type: "Polygon", coordinates: [ring(389_000, 5_819_000)] };
    const reading = read(
      feature({ key: "1", name: "gut" }),
      feature({ key: "", name: "a" }),
      feature({ key: "2", name: null }),
      feature({ key: "1", name: "b" }),
      feature({ key: "3", name: "c" }, null),
      feature({ key: "4", name: "d" }, { type: "Point", coordinates: [13, 52] }),
      feature({ key: "5", name: "e" }, { type: "Polygon", coordinates: [[[13, 52]]] }),
      feature({ key: "6", name: "in Metern" }, metres),
      feature(null),
    );
    expect(reading.records.map(({ record }) => record.key)).toEqual(["1"]);
    expect(reading.skipped).toEqual([
      { code: "emptyKey", line: 2, about: "key" },
      { code: "emptyName", line: 3, about: "name" },
      { code: "duplicateKey", line: 4, about: "1" },
      { code: "missingGeometry", line: 5, about: "c" },
      { code: "unusableGeometry", line: 6, about: "d" },
      { code: "unusableGeometry", line: 7, about: "e" },
      { code: "notWgs84", line: 8, about: "in Metern" },
      { code: "emptyKey", line: 9, about: "key" },
    ]);
  });

  it("refuses what is no GeoJSON, and says so", () => {
    const refuse = (text: string) => () => readBoundaries(Buffer.from(text), "g.geojson", []);
    const whole = JSON.stringify({ type: "FeatureCollection", features: [feature({ key: "1" })] });
    expect(refuse("")).toThrow("g.geojson is empty.");
    expect(refuse("\u0089PNG\u0000")).toThrow("g.geojson is not a text file.");
    expect(refuse(whole.slice(0, whole.length / 2))).toThrow(/^g\.geojson is not complete JSON/);
    expect(refuse("key;name\n1;a\n")).toThrow(/^g\.geojson is not complete JSON/);
    const wrong = new UserError("g.geojson is not a GeoJSON FeatureCollection.");
    expect(refuse("[]")).toThrow(wrong);
    expect(refuse('{"type":"Topology","objects":{},"arcs":[]}')).toThrow(wrong);
    expect(refuse(JSON.stringify(feature({ key: "1" })))).toThrow(wrong);
  });

  it("asks which property names the districts and lists those there are", () => {
    expect(() => read(feature({ gid: 1, titel: "a" }))).toThrow(
      new UserError(
        "Say which property names the districts, e.g. --map gid=key. The properties are: gid, titel.",
      ),
    );
    expect(() => read()).toThrow(UserError);
  });
});
