import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorSchema } from "@/lib/entries/kinds/partner";
import {
  filtersOf,
  NO_PARTNER_SEARCH,
  partnerSearchAddress,
  readPartnerSearch,
  without,
  type PartnerSearch,
} from "@/lib/network/directory/partner-search";
import { sectorNames } from "@/lib/network/directory/partner-search-names";

const known = { themes: ["gute-pflege", "arbeit"], districts: ["zentrum", "sonnenberg"] };

function read(query: string) {
  return readPartnerSearch(new URLSearchParams(query), known);
}

function readBack(address: string) {
  return read(address.split("?")[1] ?? "");
}

describe("a search for partners", () => {
  it("is read from an address of either language", () => {
    const asked: PartnerSearch = {
      text: "Räume",
      sector: "health_insurance",
      theme: "gute-pflege",
      district: "zentrum",
      page: 2,
    };
    const german = "suche=R%C3%A4ume&bereich=krankenkasse&thema=gute-pflege&gebiet=zentrum&seite=2";
    expect(read(german)).toEqual({ search: asked, notices: [] });
    const english =
      "search=R%C3%A4ume&sector=health-insurance&theme=gute-pflege&area=zentrum&page=2";
    expect(read(english)).toEqual({ search: asked, notices: [] });
  });

  it("comes back from every address that it makes", () => {
    const searches = fc.record({
      text: fc.constantFrom("", "Räume & Betten", "100 %?", "ärztin"),
      sector: fc.constantFrom(null, ...sectorSchema.options),
      theme: fc.constantFrom(null, ...known.themes),
      district: fc.constantFrom(null, ...known.districts),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(searches, fc.constantFrom("de" as const, "en" as const), (search, locale) => {
        const address = partnerSearchAddress(locale, "chemnitz", search);
        expect(readBack(address)).toEqual({ search, notices: [] });
      }),
    );
  });

  it("has the plain address of the directory when it looks for nothing", () => {
    expect(partnerSearchAddress("de", "chemnitz", NO_PARTNER_SEARCH)).toBe(
      "/chemnitz/netzwerk/partner",
    );
    expect(partnerSearchAddress("en", "chemnitz", NO_PARTNER_SEARCH)).toBe(
      "/en/chemnitz/network/partners",
    );
  });

  it("leaves out what nothing is called and names it", () => {
    const { search, notices } = read("bereich=zauberei&thema=x&gebiet=mond&seite=-3");
    expect(search).toEqual(NO_PARTNER_SEARCH);
    expect(notices).toEqual([
      { reason: "unknown", part: "sector", given: "zauberei" },
      { reason: "unknown", part: "theme", given: "x" },
      { reason: "unknown", part: "district", given: "mond" },
      { reason: "unknown", part: "page", given: "-3" },
    ]);
  });

  it("does not search for a text without a word, and says so", () => {
    const { search, notices } = read("suche=%25%25%25");
    expect(search.text).toBe("");
    expect(notices).toEqual([{ reason: "wordless", part: "text", given: "%%%" }]);
  });

  it("shortens a text of 10,000 characters and says so in a few", () => {
    const { search, notices } = read(`suche=${"a".repeat(10_000)}`);
    expect(search.text).toBe("a".repeat(200));
    expect(notices).toEqual([{ reason: "long", part: "text", given: `${"a".repeat(39)}…` }]);
  });

  it("takes nothing of an address that no keyboard writes", () => {
    const strange = [
      "\0",
      "\u200b",
      "\ue000",
      "\uffff",
      "\ud83d",
      "\u{1f600}",
      "\r\n",
      "%",
      "_",
      "ä",
    ];
    const texts = fc.array(fc.constantFrom(...strange), { maxLength: 300 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        const parameters = new URLSearchParams({ suche: text, thema: text, seite: text });
        const { search, notices } = readPartnerSearch(parameters, known);
        const said = [search.text, ...notices.map(({ given }) => given)].join("");
        expect(said).not.toMatch(/\p{C}/u);
        expect(search.text.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it("knows which of its filters hide anything, and does without one from the first page", () => {
    const search: PartnerSearch = { ...NO_PARTNER_SEARCH, sector: "care", text: "Bad", page: 3 };
    expect(filtersOf(search)).toEqual(["text", "sector"]);
    expect(without(search, "sector")).toEqual({ ...NO_PARTNER_SEARCH, text: "Bad" });
  });

  it("calls every sector by a word of its own in each language", () => {
    for (const names of Object.values(sectorNames)) {
      const words = Object.values(names);
      expect(new Set(words).size).toBe(sectorSchema.options.length);
    }
  });
});
