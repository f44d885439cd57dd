import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getRegion } from "@/lib/regions/queries";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { hasPublicData } from "../support/public-data";
import { publicImport, publicText } from "./public-imports";
import {
  fileImport,
  boundaries,
  importAll,
  importOne,
  smallFile,
  type District,
} from "./small-files";
import { box, createSmallRegion, source } from "./small-region";

const PROJECTION =
  "opendata-dresden/einwohner-prognose_md9_open_data_stadtbezirk_mit_zugeordneten_ortschaften_-_gerundet.csv";
const DOCTORS =
  "opendata-dresden/aerzte_-_niedergelassene_aerzte_1993ff_dresden_nach_fachgebiet.csv";

/** The ten areas in the order of their numbers; their shapes are invented. */
const areas: District[] = [
  "Altstadt",
  "Neustadt",
  "Pieschen",
  "Klotzsche",
  "Loschwitz",
  "Blasewitz",
  "Leuben",
  "Prohlis",
  "Plauen",
  "Cotta",
].map((name, index) => {
  const west = 13.6 + index * 0.04;
  return { key: String(index).padStart(2, "0"), name, shape: box(west, 51, west + 0.04, 51.1) };
});

const SEVERAL = [
  ["StB 3 Klotzsche/nördliche Ortschaften", "03"],
  ["StB 4 Loschwitz/OS Schönfeld-Weißig", "04"],
  ["StB 9 Cotta/westliche Ortschaften", "09"],
] as const;

const aliases = () =>
  fileImport(
    "aliases",
    smallFile("namen.csv", ["label;key", ...SEVERAL.map((pair) => pair.join(";"))].join("\n")),
  );

const sumOf = async (year: number) =>
  (
    await db().population.aggregate({
      where: { year, projected: true, district: { region: { slug: "dresden" } } },
      _sum: { people: true },
    })
  )._sum.people;

describe.skipIf(!hasPublicData)("a projection from a published file", () => {
  beforeAll(async () => {
    await createSmallRegion("dresden", "stadtbezirk");
    await importAll("dresden", boundaries(areas));
  });

  it("names what belongs to no area, and what it may mean", async () => {
    const report = await importOne("dresden", publicImport("population", PROJECTION));
    expect(report).toMatchObject({ outcome: "refused", read: 160, taken: 112, rejected: 48 });
    expect(report.totals.unmatchedDistrict).toBe(48);
    expect(report.errors.map(({ line, about }) => [line, about])).toEqual([
      [5, "StB 3 Klotzsche/nördliche Ortschaften → Klotzsche (03) 80 %?"],
      [6, "StB 4 Loschwitz/OS Schönfeld-Weißig → Loschwitz (04) 80 %?"],
      [11, "StB 9 Cotta/westliche Ortschaften → Cotta (09) 80 %?"],
    ]);
  });

  it("has ten areas and sixteen years as soon as their labels are known", async () => {
    await importAll("dresden", aliases());
    const report = await importOne("dresden", publicImport("population", PROJECTION));
    expect(report).toMatchObject({ outcome: "published", read: 160, taken: 160, added: 160 });
    expect(report.districtsWithoutData).toEqual([]);
    expect(await sumOf(2025)).toBe(571_476);
    expect(await sumOf(2040)).toBe(587_870);
    const years = await db().population.groupBy({ by: ["year"] });
    expect(years.map(({ year }) => year).sort()).toEqual(
      Array.from({ length: 16 }, (_, index) => 2025 + index),
    );
  });

  it("is one because its heading says so, and never counts as counted people", async () => {
    expect(await db().population.count({ where: { projected: false } })).toBe(0);
    const report = await importOne("dresden", publicImport("population", PROJECTION));
    expect(report.notes).toContainEqual({
      code: "projectionRead",
      line: null,
      about: "Jahr-Prognose",
    });
    const id = (await getRegion("dresden"))?.id ?? 0;
    const { populationYear } = await getCoverageBasis(id, "stadtbezirk", "2030-12-31");
    expect(populationYear).toBeNull();
  });

  it("has to be called one where only its years lie ahead", async () => {
    const text = publicText(PROJECTION).replace("Jahr-Prognose", "Jahr");
    const file = smallFile("einwohner.csv", text);
    await expect(importOne("dresden", fileImport("population", file))).rejects.toMatchObject({
      code: "futureYears",
      values: { year: 2040, date: source.date },
    });
    const said = fileImport("population", file, { projected: true });
    expect(await importOne("dresden", said)).toMatchObject({ outcome: "unchanged" });
  });

  it.each([
    ["ISO-8859-1", ";", (text: string) => Buffer.from(text, "latin1")],
    ["UTF-16LE", ";", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16BE", ";", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16LE", ";", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-8", ";", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-8", ",", (text: string) => Buffer.from(text.replaceAll(";", ","))],
    ["UTF-8", "\t", (text: string) => Buffer.from(text.replaceAll(";", "\t"))],
    ["UTF-8", ";", (text: string) => Buffer.from(`sep=;\r\n${text}`)],
    ["UTF-8", ";", (text: string) => Buffer.from(`Stadt\r\n\r\n${text}\r\nQuelle: Amt\r\n`)],
    ["UTF-8", ";", (text: string) => Buffer.from(text.replaceAll(/(?<=\d)(?=\d{3}\r)/g, "\u202f"))],
  ])("says the same in %s with “%s” between its columns", async (encoding, delimiter, write) => {
    const file = smallFile("prognose.csv", write(publicText(PROJECTION)));
    const report = await importOne("dresden", fileImport("population", file));
    expect(report).toMatchObject({ outcome: "unchanged", read: 160, encoding, delimiter });
  });

  it("asks what its dots mean when every amount has one", async () => {
    const text = publicText(PROJECTION).replaceAll(/(?<=\d)(?=\d{3}\r)/g, ".");
    const file = smallFile("prognose.csv", text);
    await expect(importOne("dresden", fileImport("population", file))).rejects.toMatchObject({
      code: "ambiguousDecimal",
      values: { column: "Anzahl", example: "66.474", asThousands: "66474" },
    });
    const said = fileImport("population", file, { decimal: ["comma"] });
    expect(await importOne("dresden", said)).toMatchObject({ outcome: "unchanged" });
  });
});

describe.skipIf(!hasPublicData)("doctors by year of a whole city", () => {
  it.each(["population", "counts"] as const)("are no %s of its areas", async (kind) => {
    await expect(importOne("dresden", publicImport(kind, DOCTORS))).rejects.toMatchObject({
      code: "noDistrictColumn",
    });
  });
});
