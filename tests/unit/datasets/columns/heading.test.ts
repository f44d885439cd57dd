import { describe, expect, it } from "vitest";
import { headingLikeness, headingWords, listed, nearestOf } from "@/lib/datasets/columns/heading";

describe("a heading", () => {
  it.each([
    ["plrID", ["plr", "id"]],
    ["bzrNAME", ["bzr", "name"]],
    ["RAUMID", ["raumid"]],
    ["zip_code", ["zip", "code"]],
    ["Straße (Sitz)", ["strasse", "sitz"]],
    ["Ärzte*innen", ["aerzteinnen"]],
    ["Jahr-Prognose", ["jahr", "prognose"]],
    [" \ufeff ", []],
  ])("%j has the words %j", (heading, words) => {
    expect(headingWords(heading)).toEqual(words);
  });

  it("is like another one as far as their letters agree", () => {
    expect(headingLikeness("Plz", "PLZ")).toBe(1);
    expect(headingLikeness("E_U1", "E_EU1")).toBeGreaterThan(0.7);
    expect(headingLikeness("Name", "Geschlecht")).toBeLessThan(0.5);
    expect(headingLikeness("", "")).toBe(0);
  });

  it("is recognised when it was mistyped, and not when nothing is like it", () => {
    expect(nearestOf("Einwonher", ["key", "Einwohner"])).toBe("Einwohner");
    expect(nearestOf("Einwohner", ["key", "lat"])).toBeNull();
  });
});

describe("a list of columns in a message", () => {
  it("is cut where it would become unreadable", () => {
    expect(listed(["a", "b"])).toBe("a, b");
    const many = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(listed(many)).toMatch(/, c39, … \(10000\)$/);
  });
});
