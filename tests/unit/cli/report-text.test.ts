import { afterEach, describe, expect, it, vi } from "vitest";
import type { ImportReport } from "@/lib/datasets/import-report";

const report: ImportReport = {
  kind: "population",
  region: "lichtenberg",
  encoding: "UTF-8",
  delimiter: "\t",
  read: 44,
  taken: 41,
  added: 40,
  changed: 1,
  skipped: [{ code: "negative", line: 7, about: "E_E" }],
  districtsWithoutData: Array.from({ length: 22 }, (_, index) => `Ort ${index + 1}`),
  dataWithoutDistrict: [
    { code: "unknownDistrict", line: 9, about: "04030417" },
    { code: "unknownDistrict", line: 10, about: "04030418" },
  ],
  notInFile: 1,
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
  it("tells counts, every problem with its line and what has no partner, in German", async () => {
    const lines = await textIn("de_DE.UTF-8", report);
    expect(lines.slice(0, 5)).toEqual([
      "Bevölkerung für lichtenberg (UTF-8, TAB)",
      "  44 gelesen, 41 übernommen, 1 übersprungen; 40 neu, 1 geändert",
      "  Übersprungen:",
      "    Zeile 7: negativer Wert in E_E",
      "  Gebiete ohne Daten:",
    ]);
    expect(lines).toContain("  Daten ohne Gebiet (2):");
    expect(lines).toContain("    Zeile 9: kein Gebiet mit dem Schlüssel 04030417");
    expect(lines.at(-1)).toBe(
      "  1 früherer Eintrag steht nicht in dieser Datei und bleibt erhalten",
    );
  });

  it("lists twenty and counts the rest", async () => {
    const lines = await textIn("de_DE.UTF-8", report);
    expect(lines).toContain("    Ort 20");
    expect(lines).not.toContain("    Ort 21");
    expect(lines).toContain("    … und 2 weitere");
  });

  it("is two lines long when all went well, in English elsewhere", async () => {
    const lines = await textIn("C", {
      ...report,
      skipped: [],
      districtsWithoutData: [],
      dataWithoutDistrict: [],
      notInFile: 0,
    });
    expect(lines).toEqual([
      "Population for lichtenberg (UTF-8, TAB)",
      "  44 read, 41 taken, 0 skipped; 40 new, 1 changed",
    ]);
  });
});
