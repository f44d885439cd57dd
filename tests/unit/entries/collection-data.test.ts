import { describe, expect, it } from "vitest";
import { collectionData } from "@/lib/entries/collection-data";
import { listAddress } from "@/lib/entries/entry-address";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { initiativeData, workingGroupData } from "@/lib/network/network-data";

const site = "https://portal.example";
const place = { locale: "en", site, region: "chemnitz" } as const;
const url = `${site}/en/chemnitz/themes`;

const common = {
  ...{ key: "k", slug: "pflege", sourceId: 1, demo: false },
  ...{ publishFrom: null, publishUntil: null, changedAt: "2026-01-03T08:00:00.000Z" },
};
const link = (role: string) =>
  ({ role, kind: "partner", slug: "cwe", name: { de: "CWE" } }) as const;

describe("a page that gathers things, for search engines", () => {
  it("names what it gathers and the way to itself, all with absolute addresses", () => {
    const things = [{ kind: "theme", slug: "krise", name: { de: "Krise", en: "Crisis" } }] as const;
    const way = [{ label: "Chemnitz", href: "/en/chemnitz" }, { label: "Themes" }];
    const facts = { name: "Themes", description: "All of them", url, site, region: "chemnitz" };
    expect(collectionData({ ...facts, way, things }, "en")).toEqual({
      ...{ "@type": "CollectionPage", name: "Themes", description: "All of them", url },
      inLanguage: "en",
      breadcrumb: {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Chemnitz", item: `${site}/en/chemnitz` },
          { "@type": "ListItem", position: 2, name: "Themes", item: url },
        ],
      },
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: 1,
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Crisis", item: `${url}/krise` },
        ],
      },
    });
    expect(collectionData({ ...facts, way, things: [] }, "en")).not.toHaveProperty("mainEntity");
  });
});

describe("what works in the network, for search engines", () => {
  it("is an organisation of its members, or a project since its first day", () => {
    const said = { title: { de: "Pflege" }, summary: { de: "Kurz" } };
    const group: PublishedEntry<"working_group"> = {
      ...{ ...common, kind: "working_group", links: [link("member"), link("theme")] },
      fields: { ...said, sectors: [], meetings: [] },
    };
    const member = [
      { "@type": "Organization", name: "CWE", url: `${site}/en/chemnitz/network/partners/cwe` },
    ];
    expect(workingGroupData(group, place)).toEqual({
      ...{ "@type": "Organization", name: "Pflege", description: "Kurz", member },
      url: `${site}/en/chemnitz/network/groups/pflege`,
    });
    const initiative: PublishedEntry<"initiative"> = {
      ...{ ...common, kind: "initiative", links: [] },
      fields: {
        ...{ ...said, goal: { de: "Besser" }, documents: [] },
        statusLine: [
          { date: "2026-02-01", status: "running" },
          { date: "2025-02-01", status: "planned" },
        ],
      },
    };
    expect(initiativeData(initiative, place)).toEqual({
      ...{ "@type": "Project", name: "Pflege", description: "Kurz", foundingDate: "2025-02-01" },
      url: `${site}/en/chemnitz/network/initiatives/pflege`,
    });
  });

  it("is listed at addresses of its own", () => {
    expect(listAddress("de", "chemnitz", "working_group")).toBe(
      "/chemnitz/netzwerk/arbeitsgruppen",
    );
    expect(listAddress("en", "chemnitz", "initiative")).toBe("/en/chemnitz/network/initiatives");
  });
});
