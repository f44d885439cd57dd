import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/datasets/values/folded-text";

describe("a spelling to compare by", () => {
  it.each([
    ["  Männlich\u00a0–  65 Jahre", "maennlich - 65 jahre"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["ältere", "aeltere"],
    ["a\u0308ltere", "aeltere"],
    ["Café", "cafe"],
    ["A  B", "a b"],
  ])("makes %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
