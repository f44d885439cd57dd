import { describe, expect, it } from "vitest";
import { importDataset } from "@/lib/datasets/mutations";
import { db } from "@/lib/db";
import { UserError } from "@/lib/errors";
import { getTopology } from "@/lib/regions/queries";
import {
  boundaries,
  box,
  createSmallRegion,
  importAll,
  neighbours,
  source,
  westShape,
} from "./small-region";

describe("importing boundaries", () => {
  it("enters districts with area, point and slug, and draws them", async () => {
    const id = await createSmallRegion("plain");
    const report = await importAll("plain", boundaries(neighbours));
    expect(report).toMatchObject({ kind: "boundaries", read: 2, taken: 2, added: 2, changed: 0 });
    const west = await db().district.findFirstOrThrow({ where: { regionId: id, slug: "west" } });
    expect(Number(west.areaKm2)).toBeCloseTo(76, -1);
    expect([west.longitude, west.latitude].map((value) => value.toFixed(3))).toEqual([
      "13.050",
      "52.050",
    ]);
    expect(await getTopology(id, "stadtteil")).not.toBeNull();
    expect(await getTopology(id, "bezirk")).toBeNull();
  });

  it("changes nothing the second time, and one district when one differs", async () => {
    expect(await importAll("plain", boundaries(neighbours))).toMatchObject({
      added: 0,
      changed: 0,
    });
    const renamed = neighbours.map((one) => (one.key === "01" ? { ...one, name: "Neu" } : one));
    expect(await importAll("plain", boundaries(renamed))).toMatchObject({ added: 0, changed: 1 });
  });

  it("keeps the address of a district that was renamed", async () => {
    const rows = await db().district.findMany({ where: { name: "Neu" }, select: { slug: true } });
    expect(rows).toEqual([{ slug: "west" }]);
  });

  it("keeps districts that a later file does not have, and says so", async () => {
    const report = await importAll("plain", boundaries(neighbours.slice(0, 1)));
    expect(report.notInFile).toBe(1);
    expect(await db().district.count()).toBe(2);
  });

  it("takes all districts or none", async () => {
    await createSmallRegion("whole");
    await importAll("whole", boundaries([{ key: "1", shape: westShape }], { level: "bezirk" }));
    const districts = neighbours.map((one, index) => ({ ...one, parent: index === 0 ? "1" : "9" }));
    const before = await db().dataSource.count();
    await expect(
      importDataset(
        "whole",
        boundaries(districts, {
          parentLevel: "bezirk",
          source: { ...source, title: "Neue Grenzen" },
        }),
      ),
    ).rejects.toThrow(new UserError('"Ost" names the parent "9", which does not exist.'));
    expect(await db().district.count({ where: { region: { slug: "whole" } } })).toBe(1);
    expect(await db().dataSource.count()).toBe(before);
  });

  it("refuses a file that names a district twice", async () => {
    const twice = [...neighbours, { key: "02", name: "Ost II", shape: westShape }];
    await expect(importDataset("plain", boundaries(twice))).rejects.toThrow(
      new UserError(
        "The file has the same key more than once: 02 (again in 3). Nothing was imported.",
      ),
    );
  });

  it("refuses a file without one usable district, and tells the first problem", async () => {
    const metres = box(389_000, 5_819_000, 390_000, 5_820_000);
    await expect(
      importDataset("plain", boundaries([{ key: "1", name: "Mitte", shape: metres }])),
    ).rejects.toThrow(/None of the 1 rows can be used.*line 1.*notWgs84 \(Mitte\)/);
  });

  it("gives districts of the same name different addresses, on all levels", async () => {
    const id = await createSmallRegion("names");
    await importAll(
      "names",
      boundaries([{ key: "04", name: "Heerstraße", shape: westShape }], { level: "bezirk" }),
      boundaries([
        { key: "0401", name: "Heerstraße", shape: westShape },
        { key: "0501", name: "Heerstraße", shape: westShape },
      ]),
    );
    const rows = await db().district.findMany({ where: { regionId: id }, select: { slug: true } });
    expect(rows.map(({ slug }) => slug).sort()).toEqual([
      "heerstrasse",
      "heerstrasse-0401",
      "heerstrasse-0501",
    ]);
  });
});
