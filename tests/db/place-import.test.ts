import { beforeAll, describe, expect, it } from "vitest";
import { changeLine } from "@/lib/datasets/wording/change-line";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import { db } from "@/lib/db";
import {
  fileImport,
  boundaries,
  importAll,
  importOne,
  neighbours,
  practices,
  smallFile,
} from "./small-files";
import { createSmallRegion } from "./small-region";

function places(rows: readonly string[], settings: object = {}) {
  const csv = ["id,name,lat,lon,beds", ...rows].join("\n");
  return fileImport("places", smallFile("orte.csv", csv), {
    set: { placeKind: "nursing_home" },
    ...settings,
  });
}

beforeAll(async () => {
  await createSmallRegion("ort");
  await importAll("ort", boundaries(neighbours));
});

describe("places of care", () => {
  it("outside are taken and named in the order of the file", async () => {
    const report = await importAll(
      "ort",
      places(["h9,Fern,52.05,13.5,10", "h1,Nah,52.05,13.05,20", "h2,Weit,53.05,13.05,"]),
    );
    expect(report).toMatchObject({ read: 3, taken: 3, added: 3 });
    expect(report.warnings.map(({ line, about }) => [line, about])).toEqual([
      [2, "h9"],
      [4, "h2"],
    ]);
    expect(report.notes).toContainEqual({
      code: "bedsRead",
      line: null,
      about: "nursing_home: 30",
    });
    expect(report.districtsWithoutData).toEqual(["Ost (02)"]);
  });

  it("are named in the plan of what changes", async () => {
    const dataset = places(["h3,Haus am See,52.05,13.05,5"]);
    const { changes } = await importOne("ort", { ...dataset, options: { dryRun: true } });
    expect(changes.map((change) => changeLine("places", change, datasetWords("en")))).toEqual([
      "+ nursing home h3 Haus am See",
    ]);
  });

  it("are refused when not one of them lies near the region", async () => {
    const far = { code: "otherPlace", values: { count: 2, position: "12.92, 50.83" } };
    await expect(
      importOne("ort", places(["c1,Eins,50.83,12.92,1", "c2,Zwei,50.84,12.93,1"])),
    ).rejects.toMatchObject(far);
    await expect(
      importOne("ort", practices(["c1;12.92;50.83;;;;", "c2;12.93;50.84;;;;"])),
    ).rejects.toMatchObject(far);
    expect(await db().carePlace.count({ where: { externalKey: "c1" } })).toBe(0);
    expect(await db().practice.count()).toBe(0);
  });

  it("get the same address whether others of their name are in the file again or not", async () => {
    const [one, other] = ["t1,Haus Linde,52.05,13.05,5", "t2,Haus Linde,52.06,13.05,5"];
    const third = "t3,Haus Linde,52.07,13.05,5";
    const slugs: (string | undefined)[] = [];
    for (const [slug, rows] of [
      ["allein", [third]],
      ["wieder", [one, other, third]],
    ] as const) {
      await createSmallRegion(slug);
      await importAll(slug, places([one, other]));
      await importAll(slug, places(rows));
      const place = await db().carePlace.findFirst({
        where: { region: { slug }, externalKey: "t3" },
        select: { slug: true },
      });
      slugs.push(place?.slug);
    }
    expect(slugs).toEqual(["haus-linde", "haus-linde"]);
  });

  it("may be anywhere as long as the region has no districts", async () => {
    await createSmallRegion("leer");
    expect(await importAll("leer", places(["c1,Eins,50.83,12.92,1"]))).toMatchObject({ added: 1 });
  });

  it("are refused one by one where latitude or longitude cannot be", async () => {
    const report = await importOne("ort", places(["h4,Zu weit,100,101,1"]));
    expect(report).toMatchObject({ outcome: "refused", taken: 0 });
    expect(report.errors).toEqual([{ code: "notWgs84", line: 2, about: "101, 100" }]);
  });

  it("ask of which kind they are, and need nothing else", async () => {
    const csv = "id,name,lat,lon\nh5,Haus,52.05,13.05\n";
    const file = smallFile("orte.csv", csv);
    await expect(importOne("ort", fileImport("places", file))).rejects.toMatchObject({
      code: "unmappedField",
      values: { field: "placeKind" },
    });
    const said = fileImport("places", file, { set: { placeKind: "Pflegeheim" } });
    expect(await importOne("ort", said)).toMatchObject({ outcome: "published", added: 1 });
  });
});
