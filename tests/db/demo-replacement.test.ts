import { beforeAll, describe, expect, it } from "vitest";
import { listOfficialFigures } from "@/lib/coverage/official/queries";
import { db } from "@/lib/db";
import { countDemo } from "@/lib/datasets/history/queries";
import { clearDemo } from "@/lib/datasets/mutations";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { getTopology, listDistricts } from "@/lib/regions/districts/queries";
import { getRegion } from "@/lib/regions/queries";
import type { Region } from "@/lib/regions/schema";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { boundaries, importAll, practices } from "./small-files";
import { signUpForm } from "./small-event";
import { box, createSmallRegion, source } from "./small-region";

async function regionOf(slug: string): Promise<Region> {
  const region = await getRegion(slug);
  if (!region) throw new Error(`There is no region ${slug}.`);
  return region;
}

beforeAll(async () => {
  await loadDemoRegions();
});

describe("replacing the demo by real data", () => {
  it("refuses real data beside invented districts and says how to go on", async () => {
    const { id } = await regionOf("chemnitz");
    const before = await db().practice.count({ where: { regionId: id } });
    const shape = box(12.7, 50.7, 13.1, 50.95);
    await expect(
      importAll("chemnitz", practices(["echt;12.92;50.83;hausaerzte;1;;"])),
    ).rejects.toThrow("--replace-demo");
    await expect(
      importAll("chemnitz", boundaries([{ key: "echt", name: "Ganz Chemnitz", shape }])),
    ).rejects.toThrow("--replace-demo");
    expect(await db().practice.count({ where: { regionId: id } })).toBe(before);
  });

  it("removes what is invented, keeps official figures and finds real practices again", async () => {
    const { id } = await regionOf("chemnitz");
    const shape = box(12.7, 50.7, 13.1, 50.95);
    const demo = await countDemo(id);
    expect(demo).toMatchObject({ districts: 39, signUps: 0 });
    expect(demo.practices * demo.places * demo.entries).toBeGreaterThan(0);
    await createSignUp(
      signUpForm("chemnitz", "forum-niederlassung", "ada", { "question-wann": "offen" }),
      {
        ...{ sender: null, locale: "de", now: new Date() },
      },
    );
    expect(await countDemo(id)).toMatchObject({ signUps: 1 });
    await importAll(
      "chemnitz",
      boundaries([{ key: "echt", name: "Ganz Chemnitz", shape }], {
        options: { replaceDemo: true },
      }),
      practices(["echt;12.92;50.83;hausaerzte;1;;"]),
    );
    expect(await listDistricts(id, "stadtteil")).toHaveLength(1);
    expect(await db().population.count({ where: { district: { regionId: id } } })).toBe(0);
    expect(
      await db().practice.findMany({
        where: { regionId: id },
        select: { externalKey: true, district: { select: { name: true } } },
      }),
    ).toEqual([{ externalKey: "echt", district: { name: "Ganz Chemnitz" } }]);
    expect(await listOfficialFigures(id)).toHaveLength(1);
    expect(await db().regionalResidentsPerDoctor.count()).toBe(0);
    const region = await regionOf("chemnitz");
    expect(region.demo).toBe(false);
    expect(new Set(region.sources.map(({ title }) => title))).toEqual(
      new Set(["Hausärzte in Zahlen", "Zahlen"]),
    );
  });

  it("leaves the other region as it was", async () => {
    const { id } = await regionOf("lichtenberg");
    expect(await listDistricts(id, "bezirksregion")).toHaveLength(13);
  });

  it("keeps the demo when the real file cannot be used", async () => {
    const { id } = await regionOf("lichtenberg");
    const shape = box(389_000, 5_819_000, 390_000, 5_820_000);
    const metres = boundaries([{ key: "1", shape }], { options: { replaceDemo: true } });
    await expect(importAll("lichtenberg", metres)).rejects.toMatchObject({
      code: "missingReference",
    });
    expect(await listDistricts(id, "bezirksregion")).toHaveLength(13);
  });

  it("can also leave an empty region with its official figures", async () => {
    const { id } = await regionOf("lichtenberg");
    await clearDemo("lichtenberg", "amt");
    expect(await listDistricts(id, "bezirksregion")).toEqual([]);
    expect(await getTopology(id, "bezirksregion")).toBeNull();
    expect(await listOfficialFigures(id)).toHaveLength(13);
    expect((await regionOf("lichtenberg")).demo).toBe(false);
  });

  it("draws the map anew and finds practices again where real districts remain", async () => {
    const id = await createSmallRegion("gemischt");
    const invented = { ...source, title: "Erfunden", demo: true };
    await importAll(
      "gemischt",
      boundaries([{ key: "a", shape: box(13, 52, 13.3, 52.1) }]),
      practices(["p;13.05;52.05;hausaerzte;1;;"]),
      boundaries([{ key: "b", shape: box(13.3, 52, 13.4, 52.1) }], { source: invented }),
    );
    await clearDemo("gemischt", "amt");
    const practice = await db().practice.findFirst({
      where: { regionId: id },
      select: { district: { select: { officialKey: true } } },
    });
    expect(practice).toEqual({ district: { officialKey: "a" } });
    const drawn = JSON.stringify(await getTopology(id, "stadtteil"));
    expect(drawn).toContain('"a"');
    expect(drawn).not.toContain('"b"');
  });
});
