import { beforeAll, describe, expect, it } from "vitest";
import { dueDemo } from "@/lib/cli/demo-check";
import { db } from "@/lib/db";
import { clearDemo, restoreVersion, withdrawVersion } from "@/lib/datasets/mutations";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import { getEntry, listEntries } from "@/lib/entries/queries";
import { listRelated } from "@/lib/entries/ties/queries";
import { getRegionId } from "@/lib/regions/queries";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import { entriesOf } from "@/prisma/seed/network/demo-entries";
import { fileImport, importAll, smallFile } from "./small-files";

const DAY = "2026-11-22";
const now = new Date("2026-11-22T12:00:00Z");
const options = { locale: "de", now } as const;
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const dueOn = (day: string) => dueDemo(process.env.DATABASE_URL ?? "", noonOf(day));

/** Versions of entries and what they brought, without the times of publication. */
async function stored() {
  return db().datasetVersion.findMany({
    select: { id: true, regionId: true, kind: true, source: { select: { asOf: true } } },
    orderBy: { id: "asc" },
  });
}

async function newsDays(regionId: number, at: Date): Promise<string[]> {
  const { entries } = await listEntries(regionId, "news", { locale: "de", now: at });
  return entries.map(({ fields }) => fields.date);
}

let chemnitz = 0;
let lichtenberg = 0;

beforeAll(async () => {
  expect(await dueOn(DAY)).toBe("all");
  await loadDemoRegions({ day: DAY });
  chemnitz = await getRegionId("chemnitz");
  lichtenberg = await getRegionId("lichtenberg");
});

describe("the demo of a network", () => {
  it("has every entry of every kind, marked as invented, under its own address", async () => {
    for (const [slug, id] of [
      ["chemnitz", chemnitz],
      ["lichtenberg", lichtenberg],
    ] as const)
      for (const kind of entryKindSchema.options) {
        const { entries, total } = await listEntries(id, kind, { ...options, pageSize: 500 });
        const expected = entriesOf(slug, DAY).filter((entry) => entry.kind === kind);
        expect(entries.map((entry) => entry.slug).sort(), kind).toEqual(
          expected.map((entry) => entry.slug).sort(),
        );
        expect(total).toBe(expected.length);
        expect(entries.every(({ demo }) => demo)).toBe(true);
        const ties = expected.reduce((sum, { links }) => sum + links.length, 0);
        expect(
          entries.reduce((sum, { links }) => sum + links.length, 0),
          kind,
        ).toBe(ties);
      }
  });

  it("is tied to districts, partners and hospitals both ways", async () => {
    const related = await listRelated(chemnitz, { kind: "district", slug: "sonnenberg" }, { now });
    expect(related.map(({ kind }) => kind)).toContain("news");
    const partner = await listRelated(
      chemnitz,
      { kind: "partner", slug: "klinikum-chemnitz" },
      { now },
    );
    expect(new Set(partner.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    for (const [region, slug] of [
      [chemnitz, "klinikum-chemnitz"],
      [lichtenberg, "evangelisches-krankenhaus-koenigin-elisabeth-herzberge"],
    ] as const) {
      const hospital = await listRelated(region, { kind: "care_place", slug }, { now });
      expect(hospital.map(({ kind }) => kind)).toEqual(["partner"]);
    }
    const places = partner.filter(({ kind }) => kind === "care_place");
    expect(places.map(({ slug }) => slug)).toEqual(["klinikum-chemnitz"]);
  });

  it("is the same after a second load on the same day", async () => {
    const before = await stored();
    await loadDemoRegions({ day: DAY });
    expect(await stored()).toEqual(before);
  });

  it("moves its days when it is loaded later, and keeps no trace of the earlier load", async () => {
    const before = await stored();
    await loadDemoRegions({ day: "2027-11-22", only: ["chemnitz"] });
    const later = noonOf("2027-11-22");
    expect((await newsDays(chemnitz, later))[0]).toMatch(/^2027-11/);
    expect((await newsDays(lichtenberg, now))[0]).toMatch(/^2026-11/);
    const after = await stored();
    expect(after.map(({ kind }) => kind).sort()).toEqual(before.map(({ kind }) => kind).sort());
    const job = entriesOf("chemnitz", DAY).find(({ kind }) => kind === "job")?.slug ?? "";
    expect(await getEntry(chemnitz, "job", job, { now: later })).toMatchObject({
      state: "published",
    });
    await loadDemoRegions({ day: DAY });
    expect((await newsDays(chemnitz, now))[0]).toMatch(/^2026-11/);
  });
});

describe("a start", () => {
  it("leaves a demo of this week as it is and loads an older one anew", async () => {
    expect(await dueOn(DAY)).toEqual([]);
    expect(await dueOn("2026-11-28")).toEqual([]);
    expect(await dueOn("2026-11-29")).toEqual(["chemnitz", "lichtenberg"]);
  });

  it("loads a demo from before networks had any content", async () => {
    const id = await db().datasetVersion.findMany({
      where: { regionId: lichtenberg, kind: "news" },
      select: { id: true },
    });
    await db().datasetVersion.updateMany({
      where: { id: { in: id.map((one) => one.id) } },
      data: { kind: "pages" },
    });
    expect(await dueOn(DAY)).toEqual(["lichtenberg"]);
    await db().datasetVersion.updateMany({
      where: { id: { in: id.map((one) => one.id) } },
      data: { kind: "news" },
    });
  });

  it("loads nothing where somebody has published something", async () => {
    const own = { slug: "eigen", title: "Eigene Seite", summary: "Kurz", author: "Amt" };
    const file = smallFile("seiten.json", JSON.stringify([{ ...own, checkedOn: DAY }]));
    await importAll("chemnitz", fileImport("pages", file));
    expect(await dueOn("2027-11-22")).toEqual(["lichtenberg"]);
  });

  it("loads nothing where somebody has taken something of the demo back", async () => {
    const version = await db().datasetVersion.findFirstOrThrow({
      where: { regionId: lichtenberg, kind: "jobs" },
      select: { id: true },
    });
    await withdrawVersion("lichtenberg", version.id, "amt");
    expect(await dueOn("2027-11-22")).toEqual([]);
    await restoreVersion("lichtenberg", version.id, "amt");
    await clearDemo("lichtenberg", "amt");
    expect(await dueOn("2027-11-22")).toEqual([]);
  });
});

describe("replacing the demo", () => {
  it("leaves no invented entry, and says at the old addresses that they are gone", async () => {
    expect(await db().entry.count({ where: { regionId: lichtenberg } })).toBe(0);
    expect(await getEntry(lichtenberg, "partner", "cwe", { now })).toBeNull();
    const [theme] = entriesOf("lichtenberg", DAY);
    expect(await getEntry(lichtenberg, "theme", theme?.slug ?? "", { now })).toMatchObject({
      state: "gone",
      reason: "withdrawn",
    });
    await clearDemo("chemnitz", "amt");
    const { entries } = await listEntries(chemnitz, "page", options);
    expect(entries.map(({ slug }) => slug)).toEqual(["eigen"]);
  });
});
