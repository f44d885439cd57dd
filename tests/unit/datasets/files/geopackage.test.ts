import initSqlJs from "sql.js";
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { geopackageGeometry } from "@/lib/datasets/files/geopackage-geometry";
import { opened, problemOf, read, written } from "./opened-file";
import { geopackage, shapeCell, type SmallLayer } from "./small-geopackage";
import { zipped } from "./zip-bytes";

const POINT = { type: "Point", coordinates: [389_000.5, 5_820_000.25] };
const AREA = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
    ],
  ],
};
const COLUMNS = [
  { name: "fid", type: "INTEGER PRIMARY KEY" },
  { name: "geom", type: "BLOB" },
  { name: "name", type: "TEXT" },
  { name: "area", type: "REAL" },
];
const BEZIRKE: SmallLayer = {
  table: "bezirke",
  columns: COLUMNS,
  rows: [
    [1, shapeCell(AREA, { flags: 0b0011 }), "Mitte", 12.5],
    [2, null, "Süd", null],
  ],
  srs: 25_833,
};
const ZAHLEN: SmallLayer = {
  table: 'zahlen "2025"',
  columns: [
    { name: "key", type: "TEXT" },
    { name: "zahl", type: "INTEGER" },
    { name: "bild", type: "BLOB" },
  ],
  rows: [
    ["01", 5, null],
    ["02", 6, new Uint8Array([1, 2])],
  ],
  srs: null,
};

describe("a GeoPackage", () => {
  it("gives the rows of its only table with their shapes and reference system", async () => {
    const { table, rows, notes } = await opened(await geopackage([BEZIRKE]), { name: "a.csv" });
    expect([table.format, table.layer, table.layers]).toEqual([
      "geopackage",
      "bezirke",
      ["bezirke"],
    ]);
    expect([table.crs, table.hasGeometry]).toEqual(["EPSG:25833", true]);
    expect(table.columns).toEqual(["fid", "name", "area"]);
    expect(rows).toEqual([
      { line: 1, cells: [1, "Mitte", 12.5], geometry: AREA },
      { line: 2, cells: [2, "Süd", null], geometry: null },
    ]);
    expect(notes).toEqual([]);
  });

  it("is read from a zip archive as well", async () => {
    const { table, rows } = await opened(await zipped({ "a.gpkg": await geopackage([BEZIRKE]) }));
    expect([table.format, table.compression, rows.length]).toEqual(["geopackage", "zip", 2]);
  });

  it("asks which table is meant among several, also those without shapes", async () => {
    const bytes = await geopackage([BEZIRKE, ZAHLEN]);
    const problem = await problemOf(opened(bytes));
    expect([problem.code, problem.values.layers]).toEqual([
      "layerNeeded",
      'bezirke, zahlen "2025"',
    ]);
    const { table, cells, notes } = await opened(bytes, { layer: 'zahlen "2025"' });
    expect([table.hasGeometry, table.crs]).toEqual([false, null]);
    expect(cells).toEqual([
      ["01", 5, null],
      ["02", 6, null],
    ]);
    expect(notes).toEqual(["binaryColumn@- bild"]);
  });

  it.each([
    [900_001, 'LOCAL_CS["Stadt"]'],
    [-1, null],
    [4711, null],
  ])("states the reference system %i as it can", async (srs, crs) => {
    expect((await opened(await geopackage([{ ...BEZIRKE, srs }]))).table.crs).toBe(crs);
  });

  it("keeps whole numbers exact", async () => {
    const more = "INSERT INTO bezirke (fid, name, area) VALUES (9007199254740993, 'x', -1)";
    const { cells } = await opened(await geopackage([{ ...BEZIRKE, rows: [] }], more));
    expect(cells).toEqual([["9007199254740993", "x", -1]]);
  });

  it("keeps out rows whose shape cannot be read", async () => {
    const rows = [
      [1, Buffer.from("kaputt"), "A", 1],
      [2, shapeCell(POINT).subarray(0, 20), "B", 2],
      [3, shapeCell(POINT), "C", 3],
    ] as const;
    const { cells, notes } = await opened(await geopackage([{ ...BEZIRKE, rows }]));
    expect(cells).toEqual([[3, "C", 3]]);
    expect(notes).toEqual(["brokenShape@1 1 A 1", "brokenShape@2 2 B 2"]);
  });

  it("does not run views, which could do anything", async () => {
    const more = `CREATE VIEW endlos AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n)
      SELECT x FROM n; INSERT INTO gpkg_contents VALUES ('endlos', 'attributes', 'endlos', 0);`;
    expect((await opened(await geopackage([BEZIRKE], more))).table.layers).toEqual(["bezirke"]);
  });

  it("is read where it was left with a write-ahead log, unless that holds changes", async () => {
    const bytes = await geopackage([BEZIRKE]);
    bytes.fill(2, 18, 20);
    const file = await written(bytes, "a.gpkg");
    expect((await read(file)).rows).toHaveLength(2);
    await writeFile(`${file}-wal`, "x");
    const problem = await problemOf(read(file));
    expect([problem.code, problem.values.companion]).toEqual(["databaseUnfinished", "a.gpkg-wal"]);
  });

  it("is refused when it is cut off, empty or no GeoPackage at all", async () => {
    const whole = await geopackage([BEZIRKE]);
    expect((await problemOf(opened(whole.subarray(0, 8_000)))).code).toBe("damagedDatabase");
    expect((await problemOf(opened(await geopackage([])))).code).toBe("noTable");
    const { Database } = await initSqlJs();
    const other = new Database();
    other.run("CREATE TABLE a (b TEXT)");
    const problem = await problemOf(opened(Buffer.from(other.export()), { name: "a.sqlite" }));
    expect(problem.message).toBe("a.sqlite is an SQLite database, but no GeoPackage.");
  });
});

describe("a cell with a shape", () => {
  it.each([0, 1, 2, 3, 4].map((kind) => [kind << 1]))(
    "is read whatever its bounding box (flags %i)",
    (flags) => {
      expect(geopackageGeometry(shapeCell(POINT, { flags: flags | 1 }))).toEqual(POINT);
    },
  );

  it("may be empty", () => {
    expect(geopackageGeometry(shapeCell(POINT, { flags: 0b1_0001 }))).toBeNull();
  });

  it.each([0b10_0001, 0b1011])("is not read when its header makes no sense (flags %i)", (flags) => {
    expect(geopackageGeometry(shapeCell(POINT, { flags }))).toBeUndefined();
  });
});
