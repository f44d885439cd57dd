import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { panelContent } from "@/components/coverage/coverage-words";
import { reachDistricts, reachPanel, regionReachPanel } from "@/components/coverage/reach-words";
import { reachCoverage } from "@/lib/coverage/reach/reach-coverage";
import german from "@/lib/i18n/messages/de.json";
import { generalPractitioners, smallGroup } from "../comparison/small-group";

const t = createTranslator({ locale: "de", messages: german, namespace: "coverage" });
const place = { eyebrow: "Gesamt", title: "Ort", action: null };

function panel(districts: Record<string, number | null>) {
  const reached = reachCoverage(smallGroup(), { districts });
  const input = { place, official: null, reached, many: "Stadtteile", unusedFte: 0.25 };
  return regionReachPanel(input, generalPractitioners, "de", t);
}

describe("the panel of a whole region by what is within reach", () => {
  const content = panel({ large: 0.0005, bare: null });

  it("tells how far the districts differ", () => {
    const { sentence } = panel({ large: 0.0005, bare: 0.00075 });
    expect(sentence.join("")).toContain(
      "rechnerisch 80 % bis 120 % erreichbar".replaceAll(" %", "\u00a0%"),
    );
  });

  it("leaves those that reach nothing out of the range instead of calling them 0", () => {
    expect(content.sentence.join("")).not.toContain("rechnerisch 0");
  });

  it("does not repeat the gap of today", () => {
    const today = panelContent(place, smallGroup().region, generalPractitioners, "de", t);
    expect(content.sentence).not.toEqual(today.sentence);
    expect(content.value).toBe(today.value);
  });

  it("counts from where nothing can be reached, and the posts that nobody reaches", () => {
    const facts = Object.fromEntries(content.facts);
    expect(facts["Stadtteile ohne erreichbares Angebot"]).toBe("1");
    expect(facts["Vollzeitstellen ohne Menschen in Reichweite"]).toMatch(/^0,[23]$/);
  });
});

describe("a district by what is within reach", () => {
  const within = smallGroup();
  const reached = reachCoverage(within, { districts: { large: 0.0005, bare: null } });
  const districts = ["large", "bare"].map((key) => ({
    key,
    slug: key,
    name: key,
    outerKey: null,
    areaKm2: 1,
    parentName: null,
  }));

  function district(key: string) {
    const [here, own] = [reached.districts.get(key), within.districts.get(key)];
    if (!here || !own) throw new Error(key);
    const input = { place, reached: here, within: own, withinWord: "im Stadtteil", minutes: 15 };
    return reachPanel(input, generalPractitioners, "de", t).sentence.join("");
  }

  it("has its gap in words, in half seats", () => {
    expect(district("large")).toContain("Es fehlt rechnerisch ein Sitz bis 100");
    expect(district("bare")).toContain("kein Angebot erreichbar");
    expect(district("bare")).toContain("Es fehlen rechnerisch 2,5 Sitze bis 100");
  });

  it("is hatched with its own words where nothing can be reached, and never 0", () => {
    const shown = reachDistricts("ort", generalPractitioners, reached, districts, "de", t);
    expect(shown.map(({ fill, shortValue }) => [fill, shortValue])).toEqual([
      [2, "80"],
      ["outOfReach", "–"],
    ]);
  });
});
