import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { saveDraft } from "@/lib/drafts/mutations";
import { binEntry, publishDraft } from "@/lib/drafts/publication/mutations";
import { findSingleKey } from "@/lib/entries/single/queries";
import { getRegion } from "@/lib/regions/queries";
import { createSmallRegion } from "./small-region";

const now = () => new Date();
let regionId = 0;
let anna: User = { id: null, roles: [] };

const home = () => ({ regionId, kind: "home_page" as const, key: "start" });
const CELLS = {
  title: "Gesund hier",
  summary: "Was Sie finden.",
  head: JSON.stringify([
    { target: "jobs", label: { de: "Stellen", en: "Posts" } },
    { target: "page", page: "impressum" },
    { target: "page", page: "fehlt" },
  ]),
};

async function publishCells(item: Parameters<typeof saveDraft>[0], cells: Record<string, string>) {
  const typing = { cells, revision: 0, version: 0, seen: 0, state: "writing" as const };
  const { revision } = await saveDraft(item, typing, { user: anna, now: now() });
  const how = { revision, publishAt: null };
  return publishDraft("a", item, how, { user: anna, now: now() });
}

beforeAll(async () => {
  regionId = await createSmallRegion("a");
  const { id } = await db().account.create({ data: { mail: "anna@example.org", name: "Anna" } });
  anna = { id, roles: [{ role: "publisher", regionId, partner: null }] };
});

describe("the home page of a region", () => {
  it("is the portal's own until staff publish one", async () => {
    expect((await getRegion("a"))?.navigation).toEqual({ head: [], foot: [] });
    expect(await findSingleKey(regionId, "home_page")).toBeNull();
  });

  it("says what all pages lead to, pages that are shown alone", async () => {
    const page = { regionId, kind: "page" as const, key: "impressum" };
    await publishCells(page, {
      ...{ slug: "impressum", title: "Impressum", summary: "Wer das hier macht." },
      ...{ author: "Amt", checkedOn: "2026-01-01" },
    });
    expect(await publishCells(home(), CELLS)).toMatchObject({ status: "published" });
    expect((await getRegion("a"))?.navigation).toEqual({
      head: [
        { section: "jobs", label: { de: "Stellen", en: "Posts" } },
        { page: "impressum", label: { de: "Impressum" } },
      ],
      foot: [],
    });
    expect(await findSingleKey(regionId, "home_page")).toBe("start");
  });

  it("is the portal's own again once it is in the bin", async () => {
    await binEntry("a", home(), { user: anna, now: now() });
    expect((await getRegion("a"))?.navigation).toEqual({ head: [], foot: [] });
  });
});
