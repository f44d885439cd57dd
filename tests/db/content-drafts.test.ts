import { beforeAll, describe, expect, it } from "vitest";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { emptyBins } from "@/lib/drafts/bin/mutations";
import { listBin } from "@/lib/drafts/bin/queries";
import { readContentFilter } from "@/lib/drafts/list/content-filter";
import { countContent, listItems } from "@/lib/drafts/list/queries";
import { discardDraft, saveDraft, type Typing } from "@/lib/drafts/mutations";
import {
  binEntry,
  publishDraft,
  restoreFromBin,
  unscheduleEntry,
} from "@/lib/drafts/publication/mutations";
import { getItem, listItemVersions } from "@/lib/drafts/queries";
import { entryKindSchema, DATASET_OF_ENTRY } from "@/lib/entries/entry-kind";
import { getEntry } from "@/lib/entries/queries";
import { dayAfter, today } from "@/lib/portal-day";
import { succeedHere } from "./command-here";
import { importOf } from "./command-run";
import { FULL_ENTRIES } from "./small-entries";
import { smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const SLUG = "drafts";
let regionId = 0;
let [anna, ben]: User[] = [];

async function account(mail: string): Promise<User> {
  const { id } = await db().account.create({ data: { mail, name: mail.split("@")[0] ?? "" } });
  return { id, roles: [{ role: "publisher", regionId, partner: null }] };
}

const writerOf = (user: User | undefined) => ({
  user: user ?? { id: null, roles: [] },
  now: new Date(),
});
const partner = (key: string) => ({ regionId, kind: "partner" as const, key });
const typing = (cells: Typing["cells"], seen: Partial<Typing> = {}): Typing => ({
  ...{ cells, revision: 0, version: 0, seen: 0, state: "writing" },
  ...seen,
});
const HOME = { title: "Heim", summary: "Ein Haus.", sector: "care" };

/** Saves and publishes at once. */
async function publishNew(key: string, cells: Typing["cells"] = HOME): Promise<number> {
  const saved = await saveDraft(partner(key), typing(cells), writerOf(anna));
  const publishing = { revision: saved.revision, publishAt: null };
  expect(await publishDraft(SLUG, partner(key), publishing, writerOf(anna))).toMatchObject({
    status: "published",
  });
  return (await getItem(partner(key)))?.live?.versionId ?? 0;
}

const shown = async (slug: string) => {
  const answer = await getEntry(regionId, "partner", slug, { now: new Date() });
  return answer?.state === "published" ? answer.entry : null;
};

beforeAll(async () => {
  regionId = await createSmallRegion(SLUG);
  [anna, ben] = [await account("anna@example.org"), await account("ben@example.org")];
});

describe("a draft", () => {
  it("is nobody else's to see until it is published", async () => {
    const saved = await saveDraft(partner("p-1"), typing(HOME), writerOf(anna));
    expect(saved).toMatchObject({ status: "saved", revision: 1 });
    expect(await shown("heim")).toBeNull();
    const publishing = { revision: 1, publishAt: null };
    const published = await publishDraft(SLUG, partner("p-1"), publishing, writerOf(anna));
    expect(published).toEqual({ status: "published", slug: "heim" });
    expect(await shown("heim")).toMatchObject({
      key: "p-1",
      fields: { title: { de: "Heim" }, sector: "care" },
    });
    expect((await getItem(partner("p-1")))?.draft).toBeNull();
  });

  it("over a live item leaves what everybody reads as it is", async () => {
    const version = await publishNew("p-2", { ...HOME, slug: "haus" });
    const changed = { ...HOME, slug: "haus", summary: "Anders." };
    await saveDraft(partner("p-2"), typing(changed, { version }), writerOf(anna));
    expect((await shown("haus"))?.fields.summary).toEqual({ de: "Ein Haus." });
    expect((await getItem(partner("p-2")))?.draft?.cells.summary).toBe("Anders.");
    await discardDraft(partner("p-2"), writerOf(anna));
    expect((await getItem(partner("p-2")))?.draft).toBeNull();
  });

  it("keeps what is wrong with it and is not published, each fault at its column", async () => {
    const wrong = {
      title: "Ohne Bereich",
      summary: "Kurz.",
      website: "nirgends",
      mail: "keine-adresse",
    };
    const { revision } = await saveDraft(partner("p-3"), typing(wrong), writerOf(anna));
    const publishing = { revision, publishAt: null };
    const answer = await publishDraft(SLUG, partner("p-3"), publishing, writerOf(anna));
    expect(answer.status).toBe("unreadable");
    const columns = "errors" in answer ? answer.errors.map(({ column }) => column) : [];
    expect(columns.sort()).toEqual(["mail", "sector", "website"]);
    expect((await getItem(partner("p-3")))?.draft?.cells).toEqual(wrong);
  });

  it("without a title is told so", async () => {
    const { revision } = await saveDraft(
      partner("p-4"),
      typing({ sector: "care" }),
      writerOf(anna),
    );
    const publishing = { revision, publishAt: null };
    const answer = await publishDraft(SLUG, partner("p-4"), publishing, writerOf(anna));
    const columns = "errors" in answer ? answer.errors.map(({ column }) => column) : [];
    expect(columns).toEqual(["title", "summary"]);
  });

  it("sent twice is saved once and published once", async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() =>
        saveDraft(partner("p-5"), typing({ ...HOME, slug: "zweimal" }), writerOf(anna)),
      ),
    );
    expect([one?.revision, other?.revision]).toEqual([1, 1]);
    const publishing = { revision: 1, publishAt: null };
    const answers = await Promise.all(
      [1, 2].map(() => publishDraft(SLUG, partner("p-5"), publishing, writerOf(anna))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["outdated", "published"]);
    expect(await listItemVersions(partner("p-5"))).toHaveLength(1);
  });
});

describe("two people on one item", () => {
  it("both keep what they wrote in different columns", async () => {
    const version = await publishNew("t-1", { ...HOME, slug: "beide" });
    const base = { ...HOME, slug: "beide" };
    await saveDraft(partner("t-1"), typing({ ...base, phone: "1" }, { version }), writerOf(anna));
    const second = typing({ ...base, city: "Chemnitz" }, { version });
    const saved = await saveDraft(partner("t-1"), second, writerOf(ben));
    expect(saved).toMatchObject({ status: "saved", cells: { phone: "1", city: "Chemnitz" } });
  });

  it("are told column by column what stands against what, and nothing is lost", async () => {
    const version = await publishNew("t-2", { ...HOME, slug: "streit" });
    const base = { ...HOME, slug: "streit" };
    const first = typing({ ...base, summary: "Von Anna.", phone: "1" }, { version });
    await saveDraft(partner("t-2"), first, writerOf(anna));
    const second = typing({ ...base, summary: "Von Ben." }, { version });
    const clash = await saveDraft(partner("t-2"), second, writerOf(ben));
    expect(clash).toEqual({
      ...{ status: "clash", revision: 1, by: "anna" },
      cells: { ...base, summary: "Von Ben.", phone: "1" },
      clashes: [{ column: "summary", base: "Ein Haus.", mine: "Von Ben.", theirs: "Von Anna." }],
    });
    expect((await getItem(partner("t-2")))?.draft?.cells.summary).toBe("Von Anna.");
    const decided = { ...second, seen: clash.revision };
    const saved = await saveDraft(partner("t-2"), decided, writerOf(ben));
    expect(saved).toMatchObject({ status: "saved", revision: 2 });
    expect((await getItem(partner("t-2")))?.draft?.cells).toMatchObject({
      ...{ summary: "Von Ben.", phone: "1" },
    });
  });

  it("are told by a saving that nobody asked for before it joins anything", async () => {
    const version = await publishNew("t-3", { ...HOME, slug: "still" });
    const base = { ...HOME, slug: "still" };
    await saveDraft(partner("t-3"), typing({ ...base, phone: "1" }, { version }), writerOf(anna));
    const second = typing({ ...base, city: "Chemnitz" }, { version });
    const answer = await saveDraft(partner("t-3"), second, writerOf(ben), true);
    expect(answer).toMatchObject({ status: "clash", clashes: [] });
    expect((await getItem(partner("t-3")))?.draft?.cells.city).toBeUndefined();
  });

  it("of which one published meanwhile: the other's draft goes on top of it", async () => {
    const version = await publishNew("t-4", { ...HOME, slug: "oben" });
    const base = { ...HOME, slug: "oben" };
    const draft = await saveDraft(
      partner("t-4"),
      typing({ ...base, phone: "1" }, { version }),
      writerOf(anna),
    );
    const file = smallFile(
      "p.csv",
      "key;slug;title;summary;sector;city\nt-4;oben;Heim;Ein Haus.;care;Chemnitz",
    );
    await succeedHere(importOf("partners", SLUG, file));
    const publishing = { revision: draft.revision, publishAt: null };
    expect((await publishDraft(SLUG, partner("t-4"), publishing, writerOf(anna))).status).toBe(
      "published",
    );
    expect((await shown("oben"))?.fields).toMatchObject({ phone: "1", city: "Chemnitz" });
  });

  it("is not published by its writer where the region wants four eyes", async () => {
    await db().region.update({ where: { id: regionId }, data: { fourEyes: true } });
    const { revision } = await saveDraft(
      partner("t-5"),
      typing({ ...HOME, slug: "vier" }),
      writerOf(anna),
    );
    const publishing = { revision, publishAt: null };
    expect(await publishDraft(SLUG, partner("t-5"), publishing, writerOf(anna))).toEqual({
      status: "otherEyes",
    });
    expect(await publishDraft(SLUG, partner("t-5"), publishing, writerOf(ben))).toMatchObject({
      status: "published",
    });
    await db().region.update({ where: { id: regionId }, data: { fourEyes: false } });
  });
});

describe("what is to be published later", () => {
  it("is seen by nobody before, listed, and can be taken back into a draft", async () => {
    const { revision } = await saveDraft(
      partner("s-1"),
      typing({ ...HOME, slug: "bald" }),
      writerOf(anna),
    );
    const publishAt = new Date(Date.now() + 3_600_000);
    const answer = await publishDraft(
      SLUG,
      partner("s-1"),
      { revision, publishAt },
      writerOf(anna),
    );
    expect(answer).toEqual({ status: "scheduled", slug: "bald" });
    expect(await shown("bald")).toBeNull();
    expect((await getItem(partner("s-1")))?.planned).toMatchObject([
      { at: publishAt, cells: { title: "Heim" } },
    ]);
    const filter = readContentFilter(new URLSearchParams("view=scheduled"));
    const { items } = await listItems(regionId, "partner", filter, new Date());
    expect(items.map(({ key, title }) => [key, title])).toEqual([["s-1", "Heim"]]);
    const counts = await countContent(regionId, new Date());
    expect(counts.find(({ kind }) => kind === "partner")).toMatchObject({ scheduled: 1 });
    await unscheduleEntry(SLUG, partner("s-1"), writerOf(anna));
    expect(await getItem(partner("s-1"))).toMatchObject({
      planned: [],
      draft: { cells: HOME },
    });
  });
});

describe("a second plan", () => {
  it("takes the place of the first", async () => {
    const item = partner("s-2");
    const plan = async (hours: number, summary: string) => {
      const cells = { ...HOME, slug: "geplant", summary };
      const { revision } = await saveDraft(item, typing(cells), writerOf(anna));
      const publishAt = new Date(Date.now() + hours * 3_600_000);
      await publishDraft(SLUG, item, { revision, publishAt }, writerOf(anna));
      return publishAt;
    };
    await plan(1, "Früher.");
    const at = await plan(2, "Später.");
    expect((await getItem(item))?.planned).toMatchObject([{ at, cells: { summary: "Später." } }]);
  });
});

describe("a tie to what is not there", () => {
  it("is told where somebody wrote it, and left where it came with a file", async () => {
    const file = smallFile("t.csv", "key;title;summary;sector;themes\nu-1;Alt;Kurz.;care;kommt");
    await succeedHere(importOf("partners", SLUG, file));
    const live = (await getItem(partner("u-1")))?.live;
    const seen = { version: live?.versionId ?? 0 };
    const edit = async (changed: Typing["cells"]) => {
      const cells = { ...live?.cells, ...changed };
      const { revision } = await saveDraft(partner("u-1"), typing(cells, seen), writerOf(anna));
      return publishDraft(SLUG, partner("u-1"), { revision, publishAt: null }, writerOf(anna));
    };
    expect(await edit({ themes: "kommt; gibtsnicht" })).toMatchObject({
      ...{
        status: "unreadable",
        errors: [{ code: "unknownLink", column: "themes", about: "gibtsnicht" }],
      },
    });
    await discardDraft(partner("u-1"), writerOf(anna));
    expect(await edit({ summary: "Anders." })).toMatchObject({ status: "published" });
  });
});

describe("the bin", () => {
  it("takes a published item and gives it back as it was", async () => {
    await publishNew("b-1", { ...HOME, slug: "weg" });
    await binEntry(SLUG, partner("b-1"), writerOf(anna));
    await binEntry(SLUG, partner("b-1"), writerOf(anna));
    expect(await shown("weg")).toBeNull();
    expect(await listBin(regionId, new Date())).toMatchObject([
      { kind: "partner", key: "b-1", title: "Heim", wasPublished: true },
    ]);
    await restoreFromBin(SLUG, partner("b-1"), writerOf(anna));
    expect(await shown("weg")).toMatchObject({ slug: "weg" });
    expect(await listBin(regionId, new Date())).toEqual([]);
  });

  it("takes a draft that never was published", async () => {
    await saveDraft(partner("b-2"), typing(HOME), writerOf(anna));
    await discardDraft(partner("b-2"), writerOf(anna));
    expect(await listBin(regionId, new Date())).toMatchObject([
      { key: "b-2", wasPublished: false },
    ]);
    await restoreFromBin(SLUG, partner("b-2"), writerOf(anna));
    expect((await getItem(partner("b-2")))?.draft).toMatchObject({ binnedAt: null, cells: HOME });
  });
});

describe("a bin after thirty days", () => {
  it("holds nothing any more, and no version tells what was in it", async () => {
    await publishNew("o-1", { ...HOME, slug: "alt", summary: "Verschwindet." });
    await publishNew("o-2", { ...HOME, slug: "bleibt" });
    await binEntry(SLUG, partner("o-1"), writerOf(anna));
    await saveDraft(partner("o-3"), typing(HOME), writerOf(anna));
    await discardDraft(partner("o-3"), writerOf(anna));
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect(await emptyBins(later(29))).toBe(0);
    expect(await emptyBins(later(31))).toBe(2);
    expect(await emptyBins(later(31))).toBe(0);
    const texts = await db().datasetRecord.findMany({ where: { key: "o-1" } });
    expect(JSON.stringify(texts)).not.toContain("Verschwindet");
    expect(await getItem(partner("o-3"))).toBeNull();
    expect(await shown("bleibt")).not.toBeNull();
  });
});

describe("an item of every kind", () => {
  it.each(entryKindSchema.options)("is edited without losing anything: %s", async (kind) => {
    const dataset = DATASET_OF_ENTRY[kind];
    const entry = FULL_ENTRIES[dataset];
    await succeedHere(importOf(dataset, SLUG, smallFile(`${kind}.json`, JSON.stringify([entry]))));
    const { externalKey: key, fields } = await db().entry.findFirstOrThrow({
      where: { regionId, kind, slug: String(entry.slug) },
    });
    const item = { regionId, kind, key };
    const live = (await getItem(item))?.live;
    const cells = { ...live?.cells, summary: "Geändert." };
    const seen = { version: live?.versionId ?? 0 };
    const { revision } = await saveDraft(item, typing(cells, seen), writerOf(anna));
    const published = await publishDraft(SLUG, item, { revision, publishAt: null }, writerOf(anna));
    expect(published).toMatchObject({ status: "published", slug: entry.slug });
    const after = await db().entry.findFirstOrThrow({
      where: { regionId, kind, externalKey: key },
    });
    expect(after.fields).toEqual({ ...Object(fields), summary: { de: "Geändert." } });
    const [last, first] = await listItemVersions(item);
    expect([last?.changed, last?.isEdit, first?.isEdit]).toEqual([["summary"], true, false]);
  });
});

describe("the overview", () => {
  it("counts what is published, written and to be reviewed", async () => {
    const fresh = await createSmallRegion("drafts-counted");
    const item = { regionId: fresh, kind: "page" as const, key: "c-1" };
    const cells = { title: "Seite" };
    const there = { role: "editor" as const, regionId: fresh, partner: null };
    const writer = { id: anna?.id ?? null, roles: [there] };
    await saveDraft(item, { ...typing(cells), state: "review" }, writerOf(writer));
    const counts = await countContent(fresh, new Date());
    expect(counts).toHaveLength(entryKindSchema.options.length);
    expect(counts.find(({ kind }) => kind === "page")).toEqual({
      ...{ kind: "page", published: 0, drafts: 1, review: 1, scheduled: 0 },
      ...{ untranslated: 1, unchecked: 0, expiring: 0 },
    });
  });

  it("asks for a page to be checked again after a year, for one of a guide after two", async () => {
    const slug = "drafts-checked";
    const fresh = await createSmallRegion(slug);
    const ago = (days: number) => dayAfter(today(), -days);
    const lines = [
      `frisch;${ago(360)};`,
      `alt;${ago(370)};`,
      `schritt-frisch;${ago(725)};Ankommen`,
      `schritt-alt;${ago(735)};Ankommen`,
    ].map((line, index) => `p-${index};Titel ${index};Kurz.;Amt;${line}`);
    const head = "key;title;summary;author;slug;checkedOn;guide";
    await succeedHere(importOf("pages", slug, smallFile("p.csv", [head, ...lines].join("\n"))));
    const filter = readContentFilter(new URLSearchParams("view=unchecked"));
    const { items } = await listItems(fresh, "page", filter, new Date());
    expect(items.map((item) => item.slug).sort()).toEqual(["alt", "schritt-alt"]);
  });
});
