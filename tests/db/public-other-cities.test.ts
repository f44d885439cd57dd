import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import proj4 from "proj4";
import { beforeAll, describe, expect, it } from "vitest";
import { listDistricts } from "@/lib/regions/districts/queries";
import { db } from "@/lib/db";
import { hasPublicData } from "../support/public-data";
import { geopackage, shapeCell } from "../unit/datasets/files/small-geopackage";
import { dbfFile, polygonsShp } from "../unit/datasets/files/small-shapefile";
import { zipped } from "../unit/datasets/files/zip-bytes";
import { createBerlin, publicImport, publicText } from "./public-imports";
import { fileImport, importAll, importOne, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const UTM33 = `PROJCS["ETRS89 / UTM zone 33N",GEOGCS["ETRS89",
  DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101]],
  PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],
  PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],
  PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],
  PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","25833"]]`;

const inMetres = ([x = NaN, y = NaN]: Position): [number, number] => {
  const [east = NaN, north = NaN] = proj4("+proj=longlat", "+proj=utm +zone=33 +ellps=GRS80", [
    x,
    y,
  ]);
  return [east, north];
};

/** Chemnitz' districts with their rings in metres. */
function chemnitz() {
  const text = publicText("click_that_hood/chemnitz.geojson");
  const { features } = JSON.parse(text) as FeatureCollection<MultiPolygon, { name: string }>;
  return features.map(({ properties, geometry }) => ({
    name: properties.name,
    polygons: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(inMetres))),
  }));
}

function shapefile(parts: { encoding?: "latin1" | "utf8"; prj?: boolean; cut?: boolean } = {}) {
  const { encoding = "latin1", prj = true, cut = false } = parts;
  const districts = chemnitz();
  const shp = polygonsShp(districts.map(({ polygons }) => polygons.flat()));
  const fields = [
    { name: "NR", type: "C", length: 3 },
    { name: "STADTTEIL", type: "C", length: 40 },
  ];
  const rows = districts.map(({ name }, index) => [
    String(index + 1).padStart(2, "0"),
    Buffer.from(name, encoding),
  ]);
  return zipped({
    "Stadtteile.shp": cut ? shp.subarray(0, shp.length / 2) : shp,
    "Stadtteile.dbf": dbfFile(fields, rows),
    ...(encoding === "utf8" ? { "Stadtteile.cpg": "UTF-8" } : {}),
    ...(prj ? { "Stadtteile.prj": UTM33 } : {}),
  });
}

const zip = async (parts?: Parameters<typeof shapefile>[0]) =>
  fileImport("boundaries", smallFile("stadtteile.zip", await shapefile(parts)));

async function areaOf(slug: string): Promise<number> {
  const { id } = await db().region.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const districts = await listDistricts(id, "stadtteil");
  return districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}

describe.skipIf(!hasPublicData)("Chemnitz in other formats", () => {
  beforeAll(async () => {
    await createSmallRegion("chemnitz");
  });

  it("is the same city as a zipped shapefile in metres", async () => {
    const report = await importAll("chemnitz", await zip());
    expect(report).toMatchObject({ format: "shapefile", encoding: "ISO-8859-1", added: 39 });
    expect(Math.abs((await areaOf("chemnitz")) - 220.98)).toBeLessThan(0.05);
    const names = await db().district.findMany({ select: { name: true } });
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Kaßberg", "Glösa-Draisdorf", "Schloßchemnitz"]),
    );
  });

  it("is unchanged when the names are in UTF-8", async () => {
    const report = await importAll("chemnitz", await zip({ encoding: "utf8" }));
    expect(report).toMatchObject({ outcome: "unchanged", encoding: "UTF-8" });
  });

  it("asks for the reference system without its file, and says which fits", async () => {
    await expect(importOne("chemnitz", await zip({ prj: false }))).rejects.toMatchObject({
      code: "missingReference",
      values: { candidates: "EPSG:25833 (12.90, 50.82)" },
    });
  });

  it("is refused when its shapes break off", async () => {
    await expect(importOne("chemnitz", await zip({ cut: true }))).rejects.toMatchObject({
      code: "shapefileCutOff",
    });
  });

  it("is the same city as a GeoPackage, and does not lie on top of itself", async () => {
    const rows = chemnitz().map(({ name, polygons }, index) => [
      index + 1,
      shapeCell({ type: "MultiPolygon", coordinates: polygons }),
      name,
    ]);
    const columns = [
      { name: "fid", type: "INTEGER PRIMARY KEY" },
      { name: "geom", type: "BLOB" },
      { name: "name", type: "TEXT" },
    ];
    const bytes = await geopackage([{ table: "stadtteile", srs: 25833, columns, rows }]);
    const dataset = fileImport("boundaries", smallFile("stadtteile.gpkg", bytes));
    await expect(importOne("chemnitz", dataset)).rejects.toMatchObject({
      code: "doubledDistricts",
      values: { count: 39 },
    });
    await createSmallRegion("paket");
    expect(await importAll("paket", dataset)).toMatchObject({ format: "geopackage", added: 39 });
    expect(Math.abs((await areaOf("paket")) - 220.98)).toBeLessThan(0.05);
  });

  it("has no people in a table whose column of people is empty", async () => {
    const report = await importOne(
      "chemnitz",
      publicImport("population", "chemnitz-facts.csv", { year: 2025 }),
    );
    expect(report).toMatchObject({ outcome: "refused", read: 39, taken: 0, rejected: 39 });
    expect(report.totals.noValue).toBe(39);
    expect(report.mapping).toContain("population=people");
    expect(await db().population.count()).toBe(0);
  });
});

describe.skipIf(!hasPublicData)("Berlin's 97 quarters", () => {
  it("are compared with their published areas, and what differs is named", async () => {
    await createSmallRegion("ortsteile", "ortsteil");
    const dataset = publicImport("boundaries", "click_that_hood/berlin.geojson");
    const report = await importAll("ortsteile", dataset);
    expect(report).toMatchObject({ read: 97, added: 97, level: "ortsteil" });
    expect(report.warnings.map(({ code, about }) => [code, about.split(":")[0]])).toEqual([
      ["areaDiffers", "110000030309 Buch"],
      ["areaDiffers", "110000090905 Niederschöneweide"],
      ["areaDiffers", "110000080803 Buckow"],
      ["areaDiffers", "110000090904 Johannisthal"],
      ["areaDiffers", "110000030308 Blankenfelde"],
    ]);
  });

  it("lie in the boroughs around them, although all their keys begin like Lichtenberg's", async () => {
    const id = await createBerlin("bezirke", ["bezirk"]);
    const settings = { level: "ortsteil", parentLevel: "bezirk" };
    const dataset = publicImport("boundaries", "click_that_hood/berlin.geojson", settings);
    await importAll("bezirke", dataset);
    const boroughs = await db().district.findMany({
      where: { regionId: id, level: "bezirk" },
      select: { officialKey: true, parts: { select: { officialKey: true } } },
    });
    for (const { officialKey, parts } of boroughs) {
      expect(parts.length).toBeGreaterThanOrEqual(2);
      for (const part of parts) expect(part.officialKey.slice(6, 8)).toBe(officialKey);
    }
    expect(boroughs.find(({ officialKey }) => officialKey === "11")?.parts).toHaveLength(10);
  });

  it("are told apart from regions of the same borough by the level that rows state", async () => {
    const file = "lichtenberg-facts.csv";
    const quarters = await importOne("ortsteile", publicImport("population", file));
    expect(quarters).toMatchObject({ outcome: "refused", read: 23, taken: 0 });
    expect(quarters.totals).toMatchObject({ noValue: 10, otherLevelRow: 13 });
    await createSmallRegion("lichtenberg", "bezirksregion");
    const regions = publicImport("boundaries", "kiez-finder-lor2021/bezirksregionen.geojson", {
      where: ["id=11*"],
    });
    const people = publicImport("population", file);
    const report = await importAll("lichtenberg", regions, people);
    expect(report).toMatchObject({ read: 23, taken: 13, rejected: 10, errors: [] });
    expect(report.notes).toContainEqual({
      code: "peopleRead",
      line: null,
      about: "2025: 318261",
    });
  });
});

describe.skipIf(!hasPublicData)("the 361 regions of a country", () => {
  beforeAll(async () => {
    await createSmallRegion("land", "gemeinde");
  });

  it("are all taken from TopoJSON with their keys as they are", async () => {
    const report = await importAll("land", publicImport("boundaries", "gut-leben/kreg-2014.json"));
    expect(report).toMatchObject({ format: "topojson", read: 361, added: 361, errors: [] });
    const keys = await db().district.findMany({
      where: { region: { slug: "land" }, officialKey: { in: ["14511000", "11000000", "1002000"] } },
      select: { name: true },
      orderBy: { officialKey: "asc" },
    });
    expect(keys.map(({ name }) => name)).toEqual(["KS Kiel", "KS Berlin", "Chemnitz, Stadt"]);
  });

  it.each(["density", "distance"])("have no people in the figures of %s", async (file) => {
    const dataset = publicImport("population", `gut-leben/${file}.csv`);
    await expect(importOne("land", dataset)).rejects.toMatchObject({
      code: "unmappedField",
      values: { field: "people" },
    });
    const counts = publicImport("counts", `gut-leben/${file}.csv`);
    await expect(importOne("land", counts)).rejects.toMatchObject({ code: "unmappedField" });
  });

  it("are asked for the year even of figures that somebody calls people", async () => {
    const settings = { map: ["value=people"] };
    const dataset = publicImport("population", "gut-leben/distance.csv", settings);
    await expect(importOne("land", dataset)).rejects.toMatchObject({ code: "missingYear" });
    const said = publicImport("population", "gut-leben/distance.csv", { ...settings, year: 2016 });
    const report = await importOne("land", { ...said, options: { dryRun: true } });
    expect(report).toMatchObject({ read: 361, taken: 361, districtsWithoutData: [] });
    expect(report.warnings).toEqual([
      { code: "fractionRounded", line: 2, column: "value", about: "value" },
    ]);
    expect(report.totals.fractionRounded).toBe(358);
  });

  it("have residents per doctor of groups that are named once, not 1,444 times", async () => {
    const report = await importOne(
      "land",
      publicImport("figures", "gut-leben/density.csv", {
        planningArea: { key: "d", name: "Deutschland" },
        map: ["category=group", "year=date", "value=residentsPerDoctor"],
      }),
    );
    expect(report).toMatchObject({ outcome: "refused", read: 1444, taken: 0, rejected: 1444 });
    expect(report.errors).toEqual([
      { code: "unknownGroup", line: 2, about: "HAUS" },
      { code: "unknownGroup", line: expect.any(Number) as number, about: "ALLGFA" },
    ]);
  });
});
