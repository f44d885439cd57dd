import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { groupInWords } from "@/components/regions/district-group-words";
import { coverageFigures } from "@/lib/coverage/district-coverage";
import type { CareLevel } from "@/lib/coverage/schema";
import german from "@/lib/i18n/messages/de.json";

const t = createTranslator({ locale: "de", messages: german, namespace: "district" });

/** A district of 4800 people, 1600 to a post, so that three posts are needed. */
function words(fte: number | null, careLevel: CareLevel = "primary"): string {
  const figures = coverageFigures({
    population: { all: 4800, women: null, minors: null },
    supply: fte === null ? null : { fte, doctors: Math.ceil(fte), practices: 1 },
    denominator: "all",
    residentsPerDoctor: 1600,
    regionFtePerDoctor: null,
  });
  return groupInWords({ careLevel }, figures, "de", t);
}

describe("what a group's figures mean for a district", () => {
  it.each([
    [0, "niemand vor Ort, es fehlen 3 Sitze"],
    [1.5, "deutlich zu wenig, es fehlen 1,5 Sitze"],
    [2, "deutlich zu wenig, es fehlt ein Sitz"],
    [2.5, "weniger als nötig, es fehlt ein halber Sitz"],
    [2.9, "weniger als nötig, es fehlt ein halber Sitz"],
    [3, "gedeckt"],
    [4, "mehr als nötig"],
    [null, "keine Daten"],
  ])("of %s posts is “%s”", (fte, text) => {
    expect(words(fte)).toBe(text);
  });

  it("is a count alone for groups planned for wider areas", () => {
    expect(words(2, "separate")).toBe("2 Personen vor Ort");
  });
});
