import { describe, expect, it } from "vitest";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { PlannedChange } from "@/lib/datasets/publishing/publication-plan";
import { changeLine as lineOfChange } from "@/lib/datasets/wording/change-line";
import { datasetWords } from "@/lib/datasets/wording/dataset-words";
import type { Locale } from "@/lib/i18n/routing";

const place = { name: "Rosen-Apotheke", street: null, longitude: 13, latitude: 52 };

function lineIn(locale: Locale) {
  const words = datasetWords(locale);
  return (kind: DatasetKind, change: PlannedChange) => lineOfChange(kind, change, words);
}

describe("a planned change", () => {
  it("is told with the name of what it is about", () => {
    const changeLine = lineIn("en");
    const key = "pharmacy\u001f60775323";
    const changed = { ...place, street: "Markt 1" };
    expect(changeLine("places", { key, before: null, after: place as never })).toBe(
      "+ pharmacy 60775323 Rosen-Apotheke",
    );
    expect(changeLine("places", { key, before: place as never, after: null })).toBe(
      "− pharmacy 60775323 Rosen-Apotheke",
    );
    expect(changeLine("places", { key, before: place as never, after: changed as never })).toBe(
      "~ pharmacy 60775323 Rosen-Apotheke: street: – → Markt 1",
    );
  });

  it("does not say a name twice that is the key as well", () => {
    const changeLine = lineIn("en");
    const after = { name: "Roßberg" } as never;
    expect(changeLine("boundaries", { key: "stadtteil\u001fRoßberg", before: null, after })).toBe(
      "+ Roßberg",
    );
  });

  it("is told without a machine's words, and with marks for thousands", () => {
    const changeLine = lineIn("de");
    const key = "stadtteil\u001f01\u001f2025\u001factual\u001fall\u001f";
    const before = [[0, 150, 1000]] as never;
    const bands = [
      [0, 18, 200],
      [18, 150, 1040],
    ] as never;
    expect(changeLine("population", { key: `${key}total`, before, after: bands })).toBe(
      "~ 01 2025, Einwohner: 1.000 → 1.240",
    );
    const projected = key.replace("actual", "projected").replace("all", "female");
    expect(changeLine("population", { key: `${projected}bands`, before: null, after: bands })).toBe(
      "+ 01 2025, Frauen nach Alter (Prognose): 1.240",
    );
    const area = { key: "bezirk\u001f1", before: { areaKm2: 1 } as never };
    expect(changeLine("boundaries", { ...area, after: { areaKm2: 2 } as never })).toBe(
      "~ 1: Fläche (km²): 1 → 2",
    );
    expect(changeLine("boundaries", { ...area, after: area.before })).toBe("~ 1: Grenze geändert");
  });
});
