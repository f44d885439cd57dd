import { beforeAll, describe, expect, it } from "vitest";
import { announcePassedMoments } from "@/lib/content/mutations";
import { db } from "@/lib/db";
import { clearDemo, restoreVersion, withdrawVersion } from "@/lib/datasets/mutations";
import { countByTheme } from "@/lib/entries/counts/queries";
import { getEntry, listEntries } from "@/lib/entries/queries";
import { listRelated } from "@/lib/entries/ties/queries";
import { relatedByKind, shownLinks } from "@/lib/entries/published-entry";
import { deleteRegion } from "@/lib/regions/mutations";
import { FULL_ENTRIES } from "./small-entries";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion, source } from "./small-region";
import type { EntryDataset } from "@/lib/entries/entry-kind";

const now = new Date("2026-11-22T12:00:00Z");
const options = { locale: "de", now } as const;
let region = 0;

function entries(kind: EntryDataset, list: readonly object[], settings: object = {}) {
  return fileImport(kind, smallFile("liste.json", JSON.stringify(list)), settings);
}

const page = (slug: string, more: object = {}) => ({
  ...{ slug, title: `Seite ${slug}`, summary: "Kurz", author: "Amt", checkedOn: "2026-01-01" },
  ...more,
});

async function latestVersion(): Promise<number> {
  const version = await db().datasetVersion.findFirstOrThrow({
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return version.id;
}

beforeAll(async () => {
  region = await createSmallRegion("lesen");
  await importAll("lesen", boundaries(neighbours));
  for (const [kind, entry] of Object.entries(FULL_ENTRIES))
    await importAll("lesen", entries(kind as EntryDataset, [entry]));
});

describe("a list of entries", () => {
  it("has what is tied to a theme, with names, in any number of entries", async () => {
    const { entries: found, total } = await listEntries(region, "partner", {
      ...options,
      theme: "krise",
      matching: { sector: "industry" },
    });
    expect([total, found.map(({ slug }) => slug)]).toEqual([1, ["cwe"]]);
    expect(shownLinks(found[0]?.links ?? [], "district", "en")).toEqual([
      { kind: "district", slug: "west", name: { text: "West", language: "de", isFallback: true } },
    ]);
    const without = { ...options, matching: { sector: "care" } } as const;
    expect(await listEntries(region, "partner", without)).toMatchObject({ total: 0, pages: 0 });
    expect(await listEntries(region, "partner", { ...options, theme: "nichts" })).toMatchObject({
      entries: [],
    });
  });

  it("comes in pages", async () => {
    await importAll(
      "lesen",
      entries(
        "pages",
        Array.from({ length: 100 }, (_, at) => page(`hundert-${at}`, { themes: ["krise"] })),
      ),
    );
    const {
      entries: found,
      total,
      pages,
    } = await listEntries(region, "page", {
      ...options,
      ...{ page: 2, pageSize: 50 },
    });
    expect([found.length, total, pages]).toEqual([50, 101, 3]);
    expect(found.every(({ links }) => links.length === 1 || links.length === 0)).toBe(true);
  });

  it.each(["Räume", "raeume", "Tit", "Title", "Titel Räume", "Koordin"])(
    "is searched: %s",
    async (text) => {
      const found = await listEntries(region, "partner", { ...options, text });
      expect(found.total).toBe(1);
    },
  );

  it.each([
    "%",
    "____",
    "\0",
    "x".repeat(10_000),
    "'; DROP TABLE entry; --",
    "\ud83d",
    "a & | ! b",
  ])("finds nothing by a hostile search: case %#", async (text) => {
    expect(await listEntries(region, "partner", { ...options, text })).toMatchObject({ total: 0 });
  });
});

describe("what is related", () => {
  it("is told both ways", async () => {
    const partner = relatedByKind(
      await listRelated(region, { kind: "partner", slug: "cwe" }, { now }),
    );
    expect([...partner].map(([kind, things]) => [kind, things.map(({ ties }) => ties)])).toEqual([
      ["aid", [[{ role: "provider", direction: "from" }]]],
      ["district", [[{ role: "district", direction: "to" }]]],
      ["event", [[{ role: "organiser", direction: "from" }]]],
      ["job", [[{ role: "employer", direction: "from" }]]],
      ["location_profile", [[{ role: "employer", direction: "from" }]]],
      ["offer", [[{ role: "owner", direction: "from" }]]],
      [
        "theme",
        [
          [
            { role: "partner", direction: "from" },
            { role: "theme", direction: "to" },
          ],
        ],
      ],
      ["training_station", [[{ role: "institution", direction: "from" }]]],
      ["working_group", [[{ role: "member", direction: "from" }]]],
    ]);
    const district = await listRelated(region, { kind: "district", slug: "ost" }, { now });
    expect(district.map(({ kind, slug, day }) => [kind, slug, day])).toEqual([
      ["news", "neu", "2026-01-02"],
    ]);
    expect(await countByTheme(region, now)).toContainEqual({
      theme: "krise",
      kind: "partner",
      count: 1,
    });
  });
});

describe("an address", () => {
  it("leads on when a key has a new one, also over several, and back", async () => {
    const named = (slug: string) => entries("pages", [page(slug, { key: "p1" })]);
    for (const slug of ["alt", "neuer", "neueste"]) await importAll("lesen", named(slug));
    for (const slug of ["alt", "neuer"])
      expect(await getEntry(region, "page", slug, { now })).toEqual({
        state: "moved",
        slug: "neueste",
      });
    await importAll("lesen", named("alt"));
    expect(await getEntry(region, "page", "alt", { now })).toMatchObject({ state: "published" });
    expect(await getEntry(region, "page", "neueste", { now })).toEqual({
      state: "moved",
      slug: "alt",
    });
    await importAll(
      "lesen",
      entries("pages", [
        page("folgt", { links: [{ role: "more", targetKind: "page", targetSlug: "neuer" }] }),
      ]),
    );
    const related = await listRelated(region, { kind: "page", slug: "alt" }, { now });
    expect(related.map(({ slug }) => slug)).toEqual(["folgt"]);
  });

  it("says that it is gone when its version is withdrawn, and is there again after its return", async () => {
    await importAll("lesen", entries("pages", [page("weg")]));
    const version = await latestVersion();
    await withdrawVersion("lesen", version, "amt");
    expect(await getEntry(region, "page", "weg", { now })).toMatchObject({
      ...{ state: "gone", name: "Seite weg", reason: "withdrawn" },
    });
    await restoreVersion("lesen", version, "amt");
    expect(await getEntry(region, "page", "weg", { now })).toMatchObject({ state: "published" });
    const rest = { ...entries("pages", [page("bleibt")]), options: { removeMissing: true } };
    await importAll("lesen", rest);
    expect(await getEntry(region, "page", "weg", { now })).toMatchObject({ reason: "removed" });
    expect(await getEntry(region, "page", "nie-da", { now })).toBeNull();
  });

  it("that two keys want is given to one, and the other gets a longer one", async () => {
    await importAll("lesen", entries("pages", [page("beide", { key: "k1" })]));
    const report = await importOne("lesen", entries("pages", [page("beide", { key: "k2" })]));
    expect(report.warnings.map(({ code }) => code)).toEqual(["slugTaken"]);
    const slugs = await db().entry.findMany({
      where: { slug: { startsWith: "beide" } },
      select: { slug: true },
      orderBy: { slug: "asc" },
    });
    expect(slugs).toHaveLength(2);
  });
});

describe("time", () => {
  const job = FULL_ENTRIES.jobs;

  it("shows a job to the end of its last day in Germany, and then says that it ran out", async () => {
    await importAll("lesen", entries("jobs", [{ ...job, slug: "frist", expiresOn: "2026-07-31" }]));
    const at = (moment: string) => getEntry(region, "job", "frist", { now: new Date(moment) });
    expect(await at("2026-07-31T21:59:59Z")).toMatchObject({ state: "published" });
    expect(await at("2026-07-31T22:00:00Z")).toMatchObject({
      ...{ state: "gone", reason: "expired", since: "2026-07-31T22:00:00.000Z" },
    });
    expect(await at("2025-12-31T22:59:59Z")).toBeNull();
    const listed = async (moment: string) => {
      const { entries: jobs } = await listEntries(region, "job", {
        locale: "de",
        now: new Date(moment),
      });
      return jobs.map(({ slug }) => slug);
    };
    expect(await listed("2026-07-31T21:59:59.999Z")).toEqual(["frist", "stelle"]);
    expect(await listed("2026-07-31T22:00:00Z")).toEqual(["stelle"]);
  });

  it("reaches kept pages once when an entry comes or goes, and when a day begins", async () => {
    await announcePassedMoments();
    expect(await announcePassedMoments()).toEqual([]);
    const soon = new Date(Date.now() - 1000).toISOString();
    await db()
      .$executeRaw`UPDATE content_change SET changed_at = ${soon}::timestamptz - interval '1 second' WHERE tag = 'region:lesen'`;
    await db()
      .$executeRaw`UPDATE entry SET publish_until = ${soon}::timestamptz WHERE slug = 'frist'`;
    expect(await announcePassedMoments()).toEqual(["lesen"]);
    expect(await announcePassedMoments()).toEqual([]);
    await db()
      .$executeRaw`UPDATE content_change SET changed_at = now() - interval '25 hours' WHERE tag = 'region:lesen'`;
    expect(await announcePassedMoments()).toEqual(["lesen"]);
  });
});

describe("invented entries", () => {
  it("go when the invented content goes, and entries go with their region", async () => {
    const id = await createSmallRegion("schau");
    const demo = { source: { ...source, demo: true } };
    await importAll(
      "schau",
      entries("pages", [page("erfunden")], demo),
      entries("pages", [page("echt")]),
    );
    const list = () => listEntries(id, "page", options);
    expect((await list()).entries.map(({ slug, demo: isDemo }) => [slug, isDemo])).toEqual([
      ["echt", false],
      ["erfunden", true],
    ]);
    await clearDemo("schau", "amt");
    expect((await list()).entries.map(({ slug }) => slug)).toEqual(["echt"]);
    await deleteRegion("schau", "terminal:test");
    expect(await db().entry.count({ where: { regionId: id } })).toBe(0);
    expect(await db().formerAddress.count({ where: { regionId: id } })).toBe(0);
  });
});
