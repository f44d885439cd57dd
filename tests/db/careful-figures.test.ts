import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

function people(csv: string, settings: object = {}) {
  return fileImport("population", smallFile("zahlen.csv", csv), settings);
}

beforeAll(async () => {
  await createSmallRegion("sorgfalt");
  await importAll("sorgfalt", boundaries(neighbours));
});

beforeEach(async () => {
  await db().datasetVersion.deleteMany({ where: { kind: "population" } });
  await db().population.deleteMany();
});

describe("more women or men than people", () => {
  it.each([
    ["Frauen", "Frauen 120 > Einwohner 100"],
    ["Männer", "Männer 120 > Einwohner 100"],
  ])("are an error of their row with line and columns: %s", async (sex, about) => {
    const csv = `Schlüssel;Jahr;Einwohner;${sex}\n01;2025;100;120\n02;2025;40;20\n`;
    const report = await importOne("sorgfalt", people(csv));
    expect(report).toMatchObject({ outcome: "refused", taken: 1, rejected: 1 });
    expect(report.errors).toEqual([{ code: "partAboveWhole", line: 2, column: sex, about }]);
    expect(await db().population.count()).toBe(0);
  });

  it("are told for each age and year, and a missing number says nothing", async () => {
    const map = ["a=people:0-18", "b=women:0-18", "c=people:18+", "d=women:18+", "S=key"];
    const csv = "S;a;b;c;d\n01;10;9;1;2\n02;-;9;30;20\n";
    const report = await importOne("sorgfalt", people(csv, { map, year: 2025 }));
    expect(report.errors).toMatchObject([{ line: 2, column: "d", about: "d 2 > c 1" }]);
    expect(report.taken).toBe(1);
  });
});

describe("a file with its answers", () => {
  it("is published with them or not at all", async () => {
    await createSmallRegion("ganz");
    await importAll("ganz", boundaries(neighbours));
    const { request } = people("Name;Jahr;Einwohner\nWestend;2025;10\nOst;2025;20\n", {
      alias: { Westend: "01" },
    });
    const saveProfile = "zu lang ".repeat(100);
    await expect(importOne("ganz", { request, options: { saveProfile } })).rejects.toThrow();
    const where = { region: { slug: "ganz" } };
    expect(await db().datasetVersion.count({ where })).toBe(1);
    expect(await db().districtAlias.count({ where })).toBe(0);
    expect(await importOne("ganz", { request, options: { saveProfile: "amt" } })).toMatchObject({
      outcome: "published",
    });
    expect(await db().districtAlias.count({ where })).toBe(1);
    expect(await db().mappingProfile.count({ where })).toBe(1);
  });
});
