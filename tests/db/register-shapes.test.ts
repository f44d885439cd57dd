import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { boundaries, fileImport, importAll, importOne, smallFile } from "./small-files";
import { box, createSmallRegion } from "./small-region";

const parts = ["0101", "0102", "0201", "0202"].map((key, index) => {
  const west = 13 + index * 0.05;
  return { key, name: `Teil ${key}`, shape: box(west, 52, west + 0.05, 52.1) };
});

function features(
  districts: readonly { properties: object; shape: object }[],
  crs: string | null = null,
): string {
  const json = {
    type: "FeatureCollection",
    ...(crs === null ? {} : { crs: { type: "name", properties: { name: crs } } }),
    features: districts.map(({ properties, shape }) => ({
      type: "Feature",
      properties,
      geometry: shape,
    })),
  };
  return smallFile("gebiete.geojson", JSON.stringify(json));
}

function people(csv: string, settings: object = {}) {
  return fileImport("population", smallFile("register.csv", csv), settings);
}

describe("boundaries as cities publish them", () => {
  it("carry the number of a borough in its name, which the name then loses", async () => {
    await createSmallRegion("stadt", "bezirk");
    const boroughs = [
      { properties: { bez: "01 - Mitte", id: "01" }, shape: box(13, 52, 13.1, 52.1) },
      { properties: { bez: "02 - Nord", id: "02" }, shape: box(13.1, 52, 13.2, 52.1) },
    ];
    const report = await importAll("stadt", fileImport("boundaries", features(boroughs)));
    expect(report.notes).toContainEqual({ code: "codeInName", line: null, about: "2" });
    const names = await db().district.findMany({ select: { name: true }, orderBy: { id: "asc" } });
    expect(names.map(({ name }) => name)).toEqual(["Mitte", "Nord"]);
  });

  it("name the borough where a level between is asked for, and are not tied to it", async () => {
    await importAll(
      "stadt",
      boundaries(
        [
          { key: "010", shape: box(13, 52, 13.1, 52.1) },
          { key: "020", shape: box(13.1, 52, 13.2, 52.1) },
        ],
        { level: "bezirksregion", parentLevel: "bezirk" },
      ),
    );
    const areas = parts.map(({ key, name, shape }) => {
      const borough = key.startsWith("01") ? "01 - Mitte" : "02 - Nord";
      return { properties: { plr_id: `${key}0`, plr_name: name, bez: borough }, shape };
    });
    const settings = { level: "planungsraum", parentLevel: "bezirksregion" };
    const report = await importAll("stadt", fileImport("boundaries", features(areas), settings));
    expect(report.notes).toContainEqual({
      code: "parentOfOtherLevel",
      line: null,
      about: "01 - Mitte",
    });
    const found = await db().district.findMany({
      where: { level: "planungsraum" },
      select: { officialKey: true, parent: { select: { officialKey: true } } },
      orderBy: { officialKey: "asc" },
    });
    expect(found.map(({ parent }) => parent?.officialKey)).toEqual(["010", "010", "020", "020"]);
  });

  it("state areas, and those that differ are named", async () => {
    await createSmallRegion("flaechen");
    const surfaces = [38.1, 38.1, 38.1, 0.0006];
    const areas = parts.map(({ key, name, shape }, index) => ({
      properties: { key, name, area: surfaces[index] },
      shape,
    }));
    const report = await importAll("flaechen", fileImport("boundaries", features(areas)));
    expect(report.warnings.map(({ code, about }) => [code, about.split(":")[0]])).toEqual([
      ["areaDiffers", "0202 Teil 0202"],
    ]);
  });
});

describe("a register as cities publish it", () => {
  beforeAll(async () => {
    await createSmallRegion("register", "planungsraum");
    await importAll("register", boundaries(parts));
  });

  it("may have lost the zeros of its keys, which are restored and named", async () => {
    const csv = "ZEIT;RAUMID;E_E\n202412;101;10\n202412;102;20\n202412;201;30\n202412;202;40\n";
    const report = await importAll("register", people(csv));
    expect(report).toMatchObject({ read: 4, taken: 4, districtsWithoutData: [] });
    expect(report.notes.map(({ code, about }) => [code, about])).toEqual([
      ["mappingProposed", "RAUMID=key, ZEIT=year, E_E=people"],
      ["zerosRestored", "4: 101 → 0101"],
      ["peopleRead", "2024: 100"],
    ]);
  });

  it("may write its amounts with quotes and a decimal comma, or miss one", async () => {
    const csv =
      '"ZEIT";"RAUMID";"E_E";"E_EM";"E_EW"\n"202312";"0101";"10,00";"4,00";"6,00"\n"202312";"0102";"NA";"NA";"NA"\n';
    const report = await importAll("register", people(csv));
    expect(report).toMatchObject({ read: 2, taken: 1 });
    expect(report.warnings.map(({ code, line, about }) => [code, line, about])).toEqual([
      ["noValue", 3, "0102"],
    ]);
    const rows = await db().population.findMany({
      where: { year: 2023 },
      select: { people: true },
      orderBy: { people: "asc" },
    });
    expect(rows.map((row) => row.people)).toEqual([4, 6, 10]);
  });

  it("changes nothing when it breaks off, and the line is named", async () => {
    const csv = "ZEIT;RAUMID;E_E\n202212;0101;10\n202212;0102;20\n202212;02";
    const report = await importOne("register", people(csv));
    expect(report).toMatchObject({
      outcome: "refused",
      errors: [{ code: "cutOffLine", line: 4, about: "2 / 3" }],
    });
    expect(await db().population.count({ where: { year: 2022 } })).toBe(0);
  });

  it("is missed by a saved profile when next year's columns are renamed", async () => {
    const old = "RAUMID;ZEIT;E_U18;E_18U110\n0101;202112;2;8\n";
    await importAll("register", { ...people(old), options: { saveProfile: "register" } });
    const renamed = "RAUMID;ZEIT;E_EU18;E_E18U110\n0101;202112;2;8\n";
    await expect(
      importOne("register", people(renamed, { profile: "register" })),
    ).rejects.toMatchObject({ code: "renamedColumn", values: { nearest: "E_EU18" } });
  });
});

describe("points in metres", () => {
  it("may stand alone in a multipoint each", async () => {
    await createSmallRegion("punkte");
    await importAll("punkte", boundaries(parts));
    const point = { type: "MultiPoint", coordinates: [[363_900, 5_763_000]] };
    const file = features(
      [{ properties: { gc_id: "a1", aponame: "Rosen-Apotheke" }, shape: point }],
      "urn:ogc:def:crs:EPSG::25833",
    );
    const set = { placeKind: "Apotheke" };
    const report = await importAll("punkte", fileImport("places", file, { set }));
    expect(report).toMatchObject({ read: 1, added: 1, warnings: [] });
    const place = await db().carePlace.findFirstOrThrow({ where: { externalKey: "a1" } });
    expect([place.longitude.toFixed(2), place.latitude.toFixed(2)]).toEqual(["13.02", "52.00"]);
  });
});
