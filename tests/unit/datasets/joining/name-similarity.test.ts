import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameSimilarity } from "@/lib/datasets/joining/name-similarity";

describe("the likeness of two names", () => {
  it.each([
    ["Chirugie", "Chirurgie", 0.83],
    ["Karlhof West", "Karlshof West", 0.87],
    ["Heerstraße Nord", "Heerstraße", 0.68],
    ["Nord Lindau", "Lindau Nord", 0.85],
    ["Neum�lln", "Neumölln", 0.81],
  ])("is high for “%s” and “%s”", (first, second, score) => {
    expect(nameSimilarity(first, second)).toBeGreaterThanOrEqual(score);
    expect(nameSimilarity(first, second)).toBeLessThan(1);
  });

  it.each([
    ["Neustadt", "Altstadt"],
    ["Britz", "Buch"],
    ["Plauen", "Plänerwald"],
    ["Prohlis", "Pieschen"],
    ["Mitte", ""],
    ["…", "–"],
  ])("is too low to propose anything for “%s” and “%s”", (first, second) => {
    expect(nameSimilarity(first, second)).toBeLessThan(0.6);
  });

  it("is 1 for two ways of writing the same name", () => {
    expect(nameSimilarity("Musterstadt-Rossberg", "Roßberg", "Musterstadt")).toBe(1);
  });

  it("lies between 0 and 1 and does not depend on the order", () => {
    const name = fc.string({ unit: fc.constantFrom(..."aeiouäßst -"), maxLength: 15 });
    fc.assert(
      fc.property(name, name, (first, second) => {
        const score = nameSimilarity(first, second);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const back = nameSimilarity(second, first);
        expect(Math.abs(score - back)).toBeLessThan(0.2);
      }),
      { numRuns: 300 },
    );
  });
});
