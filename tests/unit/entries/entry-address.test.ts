import { describe, expect, it } from "vitest";
import { entryAddress, entryFolder, listAddress } from "@/lib/entries/entry-address";
import { linkTargetSchema } from "@/lib/entries/entry";
import { routing } from "@/lib/i18n/routing";

describe("the address of an entry", () => {
  it.each([
    ["theme", "/chemnitz/themen/x", "/en/chemnitz/themes/x"],
    ["partner", "/chemnitz/netzwerk/partner/x", "/en/chemnitz/network/partners/x"],
    ["working_group", "/chemnitz/netzwerk/arbeitsgruppen/x", "/en/chemnitz/network/groups/x"],
    ["initiative", "/chemnitz/netzwerk/initiativen/x", "/en/chemnitz/network/initiatives/x"],
    ["news", "/chemnitz/aktuelles/x", "/en/chemnitz/news/x"],
    ["statement", "/chemnitz/stellungnahmen/x", "/en/chemnitz/statements/x"],
    ["page", "/chemnitz/seiten/x", "/en/chemnitz/pages/x"],
    ["job", "/chemnitz/arbeit/x", "/en/chemnitz/jobs/x"],
    ["offer", "/chemnitz/angebote/x", "/en/chemnitz/offers/x"],
    ["aid", "/chemnitz/foerderung/x", "/en/chemnitz/aid/x"],
    ["training_station", "/chemnitz/weiterbildung/x", "/en/chemnitz/training/x"],
    ["location_profile", "/chemnitz/standort", "/en/chemnitz/location"],
    ["home_page", "/chemnitz", "/en/chemnitz"],
    ["district", "/chemnitz/stadtteile/x", "/en/chemnitz/districts/x"],
    ["practice", "/chemnitz/praxen/x", "/en/chemnitz/practices/x"],
    ["care_place", "/chemnitz/einrichtungen/x", "/en/chemnitz/facilities/x"],
  ] as const)("of the kind %s is %s and %s", (kind, german, english) => {
    expect(entryAddress("de", "chemnitz", kind, "x")).toBe(german);
    expect(entryAddress("en", "chemnitz", kind, "x")).toBe(english);
  });

  it("fills every parameter of its folder, and no other", () => {
    for (const kind of linkTargetSchema.options) {
      const { folder, parameters } = entryFolder("chemnitz", kind, "x");
      const named = [...folder.matchAll(/\[(\w+)\]/g)].map(([, name]) => name);
      expect(Object.keys(parameters.de)).toEqual(named);
    }
  });
});

describe("the list of a kind", () => {
  it("has an address without gaps in both languages", () => {
    for (const kind of linkTargetSchema.options)
      for (const locale of routing.locales)
        expect(listAddress(locale, "chemnitz", kind)).toMatch(/^(\/[a-z]+)+$/);
  });
});
