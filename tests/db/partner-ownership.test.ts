import { beforeAll, describe, expect, it } from "vitest";
import { findOwned } from "@/lib/drafts/queries";
import { DATASET_OF_ENTRY, type EntryKind } from "@/lib/entries/entry-kind";
import { db } from "@/lib/db";
import { succeedHere } from "./command-here";
import { importOf } from "./command-run";
import { FULL_ENTRIES } from "./small-entries";
import { smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

let regionId = 0;

/** Imports the full entry of a kind with a key of its own. */
async function imported(kind: EntryKind): Promise<void> {
  const dataset = DATASET_OF_ENTRY[kind];
  const file = smallFile(
    `${dataset}.json`,
    JSON.stringify([{ key: kind, ...FULL_ENTRIES[dataset] }]),
  );
  await succeedHere(importOf(dataset, "besitz", file));
}

const ownersOf = async (kind: EntryKind) =>
  (await findOwned({ region: "besitz", kind, key: kind }))?.partners;

beforeAll(async () => {
  regionId = await createSmallRegion("besitz");
  for (const kind of [
    "partner",
    "job",
    "offer",
    "event",
    "location_profile",
    "initiative",
  ] as const)
    await imported(kind);
});

describe("what is a partner's own", () => {
  it("is its profile, and what it employs for, offers or invites to", async () => {
    const slug = (await db().entry.findFirst({ where: { regionId, kind: "partner" } }))?.slug;
    expect(await ownersOf("partner")).toEqual([slug]);
    for (const kind of ["job", "offer", "event"] as const)
      expect(await ownersOf(kind), kind).toContain("cwe");
  });

  it("is not what only names it, such as the profile of the region", async () => {
    for (const kind of ["location_profile", "initiative"] as const)
      expect(await ownersOf(kind), kind).toEqual([]);
  });
});
