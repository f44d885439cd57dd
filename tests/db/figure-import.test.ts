import { describe, expect, it } from "vitest";
import { listOfficialDegrees, listOfficialFigures } from "@/lib/coverage/official/queries";
import { db } from "@/lib/db";
import {
  boundaries,
  figures,
  importAll,
  importOne,
  neighbours,
  population,
  practices,
} from "./small-files";
import { createSmallRegion } from "./small-region";

describe("importing population", () => {
  it("joins by key and tells what has no partner", async () => {
    await createSmallRegion("people");
    await importAll("people", boundaries(neighbours));
    const file = population("key;people\n01;1000\n77;5\n");
    const refused = await importOne("people", file);
    expect(refused).toMatchObject({ outcome: "refused", read: 2, taken: 1, rejected: 1 });
    expect(refused.errors).toEqual([{ code: "unmatchedDistrict", line: 3, about: "77" }]);
    expect(await db().population.count()).toBe(0);
    const report = await importOne("people", { ...file, options: { skipInvalid: true } });
    expect(report).toMatchObject({ outcome: "published", taken: 1, added: 1, changed: 0 });
    expect(report.districtsWithoutData).toEqual(["Ost (02)"]);
  });

  it("changes nothing the second time, and only what differs the third", async () => {
    const again = await importAll("people", population("key;people\n01;1000\n"));
    expect(again).toMatchObject({ outcome: "unchanged", added: 0, changed: 0 });
    const other = await importAll("people", population("key;people\n01;1001\n02;7\n"));
    expect(other).toMatchObject({ added: 1, changed: 1 });
  });

  it("refuses a file of another place or vintage whole", async () => {
    await expect(importOne("people", population("key;people\n10;5\n20;6\n"))).rejects.toMatchObject(
      { code: "noCommonKeys" },
    );
    await expect(
      importOne("people", population("key;people\nA;5\nB;6\n01;1\n")),
    ).rejects.toMatchObject({ code: "tooFewJoined" });
  });

  it("keeps projections beside counted figures", async () => {
    const projected = population("key;year;people\n01;2025;900\n", { projected: true });
    expect(await importAll("people", projected)).toMatchObject({ added: 1, changed: 0 });
    expect(
      await db().population.count({ where: { district: { officialKey: "01" }, year: 2025 } }),
    ).toBe(2);
  });

  it("belongs to the level that was named where two levels share a key", async () => {
    await createSmallRegion("levels");
    await importAll(
      "levels",
      boundaries(neighbours, { level: "bezirk" }),
      boundaries(neighbours),
      population("key;people\n01;5\n", { level: "bezirk" }),
    );
    const rows = await db().population.findMany({
      where: { district: { region: { slug: "levels" } } },
      select: { district: { select: { level: true } } },
    });
    expect(rows).toEqual([{ district: { level: "bezirk" } }]);
  });

  it("asks for the level where two share a key and none was named", async () => {
    await expect(importOne("levels", population("key;people\n01;6\n"))).rejects.toMatchObject({
      code: "ambiguousLevel",
    });
  });
});

describe("importing practices", () => {
  it("places them, keeps those outside without a district and reports them", async () => {
    const id = await createSmallRegion("doctors");
    const report = await importAll(
      "doctors",
      boundaries(neighbours),
      practices(["p1;13.05;52.05;hausaerzte;0,75;;", "far;14;52.05;hausaerzte;1;;"]),
    );
    expect(report).toMatchObject({ read: 2, taken: 2, added: 2, changed: 0 });
    expect(report.warnings).toEqual([{ code: "outsideDistricts", line: 3, about: "far" }]);
    expect(report.districtsWithoutData).toEqual(["Ost (02)"]);
    const rows = await db().practice.findMany({
      where: { regionId: id, districtId: null },
      select: { externalKey: true },
    });
    expect(rows).toEqual([{ externalKey: "far" }]);
  });

  it("changes nothing the second time, and one practice when one of its seats differs", async () => {
    const same = practices(["p1;13.05;52.05;hausaerzte;0,75;;", "far;14;52.05;hausaerzte;1;;"]);
    expect(await importAll("doctors", same)).toMatchObject({ added: 0, changed: 0 });
    const other = practices(["p1;13.05;52.05;hausaerzte;1;;"]);
    expect(await importAll("doctors", other)).toMatchObject({ added: 0, changed: 1, notInFile: 1 });
    const without = practices(["p1;13.05;52.05;;;;"]);
    expect(await importAll("doctors", without)).toMatchObject({ added: 0, changed: 1 });
    expect(await db().seat.count({ where: { practice: { externalKey: "p1" } } })).toBe(0);
  });

  it("takes nothing of a file whose last seat is impossible", async () => {
    const dataset = practices([
      "n1;13.05;52.05;hausaerzte;1;;",
      "n2;13.05;52.05;hausaerzte;99999;;",
    ]);
    const report = await importOne("doctors", dataset);
    expect(report).toMatchObject({ outcome: "refused" });
    expect(report.errors).toEqual([{ code: "tooLarge", line: 3, column: "fte", about: "fte" }]);
    expect(await db().practice.count({ where: { externalKey: { startsWith: "n" } } })).toBe(0);
  });

  it("never shows a year of birth that nobody asked for", async () => {
    const [seat] = await db().seat.findMany({ take: 1 });
    expect(Object.keys(seat ?? {})).not.toContain("birthYear");
  });
});

describe("importing official figures", () => {
  it("keeps them as printed, newest first, and changes nothing the second time", async () => {
    const id = await createSmallRegion("official");
    const sheet = figures([
      "hausaerzte;01.01.2023;;81,2;;;",
      "hausaerzte;01.01.2024;135,75;80,7;49,5;impending_undersupply;1474",
      "augenaerzte;01.01.2024;;;;;12000",
    ]);
    expect(await importAll("official", sheet)).toMatchObject({ taken: 3, added: 4, changed: 0 });
    expect(await importAll("official", sheet)).toMatchObject({ added: 0, changed: 0 });
    expect(await listOfficialFigures(id)).toEqual([
      expect.objectContaining({
        groupSlug: "hausaerzte",
        areaKey: "pb",
        areaName: "Planungsbereich",
        asOf: "2024-01-01",
        fte: 135.75,
        coverageDegree: 80.7,
        openSeats: 49.5,
        status: "impending_undersupply",
      }),
    ]);
    expect(await db().regionalResidentsPerDoctor.count()).toBe(2);
  });

  it("refuses a file that names a group twice for one day", async () => {
    const twice = figures(["augenaerzte;01.01.2025;;80;;;", "augenaerzte;01.01.2025;;81;;;"]);
    expect(await importOne("official", twice)).toMatchObject({
      outcome: "refused",
      errors: [{ code: "duplicateKey", line: 3, about: "augenaerzte" }],
    });
  });
});

describe("official figures of several days", () => {
  it("are told from the oldest to the newest, with the newest for now", async () => {
    const id = await createSmallRegion("amtlich-jahre");
    await importAll("amtlich-jahre", boundaries(neighbours));
    await importAll(
      "amtlich-jahre",
      figures([
        "hausaerzte;2023-01-01;;82;;;",
        "hausaerzte;2016-01-01;;99;;;",
        "hausaerzte;2024-01-01;135,75;80,7;49,5;;",
        "augenaerzte;2024-01-01;;101;;;",
      ]),
    );
    const degrees = await listOfficialDegrees(id, "hausaerzte");
    expect(degrees[0]?.degrees.map(({ asOf, degree }) => [asOf, degree])).toEqual([
      ["2016-01-01", 99],
      ["2023-01-01", 82],
      ["2024-01-01", 80.7],
    ]);
    expect(degrees).toMatchObject([{ areaKey: "pb", areaName: "Planungsbereich" }]);
    const newest = await listOfficialFigures(id);
    expect(newest.find(({ groupSlug }) => groupSlug === "hausaerzte")?.coverageDegree).toBe(80.7);
  });

  it("are kept apart by planning area", async () => {
    const id = await createSmallRegion("amtlich-bereiche");
    await importAll(
      "amtlich-bereiche",
      boundaries(neighbours),
      figures(["hausaerzte;2023-01-01;;82;;;", "hausaerzte;2024-01-01;;81;;;"]),
      figures(["hausaerzte;2022-01-01;;60;;;", "hausaerzte;2024-01-01;;61;;;"], {
        key: "umland",
        name: "Umland",
      }),
    );
    const areas = await listOfficialDegrees(id, "hausaerzte");
    expect(
      areas.map(({ areaKey, degrees }) => [areaKey, ...degrees.map((one) => one.degree)]),
    ).toEqual([
      ["pb", 82, 81],
      ["umland", 60, 61],
    ]);
  });
});
