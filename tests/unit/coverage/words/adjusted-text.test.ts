import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { adjustedText } from "@/components/coverage/scenario/adjusted-text";
import { scenarioTexts } from "@/components/coverage/scenario/scenario-words";
import { readScenario } from "@/lib/coverage/outlook/scenario-address";
import german from "@/lib/i18n/messages/de.json";

const t = createTranslator({ locale: "de", messages: german, namespace: "coverage" });
const texts = scenarioTexts(t, { region: "Ort", year: 2035, many: "Stadtteile", one: "Stadtteil" });

function said(query: string): string[] {
  return readScenario(new URLSearchParams(query)).adjusted.map((value) =>
    adjustedText(value, "de", texts),
  );
}

describe("an assumption of an address that cannot be taken as it stands", () => {
  it.each([
    [
      "retirement=99",
      "„Alter beim Aufhören“: 99 in der Adresse ist zu hoch. Erlaubt sind 60 bis 75 Jahre; gerechnet wird mit 75.",
    ],
    [
      "hours=-1",
      "„Arbeitszeit sinkt im Jahr um“: -1 in der Adresse ist zu niedrig. Erlaubt sind 0 bis 3 %; gerechnet wird mit 0.",
    ],
    [
      "entry=x",
      "„Stelle der Neuen“: „x“ in der Adresse ist keine Zahl. Erlaubt sind 0,25 bis 1 Vollzeitstellen; gerechnet wird mit 0,75.",
    ],
    [
      "succession=52",
      "„Nachfolge: Neue auf 100, die gehen“: 52 in der Adresse liegt zwischen zwei Schritten. Erlaubt sind 0 bis 150 Neue in Schritten von 5; gerechnet wird mit 50.",
    ],
  ])("%s is named with its range", (query, text) => {
    expect(said(query)).toEqual([text]);
  });

  it("names the choices where there are some", () => {
    expect(said("people=many")).toEqual([
      "„Bevölkerung“: „many“ in der Adresse kennt die Seite nicht. Erlaubt sind projected (wie vorausberechnet), unchanged (so viele wie heute), more (mehr als vorausberechnet), fewer (weniger als vorausberechnet); gerechnet wird mit der vorausberechneten Bevölkerung.",
    ]);
  });

  it("leaves signs that look like gaps as they were given", () => {
    expect(said("entry={used}")[0]).toContain("„{used}“ in der Adresse");
  });

  it("are told one by one", () => {
    expect(said("retirement=99&hours=7")).toHaveLength(2);
  });
});
