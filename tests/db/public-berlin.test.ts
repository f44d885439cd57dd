import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { db } from "@/lib/db";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { listDistricts } from "@/lib/regions/districts/queries";
import { getRegion } from "@/lib/regions/queries";
import { hasPublicData } from "../support/public-data";
import { publicImport, publicText } from "./public-imports";
import { fileImport, importOne, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const shapes = (file: string, level: DistrictLevel, settings: object = {}) =>
  publicImport("boundaries", file, { level, ...settings });

const register = (file: string, settings: object = {}) =>
  publicImport("population", `ewr-berlin/${file}`, settings);

async function idOf(slug: string): Promise<number> {
  return (await getRegion(slug))?.id ?? 0;
}

/** The register's totals in a spreadsheet, its keys turned into numbers, a sum below. */
async function spreadsheet(): Promise<string> {
  const lines = publicText("ewr-berlin/EWR_L21_202512E_Matrix.csv").trim().split("\n");
  const rows = lines.map((line) => {
    const cells = line.replaceAll('"', "").split(";");
    return [0, 1, 7, 8, 9].map((index) => cellOf(cells[index] ?? ""));
  });
  const sum = [cellOf("Summe"), null, cellOf("3913644")];
  return smallFile("ewr.xlsx", await writeXlsxFile([...rows, sum]).toBuffer());
}

function cellOf(text: string) {
  return { value: /^\d+$/.test(text) ? Number(text) : text };
}

const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe.skipIf(!hasPublicData)("Berlin from published files", () => {
  beforeAll(async () => {
    await createSmallRegion("berlin", "bezirk");
  });

  it("asks which level the planning areas are before they become boroughs", async () => {
    const dataset = publicImport("boundaries", "kiez-finder-lor2021/kieze.geojson");
    await expect(importOne("berlin", dataset)).rejects.toMatchObject({
      code: "headingOfOtherLevel",
      values: { column: "plr_name", level: "planungsraum", mapLevel: "bezirk" },
    });
  });

  it.each([
    ["bezirke", "bezirk", 12, undefined],
    ["prognoseraeume", "prognoseraum", 58, "bezirk"],
    ["bezirksregionen", "bezirksregion", 143, "prognoseraum"],
    ["kieze", "planungsraum", 542, "bezirksregion"],
  ] as const)("has all its areas of the file %s", async (file, level, count, parentLevel) => {
    const path = `kiez-finder-lor2021/${file}.geojson`;
    const report = await importOne("berlin", shapes(path, level, { parentLevel }));
    expect(report).toMatchObject({ read: count, taken: count, added: count, errors: [] });
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
    const report = await importOne("berlin", register("EWR_L21_202512E_Matrix.csv"));
    expect(report).toMatchObject({ read: 542, taken: 540, errors: [] });
    expect(report.warnings.map(({ code, about }) => [code, about])).toEqual([
      ["noValue", "03400831"],
      ["noValue", "06200418"],
    ]);
    expect(report.notes).toContainEqual({ code: "peopleRead", line: null, about: "2025: 3913644" });
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
    await expect(importOne("berlin", register("EWR202012E_Matrix.csv"))).rejects.toMatchObject({
      code: "noCommonKeys",
      values: { fileKey: "01011101" },
    });
    expect(await db().population.count({ where: { year: 2020 } })).toBe(0);
  });

  it("names both areas that have the same key until 2020, and takes neither by guess", async () => {
    await createSmallRegion("alt", "planungsraum");
    const file = "odp-berlin-lor-geodata/berlin-lor-planning-areas-until-2020.geojson";
    const dataset = shapes(file, "planungsraum");
    const refused = await importOne("alt", dataset);
    expect(refused.outcome).toBe("refused");
    expect(refused.errors.map(({ code, about }) => [code, about])).toEqual([
      ["duplicateUnit", expect.stringMatching(/^06010102: .*562454 m².*488594 m²/)],
      ["duplicateUnit", expect.stringMatching(/^06010102: /)],
    ]);
    expect(await listDistricts(await idOf("alt"), "planungsraum")).toEqual([]);
    const taken = await importOne("alt", { ...dataset, options: { skipInvalid: true } });
    expect(taken).toMatchObject({ outcome: "published", read: 448, taken: 446, rejected: 2 });
  });

  it.each([
    ["EWR200112E_Matrix.csv", 2001, 447, 3_337_233],
    ["EWR201212E_Matrix.csv", 2012, 447, 3_469_621],
    ["EWR201312E_Matrix.csv", 2013, 447, 3_517_424],
    ["EWR201412E_Matrix.csv", 2014, 447, 3_562_166],
    ["EWR201512E_Matrix.csv", 2015, 447, 3_610_156],
    ["EWR201912E_Matrix.csv", 2019, 448, 3_769_495],
    ["EWR202012E_Matrix.csv", 2020, 448, 3_769_962],
  ])("joins %s but for the two areas without a shape", async (file, year, rows, people) => {
    const dataset = register(file);
    const refused = await importOne("alt", dataset);
    expect(refused).toMatchObject({ outcome: "refused", read: rows, taken: rows - 2 });
    expect(refused.errors.map(({ about }) => about.slice(-8)).sort()).toEqual([
      expect.stringContaining("4030417"),
      expect.stringContaining("6010102"),
    ]);
    const report = await importOne("alt", { ...dataset, options: { skipInvalid: true } });
    expect(report).toMatchObject({ outcome: "published", taken: rows - 2 });
    const { _sum } = await db().population.aggregate({
      where: { year, sex: "all", ageFrom: 0, ageBelow: 150, district: { region: { slug: "alt" } } },
      _sum: { people: true },
    });
    expect(people - (_sum.people ?? 0)).toBeGreaterThan(0);
    expect((people - (_sum.people ?? 0)) / people).toBeLessThan(0.01);
    expect(report.totals.sumMismatch).toBeUndefined();
  });

  it("keeps 194 of 1692 doctors outside all its areas and names them", async () => {
    const doctors = (month: string) =>
      publicImport("practices", `odp-berlin-poi/${month}-doctors-details.noname.csv`);
    const report = await importOne("berlin", doctors("2026-03"));
    expect(report).toMatchObject({ read: 1692, taken: 1692, added: 1692, errors: [] });
    expect(report.totals.outsideDistricts).toBe(194);
    expect(await db().practice.count({ where: { districtId: null } })).toBe(194);
    const inLichtenberg = { district: { officialKey: { startsWith: "11" } } };
    expect(await db().practice.count({ where: inLichtenberg })).toBe(62);
    expect(await importOne("berlin", doctors("2026-03"))).toMatchObject({ added: 0, changed: 0 });
    const earlier = await importOne("berlin", { ...doctors("2025-11"), options: { dryRun: true } });
    expect(earlier).toMatchObject({ read: 1655, taken: 1655, added: 8, notInFile: 45 });
    expect(earlier.totals.outsideDistricts).toBe(1655 - 1468);
  });

  it.each([
    ["UTF-8", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16BE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-8", (text: string) => Buffer.from(text.replaceAll('"', "").replaceAll(";", ","))],
    ["UTF-8", (text: string) => gzipSync(text)],
  ])("knows the register again in %s", async (encoding, write) => {
    const content = write(publicText("ewr-berlin/EWR_L21_202512E_Matrix.csv"));
    const report = await importOne(
      "berlin",
      fileImport("population", smallFile("ewr.csv", content)),
    );
    expect(report).toMatchObject({ outcome: "unchanged", read: 542, encoding });
  });

  it("knows it again in a spreadsheet that took the zeros from its keys", async () => {
    const report = await importOne("berlin", fileImport("population", await spreadsheet()));
    expect(report).toMatchObject({ outcome: "unchanged", read: 543, taken: 540, errors: [] });
    expect(report.notes.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ["zerosRestored", null],
        ["totalRow", 544],
      ]),
    );
  });

  it("takes nothing of a register that breaks off, and names the line", async () => {
    const text = publicText("ewr-berlin/EWR_L21_202512E_Matrix.csv");
    const half = text.slice(0, text.length / 2);
    const before = await db().datasetVersion.count();
    const report = await importOne("berlin", fileImport("population", smallFile("ewr.csv", half)));
    expect(report.outcome).toBe("refused");
    expect(report.errors).toEqual([
      { code: "cutOffLine", line: half.split("\n").length, about: expect.any(String) as string },
    ]);
    expect(await db().datasetVersion.count()).toBe(before);
  });
});

describe.skipIf(!hasPublicData)("a borough and a city from published files", () => {
  it("has Lichtenberg's 13 regions, 41 planning areas and 318,261 people", async () => {
    await createSmallRegion("lichtenberg", "bezirksregion");
    const regions = shapes("kiez-finder-lor2021/bezirksregionen.geojson", "bezirksregion", {
      where: ["id=11*"],
    });
    const areas = shapes("kiez-finder-lor2021/kieze.geojson", "planungsraum", {
      parentLevel: "bezirksregion",
      where: ["plr_id=11*"],
    });
    expect(await importOne("lichtenberg", regions)).toMatchObject({ added: 13, read: 13 });
    expect(await importOne("lichtenberg", areas)).toMatchObject({ added: 41, read: 41 });
    const people = register("EWR_L21_202512E_Matrix.csv", { where: ["RAUMID=11*"] });
    expect(await importOne("lichtenberg", people)).toMatchObject({ read: 41, taken: 41 });
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
    const dataset = shapes("click_that_hood/chemnitz.geojson", "stadtteil", { map: ["name=key"] });
    expect(await importOne("chemnitz", dataset)).toMatchObject({ added: 39, errors: [] });
    const districts = await listDistricts(await idOf("chemnitz"), "stadtteil");
    expect(Math.abs(total(districts.map(({ areaKm2 }) => areaKm2)) - 220.98)).toBeLessThan(0.5);
    const slugs = districts.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(["kassberg", "gloesa-draisdorf"]));
    expect(new Set(slugs).size).toBe(39);
  });
});
