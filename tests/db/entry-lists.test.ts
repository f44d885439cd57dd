import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { listJobCounts, getProfession } from "@/lib/entries/jobs/queries";
import { listAddresses } from "@/lib/entries/addresses/queries";
import { countByKind } from "@/lib/entries/counts/queries";
import { listEntries } from "@/lib/entries/queries";
import { getRegion } from "@/lib/regions/queries";
import { FULL_ENTRIES } from "./small-entries";
import { boundaries, fileImport, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";
import type { EntryDataset } from "@/lib/entries/entry-kind";

const now = new Date("2026-11-22T12:00:00Z");
const options = { locale: "de", now } as const;
let region = 0;

function entries(kind: EntryDataset, ...list: object[]) {
  return fileImport(kind, smallFile("liste.json", JSON.stringify(list)));
}

const news = (slug: string, date: string, more: object = {}) => ({
  ...{ slug, date, title: `Meldung ${slug}`, summary: "Kurz", author: "Amt", themes: ["krise"] },
  ...more,
});

const job = (slug: string, more: object = {}) => ({
  ...{ slug, title: slug, summary: "Kurz", profession: "nursing", form: "job", employer: "Haus" },
  ...{ postedOn: "2026-11-01", expiresOn: "2026-12-31" },
  ...more,
});

beforeAll(async () => {
  region = await createSmallRegion("listen");
  await importAll(
    "listen",
    boundaries(neighbours),
    entries("themes", FULL_ENTRIES.themes),
    entries("news", news("erste", "2026-01-01"), news("dritte", "2026-03-01")),
    entries("statements", {
      ...{ slug: "zweite", title: "Stellungnahme", summary: "Kurz", date: "2026-02-01" },
      ...{ speaker: "Amt", themes: ["krise"] },
    }),
    entries(
      "jobs",
      job("a", { districts: ["west", "ost"] }),
      job("b"),
      job("c", { form: "training" }),
      job("vorbei", { profession: "therapy", expiresOn: "2026-11-21" }),
    ),
  );
});

describe("news and statements", () => {
  it("stand among each other, the youngest first, in pages", async () => {
    const list = (page: number) =>
      listEntries(region, ["news", "statement"], { ...options, theme: "krise", page, pageSize: 2 });
    const [first, second] = [await list(1), await list(2)];
    expect([...first.entries, ...second.entries].map(({ kind, slug }) => [kind, slug])).toEqual([
      ["news", "dritte"],
      ["statement", "zweite"],
      ["news", "erste"],
    ]);
    expect(first).toMatchObject({ total: 3, pages: 2 });
    expect(first.entries[1]?.fields).toHaveProperty("speaker");
  });
});

describe("jobs", () => {
  it("are counted by what they are, each once, and not after their last day", async () => {
    expect(await listJobCounts(region, now)).toEqual([
      { profession: "nursing", form: "job", districts: [], count: 1 },
      {
        ...{ profession: "nursing", form: "job", count: 1 },
        districts: [
          { slug: "ost", name: "Ost" },
          { slug: "west", name: "West" },
        ],
      },
      { profession: "nursing", form: "training", districts: [], count: 1 },
    ]);
  });

  it("are found by profession, form and district together", async () => {
    const found = await listEntries(region, "job", {
      ...{ ...options, district: "west", matching: { profession: "nursing", form: "job" } },
    });
    expect(found.entries.map(({ slug }) => slug)).toEqual(["a"]);
  });

  it("are remembered by their profession when they are over", async () => {
    expect(await getProfession(region, "vorbei")).toBe("therapy");
    expect(await getProfession(region, "nie-da")).toBeNull();
  });
});

describe("everything that is published", () => {
  it("is counted and has its address listed while it is shown", async () => {
    expect(await countByKind(region, now)).toEqual([
      { kind: "theme", count: 1 },
      { kind: "news", count: 2 },
      { kind: "statement", count: 1 },
      { kind: "job", count: 3 },
    ]);
    const before = new Date("2026-01-15T12:00:00Z");
    expect(await listAddresses(region, before)).toEqual([
      { kind: "theme", slug: "krise" },
      { kind: "news", slug: "erste" },
    ]);
  });

  it("leads from every page to the pages of text that are shown", async () => {
    const page = {
      title: { en: "About" },
      summary: "Kurz",
      author: "Amt",
      checkedOn: "2026-01-01",
    };
    await importAll(
      "listen",
      entries(
        "pages",
        { ...page, slug: "zuletzt", title: "Über uns" },
        { ...page, slug: "zuerst" },
        { ...page, slug: "spaeter", publishFrom: "2100-01-01" },
      ),
    );
    expect((await getRegion("listen"))?.pages).toEqual([
      { slug: "zuerst", title: { en: "About" } },
      { slug: "zuletzt", title: { de: "Über uns" } },
    ]);
    await db().entry.deleteMany({ where: { regionId: region, kind: "page" } });
  });
});
