import iconv from "iconv-lite";
import { rename } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { encodingNamed } from "@/lib/datasets/files/dbf-encoding";
import { writeFile } from "node:fs/promises";
import { opened, problemOf, read, written } from "./opened-file";
import { dbfFile, pointsShp, polygonsShp } from "./small-shapefile";
import { zipped } from "./zip-bytes";

const PRJ = 'PROJCS["ETRS89 / UTM zone 33N",GEOGCS["ETRS89"]]';
const FIELDS = [
  { name: "KEY", type: "C", length: 8 },
  { name: "NAME", type: "C", length: 12 },
  { name: "AREA", type: "N", length: 10 },
];
const POINTS = pointsShp([
  [389_000.5, 5_820_000.25],
  [390_000, 5_821_000],
]);
const ROWS = [
  ["01011101", "Großenhain", "12.5"],
  ["01011102", "Süd", "7"],
];

async function bundle(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  return zipped({
    "orte.shp": POINTS,
    "orte.dbf": dbfFile(FIELDS, ROWS),
    "orte.shx": "x",
    "orte.prj": PRJ,
    "orte.cpg": "UTF-8",
    ...files,
  });
}

describe("a shapefile", () => {
  it("gives its rows with their shapes in its own coordinates", async () => {
    const { table, rows, notes } = await opened(await bundle({}), { name: "orte.zip" });
    expect([table.format, table.compression, table.encoding]).toEqual([
      "shapefile",
      "zip",
      "UTF-8",
    ]);
    expect([table.layer, table.crs, table.hasGeometry]).toEqual(["orte", PRJ, true]);
    expect(table.columns).toEqual(["KEY", "NAME", "AREA"]);
    expect(rows).toEqual([
      {
        line: 1,
        cells: ["01011101", "Großenhain", 12.5],
        geometry: { type: "Point", coordinates: [389_000.5, 5_820_000.25] },
      },
      {
        line: 2,
        cells: ["01011102", "Süd", 7],
        geometry: { type: "Point", coordinates: [390_000, 5_821_000] },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it("keeps areas with their holes and no bounding box", async () => {
    const outer = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ] as const;
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ] as const;
    const island = [
      [5, 5],
      [5, 6],
      [6, 6],
      [5, 5],
    ] as const;
    const { rows } = await opened(
      await bundle({
        "orte.shp": polygonsShp([
          [outer, hole],
          [outer, hole, island],
        ]),
      }),
    );
    expect(rows[0]?.geometry).toEqual({ type: "Polygon", coordinates: [outer, hole] });
    expect(rows[1]?.geometry).toEqual({
      type: "MultiPolygon",
      coordinates: [[outer, hole], [island]],
    });
  });

  it("keeps out an area whose holes belong to nothing", async () => {
    const outer = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ] as const;
    const far = [
      [9, 9],
      [10, 9],
      [10, 10],
      [9, 10],
      [9, 9],
    ] as const;
    const { rows, notes } = await opened(
      await bundle({ "orte.shp": polygonsShp([[outer, far], [outer]]) }),
    );
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(notes).toEqual(["lostRings@1 01011101 Großenhain 12.5"]);
  });

  it("may leave shapes empty and mark rows as deleted", async () => {
    const { rows, notes } = await opened(
      await bundle({
        "orte.shp": pointsShp([null, [1, 2]]),
        "orte.dbf": dbfFile(FIELDS, ROWS, { deleted: [1] }),
      }),
    );
    expect(rows).toEqual([{ line: 1, cells: ["01011101", "Großenhain", 12.5], geometry: null }]);
    expect(notes).toEqual(["deletedRecords@- 1"]);
  });

  it("reads every kind of cell", async () => {
    const integer = Buffer.alloc(4);
    integer.writeInt32LE(-5);
    const { table, cells, notes } = await opened(
      await bundle({
        "orte.dbf": dbfFile(
          [
            { name: "NR", type: "N", length: 8 },
            { name: "LANG", type: "N", length: 18 },
            { name: "TAG", type: "D", length: 8 },
            { name: "OFFEN", type: "L", length: 1 },
            { name: "GANZ", type: "I", length: 4 },
            { name: "TEXT", type: "M", length: 10 },
            { name: "NR", type: "F", length: 8 },
          ],
          [
            ["00123", "123456789012345678", "20251231", "J", integer, "      12", "-.93"],
            ["********", "", "", "T", integer, "", "1e3"],
          ],
        ),
      }),
    );
    expect(table.columns).toEqual(["NR", "LANG", "TAG", "OFFEN", "GANZ", "TEXT", "NR (2)"]);
    expect(cells).toEqual([
      ["00123", "123456789012345678", "2025-12-31", null, -5, null, -0.93],
      [null, null, null, true, -5, null, 1000],
    ]);
    expect(notes).toEqual(["columnRenamed@- NR (2)", "binaryColumn@- TEXT"]);
  });

  it("is read from the files beside a .shp file, whatever their case", async () => {
    const shp = await written(POINTS, "Orte.shp");
    const folder = path.dirname(shp);
    await writeFile(path.join(folder, "orte.DBF"), dbfFile(FIELDS, ROWS));
    const first = await read(shp);
    expect([first.table.layer, first.table.crs, first.cells.length]).toEqual(["Orte", null, 2]);
    expect(first.notes).toEqual(["missingPrj@- Orte.prj", "missingShx@- Orte.shx"]);
    await writeFile(path.join(folder, "orte.DBF"), dbfFile(FIELDS, [...ROWS].reverse()));
    const second = await read(shp);
    expect(second.table.file.bytes).toBe(first.table.file.bytes);
    expect(second.table.file.sha256).not.toBe(first.table.file.sha256);
    await rename(path.join(folder, "orte.DBF"), path.join(folder, "orte.bak"));
    const problem = await problemOf(read(shp));
    expect(problem.message).toBe(
      "The file Orte.dbf is missing from the shapefile Orte in Orte.shp.",
    );
  });

  it("is asked for when an archive holds several", async () => {
    const files = {
      "a/x.shp": POINTS,
      "a/x.dbf": dbfFile(FIELDS, ROWS),
      "a/Y.SHP": POINTS,
      "a/y.dbf": dbfFile(FIELDS, ROWS),
    };
    const problem = await problemOf(opened(await zipped(files)));
    expect([problem.code, problem.values.layers]).toEqual(["layerNeeded", "x, Y"]);
    const { table } = await opened(await zipped(files), { layer: "Y" });
    expect([table.layer, table.layers]).toEqual(["Y", ["x", "Y"]]);
  });

  it.each([
    ["orte.shp", POINTS, POINTS.length, 120],
    ["orte.shp", POINTS, 100, 50],
    ["orte.dbf", dbfFile(FIELDS, ROWS), 129 + 62, 150],
    ["orte.dbf", dbfFile(FIELDS, ROWS), 32, 20],
  ])("is refused when %s is cut off", async (part, bytes, expected, found) => {
    const problem = await problemOf(opened(await bundle({ [part]: bytes.subarray(0, found) })));
    expect(problem.code).toBe("shapefileCutOff");
    expect(problem.values).toMatchObject({ part, expected, found });
  });

  it("is refused when its parts do not fit together", async () => {
    const short = { "orte.dbf": dbfFile(FIELDS, ROWS.slice(1)) };
    expect((await problemOf(opened(await bundle(short)))).code).toBe("shapefileMismatch");
    const bent = dbfFile(FIELDS, ROWS);
    bent.writeUInt8(9, 32 + 16);
    expect((await problemOf(opened(await bundle({ "orte.dbf": bent })))).code).toBe(
      "damagedShapefile",
    );
    const torn = Buffer.from(POINTS);
    torn.writeInt32BE(9_000, 104);
    expect((await problemOf(opened(await bundle({ "orte.shp": torn })))).code).toBe(
      "damagedShapefile",
    );
    const empty = { "orte.shp": pointsShp([]), "orte.dbf": dbfFile(FIELDS, []) };
    expect((await problemOf(opened(await bundle(empty)))).code).toBe("headerOnly");
  });

  it("is refused when its shapes are of a kind that is not read", async () => {
    const patches = Buffer.from(POINTS);
    patches.writeInt32LE(31, 32);
    const problem = await problemOf(opened(await bundle({ "orte.shp": patches })));
    expect([problem.code, problem.values.type]).toEqual(["unknownShapeType", 31]);
  });

  it("keeps out a record whose shape is of another kind or broken", async () => {
    const other = Buffer.from(POINTS);
    other.writeInt32LE(5, 108);
    expect((await opened(await bundle({ "orte.shp": other }))).notes).toEqual([
      "brokenShape@1 01011101 Großenhain 12.5",
    ]);
    const outer = [
      [0, 0],
      [0, 4],
      [4, 4],
      [0, 0],
    ] as const;
    const broken = polygonsShp([[outer], [outer]]);
    broken.writeInt32LE(2_000_000_000, 108 + 40);
    expect((await opened(await bundle({ "orte.shp": broken }))).notes).toEqual([
      "brokenShape@1 01011101 Großenhain 12.5",
    ]);
  });
});

describe("the encoding of a shapefile's table", () => {
  const latin = ROWS.map((row) => row.map((cell) => iconv.encode(cell, "latin1")));

  it("is the one of its .cpg file", async () => {
    const files = { "orte.cpg": "ISO 8859-1\r\n", "orte.dbf": dbfFile(FIELDS, latin) };
    const { table, cells } = await opened(await bundle(files));
    expect([table.encoding, cells[0]?.[1]]).toEqual(["ISO-8859-1", "Großenhain"]);
  });

  it("is known by its bytes without one", async () => {
    const bytes = await zipped({ "orte.shp": POINTS, "orte.dbf": dbfFile(FIELDS, latin) });
    expect((await opened(bytes)).table.encoding).toBe("ISO-8859-1");
    const utf8 = await zipped({ "orte.shp": POINTS, "orte.dbf": dbfFile(FIELDS, ROWS) });
    expect((await opened(utf8)).table.encoding).toBe("UTF-8");
  });

  it("may be named in the table itself", async () => {
    const dos = ROWS.map((row) => row.map((cell) => iconv.encode(cell, "cp850")));
    const files = { "orte.shp": POINTS, "orte.dbf": dbfFile(FIELDS, dos, { language: 2 }) };
    const { table, cells } = await opened(await zipped(files));
    expect([table.encoding, cells[1]?.[1]]).toEqual(["cp850", "Süd"]);
  });

  it("is asked when the file names one that its letters contradict", async () => {
    const problem = await problemOf(opened(await bundle({ "orte.cpg": "1252" })));
    expect([problem.code, problem.values.guess]).toEqual(["unclearEncoding", "UTF-8"]);
    const { cells } = await opened(await bundle({ "orte.cpg": "1252" }), { encoding: "UTF-8" });
    expect(cells[1]?.[1]).toBe("Süd");
    const wrong = { "orte.dbf": dbfFile(FIELDS, latin) };
    expect((await problemOf(opened(await bundle(wrong)))).code).toBe("wrongEncoding");
  });

  it("stays UTF-8 when a name is cut inside a letter", async () => {
    const rows = [
      ["1", "Süd", "1"],
      ["2", "Hauptstraßeß", "2"],
    ];
    const { table, notes } = await opened(
      await bundle({
        "orte.dbf": dbfFile(
          [FIELDS[0]!, { name: "NAME", type: "C", length: 10 }, FIELDS[2]!],
          rows,
        ),
      }),
    );
    expect(table.encoding).toBe("UTF-8");
    expect(notes).toEqual(["brokenCharacters@2 Hauptstra\ufffd"]);
  });

  it.each([
    ["UTF-8", "UTF-8"],
    ["utf8\n", "UTF-8"],
    ["65001", "UTF-8"],
    ["ANSI 1252", "windows-1252"],
    ["1250", "windows-1250"],
    ["88591", "ISO-8859-1"],
    ["ISO-8859-15", "ISO-8859-15"],
    ["850", "cp850"],
    ["OEM 850", "cp850"],
  ])("named as %j is %s", (cpg, encoding) => {
    expect(encodingNamed(cpg)).toBe(encoding);
  });
});
