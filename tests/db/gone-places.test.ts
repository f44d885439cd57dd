import { beforeAll, describe, expect, it } from "vitest";
import { listSpecialtyGroups } from "@/lib/coverage/queries";
import { db } from "@/lib/db";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { getLastKnown } from "@/lib/practices/gone/queries";
import { searchInstead } from "@/lib/practices/gone/search-instead";
import { boundaries, fileImport, importAll, neighbours, practices, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("weg");
  const homes = smallFile("heime.csv", "id,name,lat,lon,beds\nh1,Heim,52.05,13.05,20\n");
  await importAll(
    "weg",
    boundaries(neighbours),
    practices(["p1;13.054;52.05;hausaerzte;1;;", "p1;13.054;52.05;augenaerzte;1;;"]),
    fileImport("places", homes, { set: { placeKind: "nursing_home" } }),
  );
});

/** The addresses of what a region has lost, by kind. */
async function slugOf(kind: string): Promise<string> {
  return (await db().formerAddress.findFirstOrThrow({ where: { regionId, kind } })).slug;
}

describe("a place that is gone", () => {
  it("leads to the like near where it was, in the words of either language", async () => {
    const versions = await db().datasetVersion.findMany({
      where: { regionId, kind: { in: ["practices", "places"] } },
    });
    for (const { id } of versions) await withdrawVersion("weg", id, "staff");
    const groups = await listSpecialtyGroups();
    const instead = async (kind: "practice" | "care_place", locale: "de" | "en") => {
      const known = await getLastKnown(regionId, kind, await slugOf(kind));
      const address = known && searchInstead(known, groups, { locale, region: "weg" });
      return address && decodeURIComponent(address);
    };
    expect(await instead("practice", "de")).toBe(
      "/weg/praxen?gruppe=hausaerzte&gruppe=augenaerzte&ort=52.05,13.05",
    );
    expect(await instead("care_place", "de")).toBe(
      "/weg/einrichtungen?art=pflegeheim&ort=52.05,13.05",
    );
    expect(await instead("care_place", "en")).toMatch(
      /^\/en\/weg\/facilities\?.*near=52\.05,13\.05$/,
    );
  });

  it("leads nowhere in particular where nothing is known of it", async () => {
    const former = { regionId, kind: "practice", slug: "nie", name: "Nie", key: "unbekannt" };
    await db().formerAddress.create({ data: former });
    expect(await getLastKnown(regionId, "practice", "nie")).toBeNull();
    expect(await getLastKnown(regionId, "practice", "gibt-es-nicht")).toBeNull();
  });
});
