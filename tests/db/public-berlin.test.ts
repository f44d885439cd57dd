import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { readBoundaries } from "@/lib/datasets/boundaries";
import type { Dataset } from "@/lib/datasets/dataset";
import { importDataset } from "@/lib/datasets/mutations";
import { readPopulation } from "@/lib/datasets/population";
import { readPractices } from "@/lib/datasets/practices";
import { db } from "@/lib/db";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { getRegion, listDistricts } from "@/lib/regions/queries";
import { hasPublicData, publicData } from "../support/public-data";
import { createSmallRegion, source } from "./small-region";

type Mapping = { column: string; field: string };

function shapes(
  file: string,
  level: DistrictLevel,
  {
    map,
    parentLevel = null,
    where = [],
  }: { map: Mapping[]; parentLevel?: DistrictLevel | null; where?: Mapping[] },
): Dataset {
  const conditions = where.map(({ column, field }) => ({ column, value: field }));
  const reading = readBoundaries(readFileSync(publicData(file)), file, map, conditions);
  return { kind: "boundaries", options: { source, level, parentLevel }, reading };
}

const names = (key: string, name: string): Mapping[] => [
  { column: key, field: "key" },
  { column: name, field: "name" },
];

function register(file: string, conditions: { column: string; value: string }[] = []): Dataset {
  const map = [
    { column: "RAUMID", field: "key" },
    { column: "ZEIT", field: "year" },
    { column: "E_E", field: "people" },
    { column: "E_EW", field: "women" },
    { column: "E_E{from}_{below}", field: "people" },
  ];
  const bytes = readFileSync(publicData(`ewr-berlin/${file}`));
  const reading = readPopulation(bytes, file, { mappings: map, conditions });
  return { kind: "population", options: { source }, reading };
}

async function idOf(slug: string): Promise<number> {
  return (await getRegion(slug))?.id ?? 0;
}

const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe.skipIf(!hasPublicData)("Berlin from published files", () => {
  beforeAll(async () => {
    await createSmallRegion("berlin", "bezirk");
  });

  it.each([
    ["bezirke", "bezirk", 12, null, names("id", "bez")],
    ["prognoseraeume", "prognoseraum", 58, "bezirk", names("id", "pgr_name")],
    ["bezirksregionen", "bezirksregion", 143, "prognoseraum", names("id", "bzr_name")],
    ["kieze", "planungsraum", 542, "bezirksregion", names("plr_id", "plr_name")],
  ] as const)("has all its areas of the file %s", async (file, level, count, parentLevel, map) => {
    const dataset = shapes(`kiez-finder-lor2021/${file}.geojson`, level, {
      map: [...map],
      parentLevel,
    });
    const report = await importDataset("berlin", dataset);
    expect(report).toMatchObject({ read: count, taken: count, added: count, skipped: [] });
    const parents = await db().district.findMany({
      where: { level, region: { slug: "berlin" } },
      select: { officialKey: true, parent: { select: { officialKey: true } } },
    });
    for (const { officialKey, parent } of parents)
      expect(officialKey.startsWith(parent?.officialKey ?? "")).toBe(true);
    expect(parents.filter(({ parent }) => parent === null)).toHaveLength(parentLevel ? 0 : count);
  });

  it("gives both Heerstraßen and both Schloßstraßen addresses of their own", async () => {
    const districts = await db().district.findMany({
      where: { name: { in: ["Heerstraße", "Schloßstraße"] } },
      select: { slug: true },
    });
    const slugs = districts.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => slug.startsWith("heerstrasse-")).length).toBeGreaterThan(1);
  });

  it("has 3,913,644 people in 540 planning areas, and two without a value", async () => {
    const report = await importDataset("berlin", register("EWR_L21_202512E_Matrix.csv"));
    expect(report).toMatchObject({ read: 542, taken: 540, dataWithoutDistrict: [] });
    expect(report.skipped.map(({ code, about }) => [code, about])).toEqual([
      ["noValue", "03400831"],
      ["noValue", "06200418"],
    ]);
    expect(report.districtsWithoutData).toHaveLength(2);
    const id = await idOf("berlin");
    for (const level of ["bezirk", "planungsraum"] as const) {
      const { districts, populationYear } = await getCoverageBasis(id, level, "2025-12-31");
      expect(populationYear).toBe(2025);
      expect(total(districts.map(({ population }) => population.all))).toBe(3_913_644);
      expect(districts.filter(({ population }) => population.all === null)).toHaveLength(
        level === "bezirk" ? 0 : 2,
      );
    }
  });

  it("refuses the register of 2020, whose areas are older", async () => {
    await expect(importDataset("berlin", register("EWR202012E_Matrix.csv"))).rejects.toThrow(
      /Not one row belongs to a district of berlin.*"01011101".*another level or vintage/,
    );
    expect(await db().population.count({ where: { year: 2020 } })).toBe(0);
  });

  it("refuses the planning areas until 2020, because one key stands there twice", async () => {
    await createSmallRegion("alt", "planungsraum");
    const file = "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson";
    const dataset = shapes(file, "planungsraum", { map: names("id", "name") });
    await expect(importDataset("alt", dataset)).rejects.toThrow(
      /same key more than once: 06010102.*Nothing was imported/,
    );
    expect(await listDistricts(await idOf("alt"), "planungsraum")).toEqual([]);
  });

  it("keeps 194 of 1692 doctors outside all its areas and names them", async () => {
    const file = "odp-berlin-poi/2026-03-doctors-details.noname.csv";
    const reading = readPractices(readFileSync(publicData(file)), file, new Set(), {
      mappings: [
        { column: "id", field: "key" },
        { column: "zip_code", field: "postcode" },
        { column: "lat", field: "latitude" },
        { column: "lon", field: "longitude" },
      ],
    });
    const dataset: Dataset = { kind: "practices", options: { source }, reading };
    const report = await importDataset("berlin", dataset);
    expect(report).toMatchObject({ read: 1692, taken: 1692, added: 1692, skipped: [] });
    expect(report.dataWithoutDistrict).toHaveLength(194);
    expect(await db().practice.count({ where: { districtId: null } })).toBe(194);
    expect(await importDataset("berlin", dataset)).toMatchObject({ added: 0, changed: 0 });
  });
});

describe.skipIf(!hasPublicData)("a borough and a city from published files", () => {
  it("has Lichtenberg's 13 regions, 41 planning areas and 318,261 people", async () => {
    await createSmallRegion("lichtenberg", "bezirksregion");
    const regions = shapes("kiez-finder-lor2021/bezirksregionen.geojson", "bezirksregion", {
      map: names("id", "bzr_name"),
      where: [{ column: "id", field: "11*" }],
    });
    const areas = shapes("kiez-finder-lor2021/kieze.geojson", "planungsraum", {
      map: names("plr_id", "plr_name"),
      parentLevel: "bezirksregion",
      where: [{ column: "plr_id", field: "11*" }],
    });
    expect(await importDataset("lichtenberg", regions)).toMatchObject({ added: 13, read: 13 });
    expect(await importDataset("lichtenberg", areas)).toMatchObject({ added: 41, read: 41 });
    const people = register("EWR_L21_202512E_Matrix.csv", [{ column: "RAUMID", value: "11*" }]);
    expect(await importDataset("lichtenberg", people)).toMatchObject({ read: 41, taken: 41 });
    const { districts } = await getCoverageBasis(
      await idOf("lichtenberg"),
      "bezirksregion",
      "2025-12-31",
    );
    expect(districts).toHaveLength(13);
    expect(total(districts.map(({ population }) => population.all))).toBe(318_261);
    for (const { population } of districts) {
      expect(population.women).toBeGreaterThan((population.all ?? 0) * 0.4);
      expect(population.minors).toBeGreaterThan(0);
    }
  });

  it("has Chemnitz' 39 districts on 220.98 square kilometres, each with an address", async () => {
    await createSmallRegion("chemnitz");
    const dataset = shapes("click_that_hood/chemnitz.geojson", "stadtteil", {
      map: [{ column: "name", field: "key" }],
    });
    expect(await importDataset("chemnitz", dataset)).toMatchObject({ added: 39, skipped: [] });
    const districts = await listDistricts(await idOf("chemnitz"), "stadtteil");
    expect(Math.abs(total(districts.map(({ areaKm2 }) => areaKm2)) - 220.98)).toBeLessThan(0.5);
    const slugs = districts.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(["kassberg", "gloesa-draisdorf"]));
    expect(new Set(slugs).size).toBe(39);
  });
});
