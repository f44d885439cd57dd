import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { newItemKey } from "@/lib/drafts/item-key";
import { discardDraft, saveDraft } from "@/lib/drafts/mutations";
import { listOwnItems } from "@/lib/drafts/own/queries";
import { canWriteDraft } from "@/lib/drafts/policy";
import { findOwned } from "@/lib/drafts/queries";
import { Refusal } from "@/lib/forms/refusal";
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

describe("a partner", () => {
  const of = (partner: string): User => ({
    ...{ id: null, roles: [{ role: "partner", regionId, partner }] },
  });
  const save = (who: User, kind: EntryKind, key: string, cells: Record<string, string>) =>
    saveDraft(
      { regionId, kind, key },
      { cells, revision: 0, version: 0, seen: 0, state: "review" },
      { user: who, now: new Date() },
    );
  const titlesOf = async (partner: string) =>
    (await listOwnItems(regionId, [partner], new Date())).map(
      ({ kind, items }) => `${kind}: ${items.map(({ title }) => title).join(", ")}`,
    );

  it("begins an offer, which is its own whatever it types, and nobody else's", async () => {
    const key = newItemKey("9b2e4c1a-0000-4000-8000-000000000001");
    const item = { region: "besitz", kind: "offer" as const, key };
    expect(canWriteDraft(of("labor"), await findOwned(item))).toBe(true);
    const saved = await save(of("labor"), "offer", key, { title: "Praxis", offeredBy: "cwe" });
    expect(saved).toMatchObject({ status: "saved", cells: { offeredBy: "labor" } });
    expect((await findOwned(item))?.partners).toEqual(["labor"]);
    expect(await titlesOf("labor")).toContain("offer: Praxis");
    expect((await titlesOf("cwe")).join()).not.toContain("Praxis");
    for (const other of [of("cwe"), { id: null, roles: [] }]) {
      expect(canWriteDraft(other, await findOwned(item))).toBe(false);
      await expect(save(other, "offer", key, { title: "Fremd" })).rejects.toThrow(Refusal);
      const writer = { user: other, now: new Date() };
      await expect(discardDraft({ regionId, kind: "offer", key }, writer)).rejects.toThrow(Refusal);
    }
  });

  it("begins nothing that cannot be a partner's own, nor under the key of something else", async () => {
    const key = newItemKey("9b2e4c1a-0000-4000-8000-000000000002");
    for (const kind of ["news", "partner", "aid"] as const)
      await expect(save(of("labor"), kind, key, { title: "A" }), kind).rejects.toThrow(Refusal);
    await expect(save(of("labor"), "offer", "geraten", { title: "A" })).rejects.toThrow(Refusal);
  });

  it("keeps whose something is when it changes what is published", async () => {
    const saved = await save(of("cwe"), "offer", "offer", {
      title: "Neuer Titel",
      offeredBy: "labor",
    });
    expect(saved).toMatchObject({ cells: { offeredBy: "cwe" } });
    await expect(save(of("labor"), "offer", "offer", { title: "Fremd" })).rejects.toThrow(Refusal);
  });
});
