import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { EntryDataset } from "@/lib/entries/entry-kind";
import { getEntry } from "@/lib/entries/queries";
import { remindOwners } from "@/lib/offers/mutations";
import { NO_OFFER_FILTER, type OfferFilter } from "@/lib/offers/offer-filter";
import { findOffers, getOfferSort, listOfferCounts } from "@/lib/offers/queries";
import { boundaries, fileImport, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
let region = 0;

function entries(kind: EntryDataset, ...list: object[]) {
  return fileImport(kind, smallFile("liste.json", JSON.stringify(list)));
}

const offer = (slug: string, more: object = {}) => ({
  ...{ slug, title: `Angebot ${slug}`, summary: "Kurz", type: "takeover", owner: "Praxis" },
  ...{ specialtyGroups: ["hausaerzte"], postedOn: "2026-11-01", expiresOn: "2099-12-31" },
  ...more,
});

const OFFERS = [
  offer("ganz", { seats: 1, districts: ["west"], postedOn: "2026-11-10", mail: "a@example.org" }),
  offer("halb", {
    ...{ type: "employment", seats: 0.5, hours: { from: 20, to: 25 }, districts: ["ost"] },
    availableFrom: "2027-03-01",
  }),
  offer("augen", { type: "mvz", specialtyGroups: ["augenaerzte"], hours: { from: 38, to: 40 } }),
  offer("raum", { type: "rooms", specialtyGroups: [], districts: ["west"] }),
  offer("vorbei", { expiresOn: "2026-11-21", postedOn: "2026-09-01" }),
  offer("morgen", { postedOn: "2026-11-23" }),
];

beforeAll(async () => {
  region = await createSmallRegion("angebote");
  await importAll(
    "angebote",
    boundaries(neighbours),
    entries("partners", {
      ...{ slug: "haus", title: "Haus", summary: "Kurz", sector: "clinic", mail: "h@example.org" },
    }),
    entries("offers", ...OFFERS),
  );
});

async function found(filter: Partial<OfferFilter>) {
  const answer = await findOffers(region, { ...NO_OFFER_FILTER, ...filter }, { now });
  expect(answer.total).toBe(answer.entries.length);
  return answer.entries.map(({ slug }) => slug);
}

describe("offers", () => {
  it("are found from their first to their last day, the youngest first", async () => {
    expect(await found({})).toEqual(["ganz", "augen", "halb", "raum"]);
  });

  it.each<[Partial<OfferFilter>, string[]]>([
    [{ type: "mvz" }, ["augen"]],
    [{ group: "hausaerzte" }, ["ganz", "halb", "raum"]],
    [{ group: "augenaerzte" }, ["augen", "raum"]],
    [{ district: "west" }, ["ganz", "raum"]],
    [{ startsBy: "2027-02-28" }, ["ganz", "augen", "raum"]],
    [{ startsBy: "2027-03-01" }, ["ganz", "augen", "halb", "raum"]],
    [{ hours: 20 }, ["ganz", "halb", "raum"]],
    [{ hours: 19 }, ["ganz", "raum"]],
    [{ extent: "full" }, ["ganz"]],
    [{ extent: "part" }, ["halb"]],
    [{ group: "hausaerzte", district: "ost", hours: 30, extent: "part" }, ["halb"]],
  ])("that fit %o are found", async (filter, slugs) => {
    expect(await found(filter)).toEqual(slugs);
  });

  it("say how many there were without each part of a filter that fits none", async () => {
    const filter = { ...NO_OFFER_FILTER, type: "mvz" as const, district: "west" };
    const { total, loosened } = await findOffers(region, filter, { now });
    expect(total).toBe(0);
    expect(loosened).toEqual([
      { filter: "type", total: 2 },
      { filter: "district", total: 1 },
    ]);
  });

  it("come in pages, of which the last stands for all behind it", async () => {
    const page = (number: number) =>
      findOffers(region, NO_OFFER_FILTER, { now, page: number, pageSize: 3 });
    expect((await page(1)).entries).toHaveLength(3);
    expect(await page(9)).toMatchObject({ page: 2, pages: 2, total: 4 });
  });

  it("are counted by sort, groups and districts", async () => {
    const counts = await listOfferCounts(region, now);
    expect(counts).toContainEqual({
      ...{ type: "employment", groups: ["hausaerzte"], districts: ["ost"], seats: 0.5, count: 1 },
    });
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  it("say of themselves that they expired, and what they were", async () => {
    expect(await getEntry(region, "offer", "vorbei", { now })).toMatchObject({
      ...{ state: "gone", reason: "expired" },
    });
    expect(await getOfferSort(region, "vorbei")).toMatchObject({ groups: ["hausaerzte"] });
    expect(await getOfferSort(region, "nie")).toBeNull();
  });
});

describe("the owner of an offer", () => {
  const sent = async () =>
    db().outboxMail.findMany({
      where: { regionId: region, template: "offer-expiry" },
      orderBy: { key: "asc" },
      select: { key: true, recipient: true, deleteAfter: true },
    });

  it("is reminded once before each last day, and nobody where there is no address", async () => {
    const ending = (slug: string, more: object) =>
      offer(slug, { expiresOn: "2026-12-06", ...more });
    await importAll(
      "angebote",
      entries(
        "offers",
        ...OFFERS,
        ending("eigene", { mail: "eigene@example.org" }),
        ending("des-hauses", { offeredBy: ["haus"] }),
        ending("ohne", {}),
        ending("spaeter", { mail: "s@example.org", expiresOn: "2026-12-07" }),
      ),
    );
    expect(await remindOwners("2026-11-22")).toBe(2);
    expect(await remindOwners("2026-11-23")).toBe(1);
    expect(await remindOwners("2026-11-24")).toBe(0);
    expect((await sent()).map(({ key, recipient }) => [key, recipient])).toEqual([
      ["offer-expiry:angebote:des-hauses:2026-12-06", "h@example.org"],
      ["offer-expiry:angebote:eigene:2026-12-06", "eigene@example.org"],
      ["offer-expiry:angebote:spaeter:2026-12-07", "s@example.org"],
    ]);
  });

  it("is reminded again when the offer is shown for longer", async () => {
    await importAll(
      "angebote",
      entries("offers", offer("eigene", { mail: "neu@example.org", expiresOn: "2027-01-31" })),
    );
    expect(await remindOwners("2027-01-20")).toBe(1);
    expect(await remindOwners("2027-02-01")).toBe(0);
  });
});
