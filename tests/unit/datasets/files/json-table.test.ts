import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { jsonFaultAt } from "@/lib/datasets/files/json-fault";
import { holdsMoreValues } from "@/lib/datasets/files/json-text";
import { referenceMember } from "@/lib/datasets/files/reference-member";
import { opened, problemOf } from "./opened-file";

const SQUARE = {
  type: "Polygon",
  coordinates: [
    [
      [13, 52],
      [14, 52],
      [14, 53],
      [13, 52],
    ],
  ],
} as const;

function feature(properties: unknown, geometry: unknown = null, more: object = {}) {
  return { type: "Feature", properties, geometry, ...more };
}

function collection(features: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ type: "FeatureCollection", ...more, features });
}

describe("GeoJSON", () => {
  it("gives its properties as columns in the order they occur, and its shapes untouched", async () => {
    const point = { type: "MultiPoint", coordinates: [[389_000.5, 5_820_000.25, 34]] };
    const { table, rows } = await opened(
      collection([
        feature({ key: "01", name: "Mitte" }, SQUARE),
        feature({ name: "West", area: 12.5, open: true, box: [1, 2], more: { a: 1 } }, point),
        feature(null),
      ]),
      { name: "grenzen.csv" },
    );
    expect([table.format, table.hasGeometry, table.crs]).toEqual(["geojson", true, null]);
    expect([table.encoding, table.layer, table.layers]).toEqual(["UTF-8", null, []]);
    expect(table.columns).toEqual(["key", "name", "area", "open", "box", "more"]);
    expect(rows).toEqual([
      { line: 1, cells: ["01", "Mitte", null, null, null, null], geometry: SQUARE },
      { line: 2, cells: [null, "West", 12.5, true, "[1,2]", '{"a":1}'], geometry: point },
      { line: 3, cells: [null, null, null, null, null, null], geometry: null },
    ]);
  });

  it("may be a single feature or a bare shape", async () => {
    expect((await opened(JSON.stringify(feature({ a: 1 }, SQUARE)))).rows).toEqual([
      { line: 1, cells: [1], geometry: SQUARE },
    ]);
    const bare = await opened(JSON.stringify(SQUARE));
    expect([bare.table.format, bare.rows[0]?.geometry]).toEqual(["geojson", SQUARE]);
  });

  it("lends the id of a feature to a column only where no property is called so", async () => {
    const lent = await opened(collection([feature({ a: 1 }, null, { id: 7 }), feature({ a: 2 })]));
    expect([lent.table.columns, lent.cells]).toEqual([
      ["id", "a"],
      [
        [7, 1],
        [null, 2],
      ],
    ]);
    const own = await opened(
      collection([feature({ id: "x" }, null, { id: 7 }), feature({ a: 2 }, null, { id: 8 })]),
    );
    expect(own.cells).toEqual([
      ["x", null],
      [null, 2],
    ]);
  });

  it("keeps out what is no feature and shapes that cannot be read", async () => {
    const { rows, notes, table } = await opened(
      collection([
        feature({ name: "A" }, { type: "Point", coordinates: ["13", "52"] }),
        feature({ name: "B" }, { type: "Kreis", coordinates: [1, 2] }),
        { name: "C" },
        feature({ name: "D" }, { type: "Polygon", coordinates: [] }),
        feature({ name: "E" }, { type: "GeometryCollection", geometries: [SQUARE] }),
      ]),
    );
    expect(rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(rows[0]?.geometry).toBeNull();
    expect(notes).toEqual([
      'brokenShape@1 {"name":"A"}',
      'brokenShape@2 {"name":"B"}',
      "notAFeature@3 null",
    ]);
    expect(table.rejected?.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("is not confused by names that mean something to programs", async () => {
    const { table, cells } = await opened(
      '{"type":"Feature","properties":{"__proto__":"a","constructor":"b","toString":null},"geometry":null}',
    );
    expect([table.columns, cells]).toEqual([
      ["__proto__", "constructor", "toString"],
      [["a", "b", null]],
    ]);
  });

  it.each([
    [{ type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25833" } }, "EPSG:25833"],
    [{ type: "name", properties: { name: "urn:ogc:def:crs:EPSG:6.6:4326" } }, "EPSG:4326"],
    [{ type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } }, "EPSG:4326"],
    [
      { type: "name", properties: { name: "http://www.opengis.net/def/crs/EPSG/0/31468" } },
      "EPSG:31468",
    ],
    [{ type: "name", properties: { name: "EPSG:3857" } }, "EPSG:3857"],
    [{ type: "EPSG", properties: { code: 25832 } }, "EPSG:25832"],
    [{ type: "name", properties: { name: "Soldner Berlin" } }, "Soldner Berlin"],
    [null, null],
    [undefined, null],
  ])("names its reference system by %j", (crs, name) => {
    expect(referenceMember(crs)).toBe(name);
  });

  it("says when a number has too many digits to stay exact", async () => {
    const { notes } = await opened('[\n{"id": 1234567890123456},\n{"id": 110000010100000123}\n]');
    expect(notes).toEqual(["longNumber@- 110000010100000123"]);
  });

  it("is refused when nothing is in it", async () => {
    expect((await problemOf(opened(collection([])))).code).toBe("headerOnly");
  });
});

describe("a JSON text", () => {
  it.each([
    ["[0,0,0]", 3, false],
    ["[0,0,0,0]", 3, true],
    ["[0]", 100, false],
    ['{"a":1,"b":[1,2]}', 2, true],
  ])("such as %s holds more than %i values: %s", (text, most, isMore) => {
    expect(holdsMoreValues(text, most)).toBe(isMore);
  });
});

describe("a broken JSON text", () => {
  it.each([
    ['{"type":"FeatureCollection",\n"features":[{"type":"Fea', "jsonCutOff", 2, 25],
    ['[\n{"a": 1},\n', "jsonCutOff", 2, 10],
    ['{"a": tru', "jsonCutOff", 1, 10],
    ['{"a": 1,\n "b": }', "jsonUnreadable", 2, 7],
    ['{"a": 1}\n}', "jsonUnreadable", 2, 1],
    ['{"a": NaN}', "jsonUnreadable", 1, 7],
    ['{"a": 1,}', "jsonUnreadable", 1, 9],
    ["[1, 2}", "jsonUnreadable", 1, 6],
    ['{"a": "x\ny"}', "jsonUnreadable", 1, 7],
    ['{"a" 1}', "jsonUnreadable", 1, 6],
    ['{"a": {"b": ['.padEnd(20) + "01]}}", "jsonUnreadable", 1, 22],
  ])("%j is refused with its place", async (text, code, line, column) => {
    const problem = await problemOf(opened(text, { name: "a.json" }));
    expect([problem.code, problem.values.line, problem.values.column]).toEqual([
      code,
      line,
      column,
    ]);
  });

  it.each(["[".repeat(10_000), `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`])(
    "is refused when it is nested 10,000 deep",
    async (text) => {
      const problem = await problemOf(opened(text));
      expect(problem.code).toBe("jsonTooDeep");
      expect(problem.message.split("\n")).toHaveLength(1);
    },
  );

  it("may hold brackets in its texts", async () => {
    const { cells } = await opened(JSON.stringify([{ a: `${"[{".repeat(500)}\\"` }]));
    expect(cells[0]?.[0]).toHaveLength(1_002);
  });

  it("has no fault where the parser finds none", () => {
    for (const value of [{ a: [1, -2.5e3, 'x\\"\u00e9', null, true] }, [], {}, "a", [[[]]]]) {
      const text = JSON.stringify(value, null, 1);
      expect(jsonFaultAt(text)).toBe(text.length);
    }
  });
});

describe("TopoJSON", () => {
  const areas = {
    type: "FeatureCollection" as const,
    features: [
      {
        type: "Feature" as const,
        id: "01",
        properties: { name: "Mitte" },
        geometry: {
          type: "Polygon" as const,
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
      {
        type: "Feature" as const,
        id: "02",
        properties: { name: "West" },
        geometry: {
          type: "Polygon" as const,
          coordinates: [
            [
              [1, 0],
              [2, 0],
              [1, 1],
              [1, 0],
            ],
          ],
        },
      },
    ],
  };
  const places = {
    type: "FeatureCollection" as const,
    features: [
      {
        type: "Feature" as const,
        properties: { p: 1 },
        geometry: { type: "Point" as const, coordinates: [0.5, 0.5] },
      },
    ],
  };

  it("gives the features of its only object", async () => {
    const { table, rows } = await opened(JSON.stringify(topology({ bezirke: areas }, 1e4)));
    expect([table.format, table.layer, table.layers]).toEqual(["topojson", "bezirke", ["bezirke"]]);
    expect(table.columns).toEqual(["id", "name"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["01", "Mitte"],
      ["02", "West"],
    ]);
    expect(rows[1]?.geometry?.type).toBe("Polygon");
  });

  it("asks which object is meant among several", async () => {
    const text = JSON.stringify(topology({ bezirke: areas, orte: places }));
    const problem = await problemOf(opened(text));
    expect([problem.code, problem.values.layers]).toEqual(["layerNeeded", "bezirke, orte"]);
    const { table, cells } = await opened(text, { layer: "orte" });
    expect([table.layer, table.columns, cells]).toEqual(["orte", ["p"], [[1]]]);
  });

  it("states its reference system in the object or the whole", async () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25833" } };
    const made = topology({ bezirke: areas });
    expect((await opened(JSON.stringify({ ...made, crs }))).table.crs).toBe("EPSG:25833");
    const bezirke = { ...made.objects.bezirke, crs };
    expect((await opened(JSON.stringify({ ...made, objects: { bezirke } }))).table.crs).toBe(
      "EPSG:25833",
    );
  });

  it("is refused when its lines are not there", async () => {
    const made = topology({ bezirke: areas });
    for (const broken of [
      { ...made, arcs: [] },
      { ...made, arcs: "x" },
      { ...made, arcs: [[["x", 1]]] },
      { ...made, transform: {} },
      { ...made, objects: { bezirke: null } },
    ])
      expect((await problemOf(opened(JSON.stringify(broken)))).code).toBe("damagedTopology");
  });
});

describe("a list in JSON", () => {
  it("is a table, whether alone or the only list in an object", async () => {
    const list = [
      { key: "01", value: 5 },
      { key: "02", more: [1] },
    ];
    const alone = await opened(JSON.stringify(list));
    expect([alone.table.format, alone.table.layer]).toEqual(["json", null]);
    expect(alone.cells).toEqual([
      ["01", 5, null],
      ["02", null, "[1]"],
    ]);
    const inside = await opened(JSON.stringify({ stand: "2025", daten: list }));
    expect([inside.table.layer, inside.cells]).toEqual(["daten", alone.cells]);
  });

  it("may list its entries by key", async () => {
    const numbers = await opened('{"stand": "2025", "flaechen": {"01": 5, "02": 6, "03": null}}');
    expect([numbers.table.layer, numbers.table.columns]).toEqual(["flaechen", ["key", "value"]]);
    expect(numbers.cells[2]).toEqual(["03", null]);
    const lists = await opened('{"01": [5, 6], "02": [7, 8], "03": [9, null]}');
    expect([lists.table.columns, lists.cells[2]]).toEqual([
      ["key", "value 1", "value 2"],
      ["03", 9, null],
    ]);
    const objects = await opened('{"01": {"a": 1}, "02": {"b": 2}, "03": {}}');
    expect([objects.table.columns, objects.cells[1]]).toEqual([
      ["key", "a", "b"],
      ["02", null, 2],
    ]);
  });

  it("is asked for when there are several", async () => {
    const text = '{"a": [{"x": 1}], "b": [{"y": 2}], "c": [{"z": 3}]}';
    const problem = await problemOf(opened(text));
    expect([problem.code, problem.values.layers]).toEqual(["layerNeeded", "a, b, c"]);
    expect((await opened(text, { layer: "b" })).cells).toEqual([[2]]);
  });

  it.each(['{"a": 1}', "[1, 2, 3]", '"text"', "[]", "{}", '{"type": "Kreis"}'])(
    "is not found in %s",
    async (text) => {
      expect(["jsonWithoutTable", "headerOnly"]).toContain((await problemOf(opened(text))).code);
    },
  );
});
