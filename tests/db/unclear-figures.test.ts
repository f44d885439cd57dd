import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { fileImport, boundaries, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";

function people(csv: string, settings: object = {}) {
  return fileImport("population", smallFile("zahlen.csv", csv), settings);
}

beforeAll(async () => {
  await createSmallRegion("ort");
  await importAll("ort", boundaries(neighbours));
});

beforeEach(async () => {
  await db().datasetVersion.deleteMany({ where: { kind: "population" } });
  await db().population.deleteMany();
});

describe("figures that may count people or not", () => {
  it.each(["value", "Wert", "Messwert"])("are none because they are called %s", async (heading) => {
    const csv = `Schlüssel;Jahr;${heading}\n01;2025;695715\n02;2025;327917\n`;
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({
      code: "unmappedField",
      values: { field: "people" },
    });
    expect(await db().population.count()).toBe(0);
  });

  it("are none when an amount has fractions, such as a mean or an index", async () => {
    const csv = "Schlüssel;Jahr;Anzahl\n01;2025;0,707\n02;2025;1,2345\n";
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({ code: "unmappedField" });
  });

  it("are asked about when even their heading speaks of people", async () => {
    const csv = "Schlüssel;Jahr;Einwohner\n01;2025;12,5\n02;2025;7,25\n";
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({
      code: "fractionsCounted",
      values: { column: "Einwohner", field: "people", example: "12,5" },
    });
    const said = await importOne("ort", people(csv, { map: ["Einwohner=people"] }));
    expect(said).toMatchObject({ outcome: "published", taken: 2 });
    expect(said.warnings).toEqual([
      { code: "fractionRounded", line: 2, column: "Einwohner", about: "Einwohner" },
    ]);
    expect(said.totals.fractionRounded).toBe(2);
  });

  it("need no more than the one column that was not clear", async () => {
    const csv = "Schlüssel;Jahr;value\n01;2025;60\n02;2025;40\n";
    const report = await importOne("ort", people(csv, { map: ["value=people"] }));
    expect(report).toMatchObject({ outcome: "published", taken: 2 });
    expect(report.mapping).toEqual(["value=people", "Schlüssel=key", "Jahr=year"]);
    expect(report.notes).toEqual([
      { code: "mappingProposed", line: null, about: "Schlüssel=key, Jahr=year" },
      { code: "peopleRead", line: null, about: "2025: 100" },
    ]);
  });

  it("are missed when their column is empty", async () => {
    const report = await importOne("ort", people("Name;Jahr;Einwohner\nWest;2025;\nOst;2025;\n"));
    expect(report).toMatchObject({ outcome: "refused", taken: 0 });
    expect(report.warnings.map(({ code }) => code)).toEqual(["noValue", "noValue"]);
    expect(report.districtsWithoutData).toEqual([]);
  });

  it("belong to no district when no column names one", async () => {
    const csv = "Jahr;Insgesamt\n2023;647\n2024;700\n";
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({ code: "noDistrictColumn" });
    const counts = fileImport("counts", smallFile("aerzte.csv", csv));
    await expect(importOne("ort", counts)).rejects.toMatchObject({ code: "noDistrictColumn" });
  });
});

describe("the year of figures", () => {
  it("is asked for when nothing says it", async () => {
    const csv = "Schlüssel;Einwohner\n01;60\n02;40\n";
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({ code: "missingYear" });
    expect(await importOne("ort", people(csv, { year: 2024 }))).toMatchObject({ taken: 2 });
  });

  it("cannot come after the day of the source, unless nobody has counted yet", async () => {
    const csv = "Schlüssel;Jahr;Einwohner\n01;2025;60\n01;2026;61\n";
    await expect(importOne("ort", people(csv))).rejects.toMatchObject({
      code: "futureYears",
      values: { year: 2026, date: source.date },
    });
    await importAll("ort", people(csv, { projected: true }));
    expect(await db().population.count({ where: { projected: false } })).toBe(0);
  });

  it.each([
    ["Jahr der Prognose", "Einwohner"],
    ["Jahr", "Vorausberechnete Bevölkerung"],
  ])("is one of a projection under the headings %s and %s", async (year, amount) => {
    const csv = `Schlüssel;${year};${amount}\n01;2025;60\n01;2040;61\n`;
    const settings = { map: [`${year}=year`, `${amount}=people`] };
    const report = await importAll("ort", people(csv, settings));
    expect(report.notes.map(({ code }) => code)).toContain("projectionRead");
    expect(await db().population.count({ where: { projected: true } })).toBe(2);
    expect(await db().population.count({ where: { projected: false } })).toBe(0);
  });

  it("is none of a projection beside areas for which one is made", async () => {
    const csv = "Prognoseraum;Jahr;Einwohner\nWest;2025;60\nOst;2025;40\n";
    const report = await importAll("ort", people(csv, { map: ["Prognoseraum=name"] }));
    expect(report.notes.map(({ code }) => code)).not.toContain("projectionRead");
    expect(await db().population.count({ where: { projected: false } })).toBe(2);
  });
});

describe("rows that are about no district of the level", () => {
  it("are totals when any cell says so", async () => {
    const csv = "Jahr;Schlüssel;Einwohner\n2025;01;60\n2025;02;40\nSumme;;100\n";
    const report = await importAll("ort", people(csv));
    expect(report).toMatchObject({ read: 3, taken: 2, rejected: 1 });
    expect(report.notes).toContainEqual({ code: "totalRow", line: 4, about: "Summe" });
  });

  it("are errors when no cell says what they are", async () => {
    const csv = "Jahr;Schlüssel;Ort;Einwohner\n2025;01;ORT;60\n2025;;ORT;40\n";
    const report = await importOne("ort", people(csv));
    expect(report.errors.map(({ code, line }) => [code, line])).toEqual([["unmatchedDistrict", 3]]);
  });

  it("are left out when they state a level that the region does not have", async () => {
    const csv =
      "Ebene;Schlüssel;Name;Jahr;Einwohner\nStadtteil;01;West;2025;60\nStadtteil;02;Ost;2025;40\nStadtbezirk;7;Ost;2025;100\n";
    const report = await importAll("ort", people(csv));
    expect(report).toMatchObject({ read: 3, taken: 2, rejected: 1, errors: [] });
    expect(report.notes).toContainEqual({ code: "otherLevelRow", line: 4, about: "7 Ost" });
  });
});

describe("a word that the portal does not know", () => {
  it("is told once, with the number of its rows", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
      return `01;${index < 600 ? "HAUS" : "GFA"};${day};${index}`;
    });
    const csv = ["key;group;date;doctors", ...rows].join("\n");
    const report = await importOne("ort", fileImport("counts", smallFile("aerzte.csv", csv)));
    expect(report).toMatchObject({ outcome: "refused", read: 700, rejected: 700 });
    expect(report.errors).toEqual([
      { code: "unknownGroup", line: 2, about: "HAUS" },
      { code: "unknownGroup", line: 602, about: "GFA" },
    ]);
    expect(report.totals.unknownGroup).toBe(700);
  });
});

describe("planning figures", () => {
  it("are none without any figure", async () => {
    const planningArea = { key: "pb", name: "Bereich" };
    const csv = "group;date\nhausaerzte;2025-01-01\n";
    await expect(
      importOne("ort", fileImport("figures", smallFile("plan.csv", csv), { planningArea })),
    ).rejects.toMatchObject({ code: "unmappedField", values: { field: "degree" } });
  });
});
