import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { addPageUses } from "@/lib/page-use/mutations";
import { forgetOverdue } from "@/lib/retention/mutations";
import { createSmallRegion } from "./small-region";

let regionId = 0;

const uses = (day: string, ...paths: (readonly [string, number])[]) => ({
  day,
  counts: new Map(
    paths.map(([path, count]) => [path, { region: path.split("/")[1] ?? "", path, count }]),
  ),
});

const known = () =>
  db().pageUse.findMany({
    where: { regionId },
    select: { path: true, day: true, count: true },
    orderBy: [{ day: "asc" }, { path: "asc" }],
  });

beforeAll(async () => {
  regionId = await createSmallRegion("a");
});

describe("the use of pages", () => {
  it("is one number for each page and day, also when many count at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        addPageUses(uses("2026-11-22", ["/a", 2], ["/a/praxen", 1], ["/gone", 1])),
      ),
    );
    await addPageUses(uses("2026-11-23", ["/a", 1]));
    expect(await known()).toEqual([
      { path: "/a", day: new Date("2026-11-22"), count: 40 },
      { path: "/a/praxen", day: new Date("2026-11-22"), count: 20 },
      { path: "/a", day: new Date("2026-11-23"), count: 1 },
    ]);
  });

  it("is forgotten after 24 months", async () => {
    await addPageUses(uses("2024-11-22", ["/a", 5]));
    await addPageUses(uses("2024-11-23", ["/a", 6]));
    expect(await forgetOverdue("2026-11-23")).toMatchObject({ pageUses: 1 });
    expect((await known()).map(({ count }) => count)).toEqual([6, 40, 20, 1]);
  });

  it("knows nothing but page, day and how often", async () => {
    const columns = await db().$queryRaw<{ name: string }[]>`
      SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'page_use'`;
    expect(columns.map(({ name }) => name).sort()).toEqual(["count", "day", "path", "region_id"]);
  });
});
