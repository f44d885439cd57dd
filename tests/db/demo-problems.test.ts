import { beforeAll, describe, expect, it } from "vitest";
import { clearDemo } from "@/lib/datasets/mutations";
import { db } from "@/lib/db";
import { publicStates } from "@/lib/network/problem-state";
import { listPublicProblems } from "@/lib/network/queries";
import { loadDemoProblems } from "@/prisma/seed/network/load-problems";
import { createSmallRegion } from "./small-region";

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("chemnitz");
  await createSmallRegion("lichtenberg");
  await loadDemoProblems("2026-11-22");
});

describe("the invented problems", () => {
  it("stand on the boards of both regions, in different states, marked as invented", async () => {
    const problems = await listPublicProblems(regionId);
    expect(new Set(problems.map(({ state }) => state))).toEqual(new Set(publicStates));
    expect(problems.every(({ demo }) => demo)).toBe(true);
    expect(await db().problem.count({ where: { region: { slug: "lichtenberg" } } })).toBe(4);
  });

  it("count their days back from the loading, and another loading replaces them", async () => {
    const count = await db().problem.count();
    await loadDemoProblems("2027-11-22", ["chemnitz"]);
    expect(await db().problem.count()).toBe(count);
    const days = (await listPublicProblems(regionId)).map(({ changedOn }) => changedOn ?? "");
    expect(days.toSorted().at(-1)).toBe("2027-11-10");
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("vanish with the other invented content, and nothing else does", async () => {
    await db().problem.updateMany({
      where: { regionId, slug: "hilfsmittel-auf-station-wiederfinden" },
      data: { demo: false },
    });
    await clearDemo("chemnitz", "staff");
    expect(await db().problem.count({ where: { regionId } })).toBe(1);
    expect(await db().problem.count({ where: { demo: true } })).toBe(4);
  });
});
