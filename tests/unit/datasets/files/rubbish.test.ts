import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { DatasetProblem } from "@/lib/datasets/problem";
import { opened } from "./opened-file";
import { geopackage, shapeCell } from "./small-geopackage";
import { dbfFile, polygonsShp } from "./small-shapefile";
import { zipped } from "./zip-bytes";

const RING = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
] as const;
const AREA = {
  type: "Polygon" as const,
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
  ],
};
const FEATURE = { type: "Feature" as const, properties: { name: "Süd" }, geometry: AREA };

/** Either rows or one clear line: never another error, never silence. */
async function isUnderstoodOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const { table } = await opened(bytes);
    expect(table.columns.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetProblem);
    expect((error as Error).message).not.toMatch(/\n|undefined|MISSING|import\.problem/);
  }
}

const spoil = fc.record({
  at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  length: fc.double({ min: 0.2, max: 1, noNaN: true }),
  isCut: fc.boolean(),
});

const WHOLE: [string, () => Promise<Buffer>][] = [
  ["table", () => Promise.resolve(Buffer.from('Titel\n\nName;"Wert"\n"Süd; x";1,5\nWest;2\n'))],
  ["table in UTF-16", () => Promise.resolve(Buffer.from("\ufeffName;Wert\nSüd;1\n", "utf16le"))],
  ["packed table", () => Promise.resolve(gzipSync("Name;Wert\nSüd;1\nWest;2\n"))],
  ["zip archive", () => zipped({ "a.csv": "Name;Wert\nSüd;1\nWest;2\n" })],
  [
    "spreadsheet",
    () =>
      writeXlsxFile(
        [
          ["Name", "Wert"],
          ["Süd", 1],
        ],
        {},
      ).toBuffer(),
  ],
  [
    "GeoJSON text",
    () =>
      Promise.resolve(
        Buffer.from(JSON.stringify({ type: "FeatureCollection", features: [FEATURE] })),
      ),
  ],
  [
    "TopoJSON text",
    () => Promise.resolve(Buffer.from(JSON.stringify(topology({ a: FEATURE }, 100)))),
  ],
  [
    "shapefile",
    () =>
      zipped({
        "a.shp": polygonsShp([[RING]]),
        "a.dbf": dbfFile([{ name: "NAME", type: "C", length: 9 }], [["Süd"]]),
        "a.prj": "PROJCS[]",
      }),
  ],
  [
    "GeoPackage",
    () =>
      geopackage([
        {
          table: "a",
          columns: [
            { name: "geom", type: "BLOB" },
            { name: "n", type: "TEXT" },
          ],
          rows: [[shapeCell(AREA), "Süd"]],
          srs: 25_833,
        },
      ]),
  ],
];

describe("rubbish", () => {
  it("of any bytes is understood or refused in one line", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), isUnderstoodOrRefused), {
      numRuns: 50,
    });
  });

  it("of signs that mean something in tables is understood or refused", async () => {
    const signs = fc.constantFrom(
      ";",
      ",",
      '"',
      "\n",
      "\r",
      "\t",
      "|",
      "#",
      " ",
      "a",
      "1",
      "ü",
      "{",
      "[",
      "\\",
      "=",
    );
    const texts = fc.array(signs, { maxLength: 60 }).map((parts) => Buffer.from(parts.join("")));
    await fc.assert(fc.asyncProperty(texts, isUnderstoodOrRefused), { numRuns: 100 });
  });

  it.each(WHOLE)("made of a whole %s is understood or refused", async (_, make) => {
    const whole = await make();
    expect((await opened(whole)).rows.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(spoil, async ({ at, bytes, length, isCut }) => {
        const spoiled = Buffer.from(whole);
        const start = Math.floor(at * spoiled.length);
        spoiled.set(bytes.subarray(0, spoiled.length - start), start);
        const kept = isCut ? Math.ceil(length * spoiled.length) : spoiled.length;
        await isUnderstoodOrRefused(spoiled.subarray(0, kept));
      }),
      { numRuns: 25 },
    );
  });
});
