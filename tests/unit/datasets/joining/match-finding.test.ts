import { expect, it } from "vitest";
import { severityOf } from "@/lib/datasets/finding";
import { createDistrictMatcher } from "@/lib/datasets/joining/district-matcher";
import type { RowLabel } from "@/lib/datasets/joining/match";
import { matchFinding } from "@/lib/datasets/joining/match-finding";
import { MUSTERSTADT } from "./districts";

const { match } = createDistrictMatcher({
  regionName: "Musterstadt",
  districts: MUSTERSTADT,
  level: "stadtteil",
  aliases: [{ alias: "Ohne Angabe", level: null, key: null }],
});

it.each<[RowLabel, string | null, string, string]>([
  [{ key: "0102" }, null, "", ""],
  [{ name: "Insgesamt" }, "totalRow", "Insgesamt", "note"],
  [{ key: "01", name: "Mitte" }, "otherLevelRow", "01 Mitte (stadtbezirk)", "note"],
  [{ name: "Ohne Angabe" }, "ignoredRow", "Ohne Angabe", "note"],
  [
    { name: "Heerstr." },
    "ambiguousDistrict",
    "Heerstr.: Heerstraße (0103), Heerstraße (0201)",
    "error",
  ],
  [
    { key: "0102", name: "Roßberg Süd" },
    "contradictingDistrict",
    "0102 Roßberg Süd: Schloßviertel (0102) / Roßberg (Süd) (0202)",
    "error",
  ],
  [
    { name: "Schlosviertel" },
    "unmatchedDistrict",
    "Schlosviertel → Schloßviertel (0102) 89 %?",
    "error",
  ],
  [{ key: "4711" }, "unmatchedDistrict", "4711", "error"],
  [{}, "unmatchedDistrict", "–", "error"],
])("says of %j what there is to say", (label, code, about, severity) => {
  const finding = matchFinding(match(label), label, 7);
  if (code === null) return expect(finding).toBeNull();
  expect(finding).toEqual({ code, line: 7, about });
  expect(finding && severityOf(finding)).toBe(severity);
});
