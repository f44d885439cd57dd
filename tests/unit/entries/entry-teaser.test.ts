import { describe, expect, it } from "vitest";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { organisationData } from "@/lib/network/directory/organisation-data";

const TITLED = { title: { de: "Titel" }, summary: { de: "Kurz" } };
const OFFICE = { office: "Amt" };
const SHOWN = {
  key: "x",
  slug: "x",
  links: [],
  publishFrom: null,
  publishUntil: null,
  changedAt: "2026-01-01T00:00:00.000Z",
  sourceId: 1,
  demo: false,
};

describe("what a list tells of an entry", () => {
  it.each([
    ["news", { ...TITLED, date: "2026-05-12", author: OFFICE }, "2026-05-12"],
    ["page", { ...TITLED, checkedOn: "2026-02-01", author: OFFICE }, "2026-02-01"],
    ["theme", { ...TITLED, position: 1 }, null],
  ] as const)("of the kind %s is dated %s", (kind, fields, day) => {
    const entry = { ...SHOWN, kind, fields } as PublishedEntry;
    expect(teaserOf(entry)).toMatchObject({ kind, slug: "x", name: TITLED.title, day });
  });

  it("has its themes, and nothing else that it is tied to", () => {
    const theme = { role: "theme", kind: "theme", slug: "pflege", name: { de: "Pflege" } } as const;
    const district = { role: "district", kind: "district", slug: "mitte", name: { de: "Mitte" } };
    const links = [theme, { ...district, kind: "district" as const }];
    const fields = { ...TITLED, position: 1 };
    const entry: PublishedEntry<"theme"> = { ...SHOWN, kind: "theme", fields, links };
    expect(teaserOf(entry).themes).toEqual([theme]);
  });
});

describe("a partner as machines read it", () => {
  const partner: PublishedEntry<"partner"> = {
    ...SHOWN,
    kind: "partner",
    fields: { ...TITLED, sector: "care", offers: [], seeks: [], city: "Chemnitz" },
  };

  it("is an organisation with its page and as much of an address as is known", () => {
    const data: unknown = JSON.parse(
      JSON.stringify(organisationData(partner, "en", "https://example.org", "chemnitz")),
    );
    expect(data).toEqual({
      "@type": "Organization",
      name: "Titel",
      description: "Kurz",
      url: "https://example.org/en/chemnitz/network/partners/x",
      address: { "@type": "PostalAddress", addressLocality: "Chemnitz", addressCountry: "DE" },
    });
  });

  it("has no address where none is known", () => {
    const { city: _city, ...fields } = partner.fields;
    const data = organisationData({ ...partner, fields }, "de", "https://example.org", "chemnitz");
    expect(data["address"]).toBeUndefined();
  });
});
