import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { offerQuery, offersAddress, readOfferFilter } from "@/lib/offers/offer-address";
import { NO_OFFER_FILTER, filtersOf, offerFilterSchema, without } from "@/lib/offers/offer-filter";
import { offerFilterNames } from "@/lib/offers/offer-filter-names";
import { routing } from "@/lib/i18n/routing";

const KNOWN = {
  groups: [
    { slug: "hausaerzte", slugEnglish: "general-practitioners" },
    { slug: "urologen", slugEnglish: "urologists" },
  ],
  districts: ["sonnenberg", "kassberg"],
};
const read = (query: string) => readOfferFilter(new URLSearchParams(query), KNOWN);

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const filters = fc.record({
  type: orNull(fc.constantFrom(...offerTypeSchema.options)),
  group: orNull(fc.constantFrom("hausaerzte", "urologen")),
  district: orNull(fc.constantFrom("sonnenberg", "kassberg")),
  startsBy: orNull(fc.constantFrom("2026-12-01", "2028-02-29")),
  hours: orNull(fc.integer({ min: 1, max: 80 })),
  extent: orNull(fc.constantFrom("full" as const, "part" as const)),
});

describe("a filter of offers in an address", () => {
  it("is read in the words of either language", () => {
    const german = read("art=uebernahme&gruppe=hausaerzte&gebiet=sonnenberg&umfang=voll");
    const english = read("type=takeover&group=general-practitioners&area=sonnenberg&extent=full");
    expect(german.filter).toEqual({
      ...NO_OFFER_FILTER,
      type: "takeover",
      group: "hausaerzte",
      district: "sonnenberg",
      extent: "full",
    });
    expect(english).toEqual(german);
  });

  it("stands in an address so that it is read again, and fits its schema", () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...routing.locales),
        fc.integer({ min: 1, max: 9999 }),
        (filter, locale, page) => {
          expect(read(offerQuery(locale, filter, page))).toEqual({ filter, page, notices: [] });
          expect(offerFilterSchema.parse(filter)).toEqual(filter);
        },
      ),
    );
  });

  it("is left out of the address where nothing is asked", () => {
    expect(offersAddress("de", "chemnitz", NO_OFFER_FILTER)).toBe("/chemnitz/angebote");
    const feed = { folder: "/[region]/offers/feed.xml" } as const;
    expect(offersAddress("en", "chemnitz", { ...NO_OFFER_FILTER, hours: 20 }, feed)).toBe(
      "/en/chemnitz/offers/feed.xml?hours=20",
    );
  });

  it.each([
    ["art=zauberei", "type", "zauberei"],
    ["gruppe=heiler", "group", "heiler"],
    ["gebiet=nirgends", "district", "nirgends"],
    ["beginn=2026-02-30", "startsBy", "2026-02-30"],
    ["stunden=-3", "hours", "-3"],
    ["stunden=81", "hours", "81"],
    ["umfang=halb", "extent", "halb"],
    ["seite=0", "page", "0"],
    [`art=${"x".repeat(60)}`, "type", `${"x".repeat(39)}…`],
  ])("says of %s that it was left out", (query, part, given) => {
    expect(read(query)).toEqual({
      filter: NO_OFFER_FILTER,
      page: 1,
      notices: [{ part, given }],
    });
  });

  it("takes whatever people write there", () => {
    const names = routing.locales.flatMap((locale) => Object.values(offerFilterNames[locale]));
    const written = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(written, (pairs) => {
        const { filter, page } = readOfferFilter(new URLSearchParams(pairs), KNOWN);
        expect(offerFilterSchema.parse(filter)).toEqual(filter);
        expect(page).toBeGreaterThan(0);
      }),
    );
  });

  it("loses one part when that is taken out", () => {
    const filter = { ...NO_OFFER_FILTER, type: "mvz" as const, hours: 30 };
    expect(filtersOf(filter)).toEqual(["type", "hours"]);
    expect(without(filter, "type")).toEqual({ ...NO_OFFER_FILTER, hours: 30 });
  });
});
