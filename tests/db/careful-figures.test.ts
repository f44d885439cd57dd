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
    expect(report.errors).toMatchObject([{ code: "partAboveWhole", line: 2, column: sex, about }]);
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

describe("values for every row beside a column", () => {
  const csv = "Schlüssel;Jahr;Einwohner\n01;2025;10\n02;2025;20\n";

  it("are pointed out when the column says otherwise, with its name and value", async () => {
    const set = await importOne("sorgfalt", people(csv, { set: { year: "2024" } }));
    expect(set.warnings).toEqual([
      {
        ...{ code: "setOverColumn", line: null, column: "Jahr", about: "year=2024" },
        values: { said: "2025" },
      },
    ]);
    const year = await importOne("sorgfalt", people(csv, { year: 2023 }));
    expect(year.warnings).toMatchObject([
      { code: "yearOfColumn", column: "Jahr", about: "2023", values: { said: "2025" } },
    ]);
  });

  it("are fine when the column says the same", async () => {
    const report = await importOne("sorgfalt", people(csv, { set: { year: "2025" } }));
    expect(report.warnings).toEqual([]);
  });
});

describe("a wrong cell in the column of years", () => {
  it("is a finding of its line, and the column still holds the years", async () => {
    const csv = "Schlüssel;Jahr;Einwohner\n01;2025;10\n02;20x5;20\n";
    const report = await importOne("sorgfalt", people(csv));
    expect(report.errors).toEqual([{ code: "noYear", line: 3, about: "20x5" }]);
    expect(report.taken).toBe(1);
    const days = "Schlüssel;Stichtag;Einwohner\n01;31.12.2025;10\n02;31.12.2O25;20\n";
    const second = await importOne("sorgfalt", people(days));
    expect(second.errors).toEqual([{ code: "noYear", line: 3, about: "31.12.2O25" }]);
  });
});

describe("rows that are left out", () => {
  const csv =
    "Gebiet;Jahr;Geschlecht;Einwohner\nWest;2025;m;10\nOst;2025;m;20\nNordend;2025;m;700\nNordend;2025;w;800\n";

  it("say how many people are lost with them", async () => {
    const options = { skipInvalid: true };
    const report = await importOne("sorgfalt", { ...people(csv), options });
    expect(report).toMatchObject({ outcome: "published", taken: 2, rejected: 2 });
    expect(report.warnings).toContainEqual({
      ...{ code: "peopleLost", line: null, about: "2025: 1500" },
    });
  });

  it("name practices and places that no other row brings", async () => {
    const practices =
      "id;lat;lon;group;fte\na;52.05;13.05;hausaerzte;1\na;52.05;13.05;hausaerzte;99\nb;52.05;13.05;zauberer;1\n";
    const file = fileImport("practices", smallFile("praxen.csv", practices));
    const report = await importOne("sorgfalt", { ...file, options: { dryRun: true } });
    expect(report.warnings).toContainEqual({ code: "practicesLost", line: null, about: "1 (b)" });
    const pharmacies = "key;lat;lon;placeKind\nx;52.05;13.05;Apotheke\ny;52.05;13.05;Zauberei\n";
    const places = fileImport("places", smallFile("orte.csv", pharmacies));
    const second = await importOne("sorgfalt", { ...places, options: { dryRun: true } });
    expect(second.warnings).toContainEqual({ code: "placesLost", line: null, about: "1 (y)" });
  });

  it("name districts", async () => {
    await createSmallRegion("luecke");
    const flat = {
      type: "Polygon" as const,
      coordinates: [
        [
          [13, 52],
          [13.1, 52],
          [13, 52],
        ],
      ],
    };
    const districts = [...neighbours, { key: "99", name: "Kaputt", shape: flat }];
    const report = await importOne("luecke", boundaries(districts));
    expect(report.warnings).toContainEqual({
      ...{ code: "districtsLost", line: null, about: "1 (Kaputt)" },
    });
  });
});

describe("the columns of a file", () => {
  it("are named where nothing is read from them, as far as twelve", async () => {
    const many = Array.from({ length: 15 }, (_, index) => `Text ${index + 1}`);
    const csv = `Schlüssel;Jahr;Einwohner;${many.join(";")}\n01;2025;10;${many.join(";")}\n`;
    const report = await importOne("sorgfalt", people(csv));
    const about = `${many.slice(0, 12).join(", ")} … (+3)`;
    expect(report.notes).toContainEqual({ code: "columnsUnread", line: null, about });
  });

  it("are listed with what they are read as, also by a profile", async () => {
    const csv = "Schlüssel;Jahr;Einwohner\n01;2025;10\n02;2025;20\n";
    const trial = { dryRun: true, saveProfile: "amt" };
    const tried = await importOne("sorgfalt", { ...people(csv), options: trial });
    expect(tried.notes).toContainEqual({ code: "profileNotSaved", line: null, about: "amt" });
    await importAll("sorgfalt", { ...people(csv), options: { saveProfile: "amt" } });
    const report = await importOne("sorgfalt", people(csv, { profile: "amt" }));
    expect(report.notes).toContainEqual({
      code: "mappingOfProfile",
      line: null,
      about: "Schlüssel=key, Jahr=year, Einwohner=people",
    });
  });
});
