import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { panelContent } from "@/components/coverage/coverage-words";
import { regionReachPanel } from "@/components/coverage/reach-words";
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
    expect(content.sentence.join("")).toContain(
      "rechnerisch 0 % bis 80 % erreichbar".replaceAll(" %", "\u00a0%"),
    );
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
