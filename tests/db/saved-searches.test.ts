import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { deleteMyData } from "@/lib/my-data/mutations";
import { forgetOverdue } from "@/lib/retention/mutations";
import { tellOfChangedOffers } from "@/lib/saved-searches/matching/mutations";
import { takeSearchStep } from "@/lib/saved-searches/own/mutations";
import { findOwnSearch } from "@/lib/saved-searches/own/queries";
import { askForRenewal } from "@/lib/saved-searches/renewal/mutations";
import { tellSearches } from "@/lib/saved-searches/telling/mutations";
import * as myData from "./my-data-life";
import { openConnections } from "./open-connections";
import {
  offer,
  publish,
  publishAndTell,
  save,
  saveAndConfirm,
  searchOf,
  searchToken,
  toldTo,
} from "./saved-search-life";
import { mailsTo } from "./sign-up-links";
import { createSmallRegion } from "./small-region";
import { boundaries, importAll, neighbours } from "./small-files";

const DAY = 86_400_000;

beforeAll(async () => {
  await openConnections();
  await createSmallRegion("a");
  await importAll("a", boundaries(neighbours));
});

beforeEach(async () => {
  await db().senderCount.deleteMany();
});

const later = (days: number) => new Date(Date.now() + days * DAY);

describe("whoever saves a search", () => {
  it("is asked to confirm it, once for the same form sent twice at once", async () => {
    await Promise.all([save("a", "anna"), save("a", "anna")]);
    await save("a", "Anna");
    expect(await mailsTo("anna")).toHaveLength(1);
    expect(await mailsTo("Anna")).toEqual([]);
    expect(await db().savedSearch.count()).toBe(1);
    expect(await findOwnSearch(await searchToken("anna"))).toMatchObject({ state: "unconfirmed" });
  });

  it("has one for each filter, and hears that a confirmed one is known", async () => {
    await saveAndConfirm("a", "ben", { filter: { type: "mvz" } });
    await save("a", "ben", { filter: { type: "mvz" }, rhythm: "weekly" });
    await save("a", "ben", { filter: { type: "mvz" } });
    await save("a", "ben", { filter: { type: "rooms" } });
    expect(await mailsTo("ben")).toEqual([
      ...["saved-search-confirm", "saved-search-known", "saved-search-confirm"],
    ]);
    expect(await db().savedSearch.count({ where: { mail: "ben@example.org" } })).toBe(2);
  });

  it("is told of nothing before it is confirmed, and gets another mail after a while", async () => {
    await save("a", "carl");
    await publishAndTell("a", offer("unconfirmed"));
    expect(await toldTo("carl")).toEqual([]);
    await save("a", "carl", { now: new Date(Date.now() + 600_000) });
    expect(await db().savedSearch.count({ where: { mail: "carl@example.org" } })).toBe(1);
    expect(await mailsTo("carl")).toEqual(["saved-search-confirm"]);
  });
});

describe("what is told at once", () => {
  it("is what is new and fits, once, also when it is edited", async () => {
    await publish("a", offer("old"));
    await saveAndConfirm("a", "dora", { filter: { group: "hausaerzte", hours: 30 } });
    const fits = offer("fits", { hours: { from: 20, to: 30 } });
    expect(await publishAndTell("a", fits, offer("else", { specialtyGroups: ["urologen"] }))).toBe(
      1,
    );
    await publishAndTell("a", { ...fits, title: "Anderer Titel", hours: { from: 10, to: 30 } });
    await publishAndTell("a", offer("old", { seats: 1 }));
    expect(await toldTo("dora")).toEqual([["fits"]]);
  });

  it("is an offer that comes to fit by an edit, and not one that ceased to before it was told", async () => {
    await saveAndConfirm("a", "emil", { filter: { type: "rooms" } });
    await publishAndTell("a", offer("becomes", { type: "mvz" }));
    await publishAndTell("a", offer("becomes", { type: "rooms" }));
    await publish("a", offer("ceases", { type: "rooms" }));
    await publish("a", offer("ceases", { type: "mvz" }));
    await tellOfChangedOffers(new Date());
    expect(await toldTo("emil")).toEqual([["becomes"]]);
  });

  it("is told once by two workers at the same time", async () => {
    await saveAndConfirm("a", "fritz", { filter: { type: "employment" } });
    await publish("a", offer("race", { type: "employment" }));
    const now = new Date();
    await Promise.all([tellOfChangedOffers(now), tellOfChangedOffers(now)]);
    expect(await toldTo("fritz")).toEqual([["race"]]);
    expect(await db().offerChange.count()).toBe(0);
  });

  it("waits for offers that are scheduled", async () => {
    await saveAndConfirm("a", "gina", { filter: { type: "shared_practice" } });
    const publishFrom = later(2).toISOString();
    await publishAndTell("a", offer("scheduled", { type: "shared_practice", publishFrom }));
    expect(await toldTo("gina")).toEqual([]);
    await tellOfChangedOffers(later(3));
    expect(await toldTo("gina")).toEqual([["scheduled"]]);
  });

  it("is asked of the worker by the publishing itself", async () => {
    await saveAndConfirm("a", "hans");
    await db()
      .$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`;
    await publish("a", offer("job", { type: "rooms" }));
    const [jobs] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier = 'tell_searches'`;
    expect(jobs?.count).toBe(1);
    await tellOfChangedOffers(new Date());
  });
});

describe("what is told once a week", () => {
  it("is all that is new and still fits in one mail, and nothing where nothing is", async () => {
    await saveAndConfirm("a", "ida", { rhythm: "weekly", filter: { type: "training_post" } });
    const post = (slug: string) => offer(slug, { type: "training_post" });
    await publishAndTell("a", post("one"), post("two"), post("gone"));
    await publishAndTell("a", offer("gone", { type: "mvz" }));
    expect(await toldTo("ida")).toEqual([]);
    await tellSearches("weekly", new Date());
    await tellSearches("weekly", later(7));
    expect(await toldTo("ida")).toEqual([["one", "two"]]);
  });
});

describe("a search", () => {
  it("ends by its link, again without a change, and is forgotten with it", async () => {
    await saveAndConfirm("a", "jan");
    const token = await searchToken("jan");
    await takeSearchStep(token, "end", new Date());
    await takeSearchStep(token, "end", new Date());
    expect(await searchOf("jan")).toBeNull();
    expect(await findOwnSearch(token)).toBeNull();
    await expect(takeSearchStep(token, "renew", new Date())).rejects.toThrow("outdated");
  });

  it("is asked to be renewed a month before it ends, once, and holds another year then", async () => {
    await saveAndConfirm("a", "kurt");
    expect(await askForRenewal(later(300))).toBe(0);
    await askForRenewal(later(340));
    await askForRenewal(later(341));
    expect(await mailsTo("kurt")).toEqual(["saved-search-confirm", "saved-search-renewal"]);
    await takeSearchStep(await searchToken("kurt"), "renew", later(345));
    const search = await searchOf("kurt");
    expect(search?.expiresAt?.getTime()).toBeGreaterThan(later(700).getTime());
    expect(search?.renewalAskedAt).toBeNull();
  });

  it("is shown, and deleted with all else that is kept of an address", async () => {
    await saveAndConfirm("a", "lena", { rhythm: "weekly", filter: { hours: 20 } });
    const token = await searchToken("lena");
    const link = await myData.askForLink("lena", new Date());
    const found = await myData.find(link, new Date());
    const [shown] = found.is === "found" ? found.data.savedSearches : [];
    expect(shown).toMatchObject({ token, item: { query: "stunden=20", rhythm: "weekly" } });
    await deleteMyData(link, new Date());
    expect(await searchOf("lena")).toBeNull();
    expect(await findOwnSearch(token)).toBeNull();
  });

  it("is removed a week after it was not confirmed, and when its year is over", async () => {
    await db().savedSearch.deleteMany();
    await save("a", "mia");
    await saveAndConfirm("a", "nina");
    const at = (days: number) => forgetOverdue(later(days).toISOString().slice(0, 10), later(days));
    expect(await at(6)).toMatchObject({ savedSearches: 0 });
    expect(await at(9)).toMatchObject({ savedSearches: 1 });
    expect(await at(360)).toMatchObject({ savedSearches: 0 });
    expect(await at(367)).toMatchObject({ savedSearches: 1 });
    expect(await db().mailLink.count({ where: { purpose: "saved_search" } })).toBe(0);
  });
});
