import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getTopology } from "@/lib/regions/districts/queries";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { box, createSmallRegion, source, westShape } from "./small-region";

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
    const report = await importOne(
      "whole",
      boundaries(districts, {
        parentLevel: "bezirk",
        source: { ...source, title: "Neue Grenzen" },
      }),
    );
    expect(report).toMatchObject({
      outcome: "refused",
      errors: [{ code: "unknownParent", line: 2, about: "Ost: 9" }],
    });
    expect(await db().district.count({ where: { region: { slug: "whole" } } })).toBe(1);
    expect(await db().dataSource.count()).toBe(before);
  });

  it("asks for the level when a heading speaks of another one than the maps show", async () => {
    await createSmallRegion("stufen");
    const features = neighbours.map(({ key, name, shape }) => ({
      type: "Feature",
      properties: { plr_id: key, plr_name: name },
      geometry: shape,
    }));
    const json = JSON.stringify({ type: "FeatureCollection", features });
    const file = smallFile("raeume.geojson", json);
    await expect(importOne("stufen", fileImport("boundaries", file))).rejects.toMatchObject({
      code: "headingOfOtherLevel",
      values: { column: "plr_name", level: "planungsraum", mapLevel: "stadtteil" },
    });
    const said = fileImport("boundaries", file, { level: "planungsraum" });
    expect(await importAll("stufen", said)).toMatchObject({ level: "planungsraum" });
  });

  it("refuses a file that names a district twice, by name", async () => {
    const twice = [...neighbours, { key: "02", name: "Ost II", shape: box(13.2, 52, 13.3, 52.1) }];
    const { outcome, errors } = await importOne("plain", boundaries(twice));
    expect(outcome).toBe("refused");
    expect(errors.map(({ code, line }) => [code, line])).toEqual([
      ["duplicateUnit", 2],
      ["duplicateUnit", 3],
    ]);
    expect(errors[0]?.about).toMatch(/^02: Ost \d+ m² \(#2\), Ost II \d+ m² \(#3\)$/);
  });

  it("asks for the reference system of metres", async () => {
    const metres = box(389_000, 5_819_000, 390_000, 5_820_000);
    await expect(
      importOne("plain", boundaries([{ key: "1", name: "Mitte", shape: metres }])),
    ).rejects.toMatchObject({ code: "missingReference" });
  });

  it("refuses districts that lie on others with other keys, until these are to go", async () => {
    const id = await createSmallRegion("doppelt");
    await importAll("doppelt", boundaries(neighbours));
    const again = neighbours.map((one) => ({ ...one, key: `neu-${one.key}` }));
    await expect(importOne("doppelt", boundaries(again))).rejects.toMatchObject({
      code: "doubledDistricts",
      values: { count: 2, fresh: "West", known: "West" },
    });
    const replacing = boundaries(again, { options: { removeMissing: true } });
    expect(await importAll("doppelt", replacing)).toMatchObject({ added: 2, removed: 2 });
    expect(await db().district.count({ where: { regionId: id } })).toBe(2);
  });

  it("gives districts of the same name different addresses, on all levels", async () => {
    const id = await createSmallRegion("names");
    await importAll(
      "names",
      boundaries([{ key: "04", name: "Heerstraße", shape: westShape }], { level: "bezirk" }),
      boundaries([
        { key: "0401", name: "Heerstraße", shape: westShape },
        { key: "0501", name: "Heerstraße", shape: box(13.1, 52, 13.2, 52.1) },
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
