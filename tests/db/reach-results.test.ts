import { beforeEach, describe, expect, it } from "vitest";
import { computeOutdated } from "@/lib/coverage/computation/mutations";
import { getReachResult } from "@/lib/coverage/results/queries";
import { restoreVersion, withdrawVersion } from "@/lib/datasets/mutations";
import { db } from "@/lib/db";
import { boundaries, importAll, neighbours, population, practices } from "./small-files";
import { box, createSmallRegion } from "./small-region";

const ON = "2025-12-31";
const GROUP = "hausaerzte";

/** Near the border of the two districts, on the western side, and near their northern edge. */
const AT_THE_BORDER = practices(["p1;13.0995;52.095;hausaerzte;1;;"]);

async function reachOf(id: number): Promise<Record<string, number | null> | null | "pending"> {
  const stored = await getReachResult(id, GROUP);
  return stored.isReady ? (stored.result?.districts ?? null) : "pending";
}

async function prepare(slug: string): Promise<number> {
  const id = await createSmallRegion(slug);
  await importAll(
    slug,
    boundaries(neighbours),
    population("key;people\n01;2000\n02;2000\n"),
    AT_THE_BORDER,
  );
  return id;
}

beforeEach(async () => {
  await db().region.deleteMany();
});

describe("what is within reach", () => {
  it("crosses the borders that the figure within borders ends at", async () => {
    const id = await prepare("reach");
    expect(await reachOf(id)).toBe("pending");
    expect(await computeOutdated(ON)).toEqual(["reach"]);
    const reached = await reachOf(id);
    if (reached === null || reached === "pending") throw new Error("nothing was computed");
    expect(reached["02"]).toBeGreaterThan(0);
    expect(2000 * ((reached["01"] ?? 0) + (reached["02"] ?? 0))).toBeCloseTo(1, 9);
  });

  it("is computed once for the same data and day, and again the next day", async () => {
    await prepare("once");
    expect(await computeOutdated(ON)).toEqual(["once"]);
    expect(await computeOutdated(ON)).toEqual([]);
    expect(await computeOutdated("2026-01-01")).toEqual(["once"]);
  });

  it("is computed by one of two instances that look at once", async () => {
    await prepare("both");
    const computed = await Promise.all([computeOutdated(ON), computeOutdated(ON)]);
    expect(computed.flat()).toEqual(["both"]);
  });

  it("is never that of other data: it is pending after a withdrawal and back after a restoration", async () => {
    const id = await prepare("back");
    await computeOutdated(ON);
    const before = await reachOf(id);
    const { id: version } = await db().datasetVersion.findFirstOrThrow({
      where: { regionId: id, kind: "practices" },
      select: { id: true },
    });
    await withdrawVersion("back", version, "amt");
    expect(await reachOf(id)).toBe("pending");
    await computeOutdated(ON);
    expect(await reachOf(id)).toBeNull();
    await restoreVersion("back", version, "amt");
    expect(await reachOf(id)).toEqual(before);
  });

  it("counts the people and practices of neighbouring areas", async () => {
    const id = await prepare("umland");
    await computeOutdated(ON);
    const alone = await reachOf(id);
    const around = [{ key: "N", name: "Nachbarort", shape: box(13.0, 52.1, 13.2, 52.2) }];
    await importAll(
      "umland",
      boundaries(around, { level: "nachbargebiet" }),
      population("key;people\nN;3000\n", { level: "nachbargebiet" }),
    );
    await computeOutdated(ON);
    const crowded = await reachOf(id);
    if (typeof alone !== "object" || typeof crowded !== "object")
      throw new Error("nothing was computed");
    expect(Object.keys(crowded ?? {})).toEqual(["01", "02"]);
    expect(crowded?.["01"]).toBeLessThan(alone?.["01"] ?? 0);
    await importAll("umland", practices(["p2;13.0995;52.101;hausaerzte;1;;"]));
    await computeOutdated(ON);
    const supplied = await reachOf(id);
    if (typeof supplied !== "object") throw new Error("nothing was computed");
    expect(supplied?.["01"]).toBeGreaterThan(crowded?.["01"] ?? 0);
  });
});
