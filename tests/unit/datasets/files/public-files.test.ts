import { readFile } from "node:fs/promises";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { hasPublicData, publicData } from "../../../support/public-data";
import { opened, problemOf, read } from "./opened-file";

const CSV: [string, number, number, string][] = [
  ["chemnitz-facts.csv", 39, 6, ","],
  ["lichtenberg-facts.csv", 23, 10, ","],
  ["ewr-berlin/EWR200112E_Matrix.csv", 447, 51, ";"],
  ["ewr-berlin/EWR201212E_Matrix.csv", 447, 51, ";"],
  ["ewr-berlin/EWR201312E_Matrix.csv", 447, 51, ";"],
  ["ewr-berlin/EWR201412E_Matrix.csv", 447, 51, ";"],
  ["ewr-berlin/EWR201512E_Matrix.csv", 447, 51, ";"],
  ["ewr-berlin/EWR201912E_Matrix.csv", 448, 51, ";"],
  ["ewr-berlin/EWR202012E_Matrix.csv", 448, 51, ";"],
  ["ewr-berlin/EWR_L21_202512E_Matrix.csv", 542, 51, ";"],
  ["gut-leben/density.csv", 1_444, 4, ","],
  ["gut-leben/distance.csv", 361, 3, ","],
  ["odp-berlin-health-atlas/gssa_2022_bezirke.csv", 12, 12, ","],
  ["odp-berlin-health-atlas/gssa_2022_prognoseraeume.csv", 60, 12, ","],
  ["odp-berlin-health-atlas/gssa_2022_bezirksregionen.csv", 138, 12, ","],
  ["odp-berlin-health-atlas/gssa_2022_planungsraeume.csv", 448, 12, ","],
  ["odp-berlin-poi/2025-11-doctors-details.noname.csv", 1_655, 7, ","],
  ["odp-berlin-poi/2025-11-clinics-details.csv", 128, 7, ","],
  ["odp-berlin-poi/2025-11-hospitals-details.csv", 4, 7, ","],
  ["odp-berlin-poi/2025-11-pharmacies-details.csv", 749, 7, ","],
  ["odp-berlin-poi/2026-03-doctors-details.noname.csv", 1_692, 7, ","],
  ["odp-berlin-poi/2026-03-clinics-details.csv", 132, 7, ","],
  ["odp-berlin-poi/2026-03-hospitals-details.csv", 3, 7, ","],
  ["odp-berlin-poi/2026-03-pharmacies-details.csv", 744, 7, ","],
  [
    "opendata-dresden/aerzte_-_niedergelassene_aerzte_1993ff_dresden_nach_fachgebiet.csv",
    32,
    7,
    ";",
  ],
  [
    "opendata-dresden/einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv",
    160,
    3,
    ";",
  ],
];

const JSON_FILES: [string, string, number, number, string | null][] = [
  ["click_that_hood/chemnitz.geojson", "geojson", 39, 2, null],
  ["click_that_hood/berlin.geojson", "geojson", 97, 5, "EPSG:4326"],
  ["kiez-finder-lor2021/bezirke.geojson", "geojson", 12, 2, null],
  ["kiez-finder-lor2021/prognoseraeume.geojson", "geojson", 58, 3, null],
  ["kiez-finder-lor2021/bezirksregionen.geojson", "geojson", 143, 3, null],
  ["kiez-finder-lor2021/kieze.geojson", "geojson", 542, 7, null],
  ["kiez-finder-lor2021/lor-flaechen.json", "json", 542, 2, null],
  ["kiez-finder-lor2021/stats.json", "json", 542, 4, null],
  [
    "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson",
    "geojson",
    448,
    4,
    "EPSG:4326",
  ],
  [
    "odp-berlin-lor-geodata/berlin-lor-district-regions-until-2020.geojson",
    "geojson",
    138,
    4,
    "EPSG:4326",
  ],
  ["tesch-berlin-plr-health/apothekenstandorte.geojson", "geojson", 732, 6, "EPSG:25833"],
  ["tesch-berlin-plr-health/pflegeeinrichtungen.geojson", "geojson", 274, 14, "EPSG:25833"],
  ["gut-leben/kreg-2014.json", "topojson", 361, 2, "EPSG:4326"],
];

const PROJECTION = publicData(
  "opendata-dresden/einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv",
);

describe.skipIf(!hasPublicData)("the collection of public data", () => {
  it.each(CSV)(
    "holds %s with %i rows and %i columns parted by %j",
    async (file, rows, columns, delimiter) => {
      const { table, cells, notes } = await read(publicData(file));
      expect([table.format, table.encoding, table.delimiter]).toEqual(["csv", "UTF-8", delimiter]);
      expect([cells.length, table.columns.length]).toEqual([rows, columns]);
      expect(notes).toEqual([]);
    },
  );

  it.each(JSON_FILES)(
    "holds %s as %s with %i rows and %i columns",
    async (file, format, count, columns, crs) => {
      const { table, rows, notes } = await read(publicData(file));
      expect([table.format, table.crs]).toEqual([format, crs]);
      expect([rows.length, table.columns.length]).toEqual([count, columns]);
      expect(rows.every(({ geometry }) => (geometry !== null) === table.hasGeometry)).toBe(true);
      expect(notes).toEqual([]);
    },
  );

  it("keeps the points of the pharmacies in the metres of their file", async () => {
    const { rows } = await read(publicData("tesch-berlin-plr-health/apothekenstandorte.geojson"));
    const { geometry } = rows[0] ?? {};
    expect(geometry?.type).toBe("MultiPoint");
    const [x = 0, y = 0] = geometry?.type === "MultiPoint" ? (geometry.coordinates[0] ?? []) : [];
    expect(x).toBeGreaterThan(373_276 - 1);
    expect(y).toBeGreaterThan(5_805_224 - 1);
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "latin1", "win1252"])(
    "reads the same from a real file in %s, with a mark and without",
    async (encoding) => {
      const text = await readFile(PROJECTION, "utf8");
      const { cells } = await read(PROJECTION);
      for (const addBOM of [false, true]) {
        if (addBOM && /latin1|win1252/.test(encoding)) continue;
        const converted = await opened(iconv.encode(text, encoding, { addBOM }));
        expect(converted.cells).toEqual(cells);
        expect(converted.notes).toEqual([]);
      }
    },
  );

  it.each(CSV)("reads %s in Windows-1252 as well", async (file, rows) => {
    const text = await readFile(publicData(file), "utf8");
    const { table, cells } = await opened(iconv.encode(text, "win1252"));
    expect(cells).toHaveLength(rows);
    expect(table.columns).toEqual((await read(publicData(file))).table.columns);
  });

  it("notices that a real file was cut off in the middle", async () => {
    const bytes = await readFile(PROJECTION);
    const { cells, notes } = await opened(bytes.subarray(0, 2_650));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^cutOffLine@/);
    expect(cells.length).toBeLessThan(160);
    const json = await readFile(publicData("click_that_hood/chemnitz.geojson"));
    const problem = await problemOf(opened(json.subarray(0, 80_000)));
    expect(problem.code).toBe("jsonCutOff");
  });

  it("asks which of the tables in a directory example is meant", async () => {
    const problem = await problemOf(read(publicData("hsds-openreferral/json/tabular.json")));
    expect(problem.code).toBe("layerNeeded");
    const file = publicData("hsds-openreferral/json/tabular.json");
    const { table, cells } = await read(file, { layer: "phones.csv" });
    expect([table.format, cells.length]).toEqual(["json", 1]);
  });
});
