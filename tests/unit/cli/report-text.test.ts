import { afterEach, describe, expect, it, vi } from "vitest";
import type { ImportReport } from "@/lib/datasets/import-report";

const report: ImportReport = {
  outcome: "refused",
  kind: "population",
  region: "lichtenberg",
  versionId: null,
  file: { name: "menschen.tsv", bytes: 1000, sha256: "0".repeat(64) },
  format: "csv",
  encoding: "UTF-8",
  delimiter: "\t",
  layer: null,
  crs: null,
  columns: ["key", "people"],
  mapping: ["key=key", "people=people"],
  level: "bezirksregion",
  read: 44,
  taken: 41,
  rejected: 3,
  added: 40,
  changed: 1,
  removed: 0,
  unchanged: 0,
  notInFile: 1,
  changes: [],
  errors: [
    { code: "negative", line: 7, about: "E_E" },
    { code: "unmatchedDistrict", line: 9, about: "04030417" },
  ],
  warnings: [],
  notes: [{ code: "totalRow", line: 45, about: "Gesamt" }],
  totals: { negative: 1, unmatchedDistrict: 2, totalRow: 1 },
  districtsWithoutData: Array.from({ length: 22 }, (_, index) => `Ort ${index + 1}`),
  outlines: null,
};

async function textIn(language: string, shown: ImportReport): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv("LC_ALL", language);
  const { reportText } = await import("@/lib/cli/report-text");
  return reportText(shown).split("\n");
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the report of an import", () => {
  it("tells counts, and every problem with its line, in German", async () => {
    const lines = await textIn("de_DE.UTF-8", report);
    expect(lines.slice(0, 6)).toEqual([
      "Bevölkerung für lichtenberg: menschen.tsv (CSV, UTF-8, TAB)",
      "  44 gelesen, 41 übernommen, 3 ausgelassen",
      "  Ebene: bezirksregion",
      "  Fehler (3):",
      "    Zeile 7: negativer Wert in E_E",
      expect.stringMatching(/^ {4}Zeile 9: .*04030417/),
    ]);
    expect(lines[6]).toBe("    … und 1 weitere");
    expect(lines.at(-1)).toBe("  Nichts übernommen.");
  });

  it.each([
    ["csv", "Zeile 7: "],
    ["xlsx", "Zeile 7: "],
    ["json", "Eintrag 7: "],
    ["geojson", "Objekt 7: "],
    ["topojson", "Objekt 7: "],
    ["shapefile", "Objekt 7: "],
    ["geopackage", "Objekt 7: "],
  ] as const)("calls what a %s file holds by its name", async (format, place) => {
    const lines = await textIn("de_DE.UTF-8", { ...report, format });
    expect(lines).toContain(`    ${place}negativer Wert in E_E`);
  });

  it("lists twenty and counts the rest", async () => {
    const lines = await textIn("de_DE.UTF-8", report);
    expect(lines).toContain("    Ort 20");
    expect(lines).not.toContain("    Ort 21");
    expect(lines).toContain("    … und 2 weitere");
  });

  it("is short when all went well, in English elsewhere", async () => {
    const lines = await textIn("C", {
      ...report,
      outcome: "published",
      versionId: 7,
      errors: [],
      notes: [],
      totals: {},
      districtsWithoutData: [],
      notInFile: 0,
    });
    expect(lines).toEqual([
      "Population for lichtenberg: menschen.tsv (CSV, UTF-8, TAB)",
      "  44 read, 41 taken, 3 left out",
      "  level: bezirksregion",
      "  40 new, 1 changed, 0 removed, 0 unchanged",
      "  Published as version 7.",
    ]);
  });

  it("shows old and new values of what is planned", async () => {
    const key = ["bezirksregion", "01", "2025", "actual", "all", "total"].join("\u001f");
    const changes = [{ key, before: [[0, 150, 100]], after: [[0, 150, 101]] }];
    const lines = await textIn("C", {
      ...report,
      outcome: "planned",
      changes: changes as ImportReport["changes"],
    });
    expect(lines).toContain("    ~ 01 2025, people: 100 → 101");
  });
});
