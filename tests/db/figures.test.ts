import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { listDistrictAnswers } from "@/lib/entries/answers/queries";
import { addPageUses } from "@/lib/page-use/mutations";
import { listAllUses, listTopPages, listUsesBySection, sumUses } from "@/lib/page-use/queries";
import { countedPeriod } from "@/lib/page-use/use-period";
import { addEvent } from "./small-event";
import { sourceOf } from "./network-entries";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-23T12:00:00Z");
const period = countedPeriod("2026-11-23");
let regionId = 0;

async function opened(day: string, path: string, count: number): Promise<void> {
  await addPageUses({ day, counts: new Map([[path, { region: "a", path, count }]]) });
}

async function tie(entryId: number, district: string): Promise<void> {
  const link = { role: "district", targetKind: "district", targetSlug: district, position: 0 };
  await db().entryLink.create({ data: { entryId, ...link } });
}

async function addEntry(kind: "offer" | "initiative", slug: string, fields: object, until?: Date) {
  const about = { kind, slug, externalKey: slug, fields, publishUntil: until ?? null };
  const { id } = await db().entry.create({
    data: { regionId, ...about, sourceId: await sourceOf(regionId) },
    select: { id: true },
  });
  await tie(id, "nord");
}

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  await createSmallRegion("b");
});

describe("the figures of staff", () => {
  it("tell what answers gaps now, by district, kind and groups", async () => {
    await addEntry("offer", "eins", { specialtyGroups: ["hausaerzte"] });
    await addEntry("offer", "zwei", { specialtyGroups: ["hausaerzte"] });
    await addEntry("offer", "vorbei", {}, new Date("2026-11-01T00:00:00Z"));
    await addEntry("initiative", "drei", {});
    for (const [slug, startsAt] of [
      ["fest", new Date("2026-12-01T12:00:00Z")],
      ["war", new Date("2026-10-01T12:00:00Z")],
    ] as const) {
      await addEvent({ regionId, slug, capacity: 5, startsAt });
      const where = { regionId, kind: "event" as const, slug };
      await tie((await db().entry.findFirstOrThrow({ where })).id, "nord");
    }
    expect(await listDistrictAnswers(regionId, now)).toEqual([
      { district: "nord", kind: "event", groups: [], count: 1 },
      { district: "nord", kind: "initiative", groups: [], count: 1 },
      { district: "nord", kind: "offer", groups: ["hausaerzte"], count: 2 },
    ]);
  });

  it("tell how often pages were opened in 30 whole days and in those before", async () => {
    await opened("2026-11-23", "/a", 1000);
    await opened("2026-11-22", "/a/versorgung/hausaerzte", 4);
    await opened("2026-10-24", "/en/a/coverage", 3);
    await opened("2026-10-23", "/a/versorgung", 2);
    await opened("2026-09-24", "/a", 6);
    await opened("2026-09-23", "/a", 500);
    expect(await sumUses(regionId, period)).toEqual({ count: 7, before: 8, since: "2026-09-23" });
    expect(await listUsesBySection(regionId, period)).toEqual([
      { section: "coverage", count: 7, before: 2 },
      { section: "home", count: 0, before: 6 },
    ]);
    const top = await listTopPages(regionId, period, 1);
    expect(top.rows.map(({ path, count }) => [path, count])).toEqual([
      ["/a/versorgung/hausaerzte", 4],
      ["/en/a/coverage", 3],
      ["/a", 0],
      ["/a/versorgung", 0],
    ]);
    expect(top.pages).toBe(1);
    expect((await listTopPages(regionId, period, 2)).rows).toEqual([]);
    expect((await listAllUses(regionId, 2)).map(({ count }) => count)).toEqual([1000, 4]);
  });
});
