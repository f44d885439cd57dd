import { expect, it } from "vitest";
import { accessibilityFact, accessibilitySchema } from "@/lib/practices/accessibility";

it("single facts are known by their codes and by what files write", () => {
  for (const code of accessibilitySchema.options) expect(accessibilityFact(code)).toBe(code);
  expect(accessibilityFact("Rollstuhl-WC")).toBe("accessible_toilet");
  expect(accessibilityFact("Höhenverstellbare Liege")).toBe("height_adjustable_couch");
  expect(accessibilityFact("Aufzug")).toBe("lift");
});

it("a word that promises everything is no fact", () => {
  expect(accessibilityFact("barrierefrei")).toBeNull();
  expect(accessibilityFact("")).toBeNull();
});
