import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { UserError } from "@/lib/errors";
import { createRegion, deleteRegion, updateRegion } from "@/lib/regions/mutations";
import { listDistricts } from "@/lib/regions/districts/queries";
import { getRegion, listRegions } from "@/lib/regions/queries";
import { getStaffSettings } from "@/lib/regions/settings/queries";
import { settingsSchema } from "@/lib/regions/settings/schema";
import { boundaries, importAll, neighbours, population, practices } from "./small-files";
import { box, createSmallRegion, westShape } from "./small-region";

const facts = {
  slug: "kreis",
  name: "Kreis",
  mapLevel: "gemeinde",
  districtType: null,
  state: "DE-SN",
  accent: "moss",
  contact: { office: "Amt", department: "Gesundheit", phone: null, website: null },
} as const;

describe("a region", () => {
  it("is created once, with its contact", async () => {
    await createRegion(facts, "terminal:test");
    await expect(createRegion({ ...facts, name: "Anders" }, "terminal:test")).rejects.toMatchObject(
      {
        code: "regionExists",
        values: { region: "kreis" },
      },
    );
    expect(await getRegion("kreis")).toMatchObject({
      name: "Kreis",
      accent: "moss",
      districtType: null,
      districtCount: 0,
      contact: facts.contact,
      demo: false,
    });
  });

  it("changes only what is named", async () => {
    await updateRegion("kreis", { name: "Landkreis" }, "terminal:test");
    expect(await getRegion("kreis")).toMatchObject({ name: "Landkreis", mapLevel: "gemeinde" });
  });

  it("notes how its staff work as it was and as it is, once", async () => {
    for (let times = 0; times < 2; times += 1)
      await updateRegion("kreis", { fourEyes: true, name: "Landkreis" }, "account:7");
    const { id } = await db().region.findUniqueOrThrow({ where: { slug: "kreis" } });
    expect(await getStaffSettings(id)).toEqual({ fourEyes: true, asksPasskey: false });
    const noted = await db().auditEntry.findMany({
      where: { subject: "region:kreis", actor: "account:7" },
      select: { before: true, after: true },
    });
    expect(noted).toEqual([{ before: { fourEyes: false }, after: { fourEyes: true } }]);
  });

  it("keeps what somebody else set while a form was open", () => {
    const form = { region: "kreis", fourEyes: "yes", shownFourEyes: "yes", asksPasskey: "yes" };
    expect(settingsSchema.parse({ ...form, shownAsksPasskey: "no" })).toEqual({
      region: "kreis",
      change: { asksPasskey: true },
    });
  });

  it("that does not exist is refused with those that do", async () => {
    await expect(updateRegion("stadt", { name: "x" }, "terminal:test")).rejects.toMatchObject({
      code: "unknownRegion",
      values: { regions: "kreis" },
    });
    await expect(updateRegion("'; --", { name: "x" }, "terminal:test")).rejects.toThrow(UserError);
    expect(await getRegion("stadt")).toBeNull();
  });

  it("is deleted with all its content and nothing of another", async () => {
    for (const slug of ["eins", "zwei"]) {
      await createSmallRegion(slug);
      await importAll(
        slug,
        boundaries([{ key: "0", name: "Ganz", shape: westShape }], { level: "bezirk" }),
        boundaries(neighbours),
        population("key;people\n01;1000\n", { level: "stadtteil" }),
        practices(["p1;13.05;52.05;hausaerzte;1;;"]),
      );
    }
    const counted = () =>
      Promise.all([
        db().district.count(),
        db().population.count(),
        db().practice.count(),
        db().seat.count(),
        db().districtTopology.count(),
        db().dataSource.count({ where: { regionId: { not: null } } }),
      ]);
    expect(await counted()).toEqual([6, 2, 2, 2, 4, 8]);
    await deleteRegion("eins", "terminal:test");
    expect(await counted()).toEqual([3, 1, 1, 1, 2, 4]);
    const regions = await listRegions();
    expect(regions.map(({ slug, districtCount }) => [slug, districtCount])).toEqual([
      ["kreis", 0],
      ["zwei", 2],
    ]);
    expect(await db().residentsPerDoctor.count()).toBeGreaterThan(100);
  });

  it("lists its districts as Germans sort, with the ones around them", async () => {
    const id = await createSmallRegion("nest");
    await importAll(
      "nest",
      boundaries([{ key: "1", name: "Bezirk", shape: westShape }], { level: "bezirk" }),
      boundaries(
        ["Zoo", "Äpfel", "Apfel", "Ost"].map((name, index) => ({
          key: `1${index}`,
          name,
          shape: box(13 + index * 0.02, 52, 13.02 + index * 0.02, 52.1),
        })),
        { parentLevel: "bezirk" },
      ),
    );
    const districts = await listDistricts(id, "stadtteil");
    expect(districts.map(({ name }) => name)).toEqual(["Apfel", "Äpfel", "Ost", "Zoo"]);
    expect(districts[0]).toMatchObject({ key: "12", parentName: "Bezirk", outerKey: "1" });
  });
});
