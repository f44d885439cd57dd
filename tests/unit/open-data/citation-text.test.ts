import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { citationText } from "@/components/open-data/citation-text";
import german from "@/lib/i18n/messages/de.json";
import { shownSources } from "@/lib/regions/distinct-sources";
import type { Source } from "@/lib/regions/schema";

const t = createTranslator({ locale: "de", messages: german, namespace: "openData.take" });

function source(id: number, said: Partial<Source>): Source {
  const always = { licence: "CC0 1.0", url: "", demo: false, note: null };
  return {
    id,
    versionId: id + 10,
    kind: null,
    publisher: "Amt",
    title: "Zahlen",
    asOf: "2024-12-31",
    ...always,
    ...said,
  };
}

const PEOPLE = source(2, { title: "Bevölkerung" });
const SEATS = source(1, { publisher: "KV", title: "Sitze", asOf: "2026-01-01" });
const LAW = source(3, {
  publisher: "G-BA",
  title: "Richtlinie",
  versionId: null,
  kind: null,
  asOf: "2025-04-09",
});

function cited(sources: readonly Source[]): string {
  const named = { region: "Chemnitz", group: "Hausärzte", view: "im Stadtteil" };
  return citationText(
    { ...named, address: "https://x.example/a", sources, on: "2026-06-30" },
    "de",
    t,
  );
}

describe("the citation of a view", () => {
  it("names every source with its day, the versions and the day of the seats", () => {
    expect(cited([PEOPLE, SEATS, LAW])).toBe(
      "Praxisnah Chemnitz: Hausärzte, im Stadtteil. Rechnerisch, keine amtliche Feststellung. " +
        "Datengrundlage: Amt: Bevölkerung, Stand 31.12.2024; KV: Sitze, Stand 01.01.2026; " +
        "G-BA: Richtlinie, Stand 09.04.2025. Datenstände 11 und 12. " +
        "Gerechnet mit den Sitzen vom 30.06.2026. https://x.example/a (Tag des Abrufs ergänzen).",
    );
  });

  it("names a source of several versions once and each version once", () => {
    const text = cited([PEOPLE, { ...PEOPLE, id: 5, versionId: 15 }, { ...PEOPLE, id: 6 }]);
    expect(text.match(/Bevölkerung/g)).toHaveLength(1);
    expect(text).toContain("Datenstände 12 und 15.");
  });

  it("speaks of no version where none brought the figures", () => {
    expect(cited([LAW])).not.toContain("Datenst");
  });
});

describe("the sources that a page shows", () => {
  it("are each told once, however much they brought", () => {
    const brought = [
      { ...SEATS, role: "practices" },
      { ...PEOPLE, role: "population" },
      { ...SEATS, role: "counts" },
    ];
    expect(shownSources(brought)).toEqual([SEATS, PEOPLE]);
  });
});
