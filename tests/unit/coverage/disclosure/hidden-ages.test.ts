import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disclosedAges } from "@/lib/coverage/disclosure/disclosed-ages";
import { districtsWithFew } from "@/lib/coverage/disclosure/hidden-districts";
import { revealedByBounds, revealedByEquations, truthOf } from "./attack";
import { doctorsOf, regionOfDoctors, YEAR } from "./random-region";

const sizes = fc.constantFrom(4, 6, 9, 20);
const regions = sizes.chain(regionOfDoctors);

describe("from everything published about doctors' ages", () => {
  it("no hidden district follows by adding and subtracting", () => {
    fc.assert(
      fc.property(regions, (counts) => {
        expect(revealedByEquations(counts, disclosedAges(counts, YEAR))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("no hidden district is left with a single possible number", () => {
    fc.assert(
      fc.property(regions, (counts) => {
        expect(revealedByBounds(counts, disclosedAges(counts, YEAR))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("districts would follow if only those with few doctors were hidden", () => {
    const large = [45, 46, 47, 61, 62];
    const counts = ["A", "B"].flatMap((key) => doctorsOf(key, large));
    const attacked = [...counts, ...doctorsOf("C", [44, 63, 64])];
    const unprotected = disclosedAges(attacked, YEAR, districtsWithFew);
    expect(unprotected.districts.map(({ key }) => key)).toEqual(["A", "B"]);
    expect(revealedByEquations(attacked, unprotected)).toEqual(["C"]);
    expect(revealedByBounds(attacked, unprotected)).toEqual(["C"]);
    const nobody = [...counts, ...doctorsOf("C", [44, 45, 46]), ...doctorsOf("D", [44, 45])];
    const unbounded = disclosedAges(nobody, YEAR, districtsWithFew);
    expect(revealedByEquations(nobody, unbounded)).toEqual([]);
    expect(revealedByBounds(nobody, unbounded)).toEqual(["C", "D"]);
  });

  it("such attacks would often succeed without hiding further districts", () => {
    const open = fc
      .sample(regions, { numRuns: 300, seed: 1 })
      .map((counts) => [counts, disclosedAges(counts, YEAR, districtsWithFew)] as const);
    const successes = (attack: typeof revealedByBounds) =>
      open.filter(([counts, published]) => attack(counts, published).length > 0).length;
    expect(successes(revealedByEquations)).toBeGreaterThan(10);
    expect(successes(revealedByBounds)).toBeGreaterThan(20);
  });

  /** Every way in which the doctors of districts can be 57 or 63 years old. */
  function worldsOf(sizesOfDistricts: readonly number[]): number[][] {
    return sizesOfDistricts.reduce<number[][]>(
      (worlds, size) =>
        worlds.flatMap((world) =>
          Array.from({ length: size + 1 }, (_, older) => [...world, older]),
        ),
      [[]],
    );
  }

  it.each([
    [[3, 5, 6, 7]],
    [[1, 5, 5]],
    [[2, 3, 6, 6]],
    [[4, 9]],
    [[1, 1, 1, 6, 7]],
    [[4, 4, 5]],
    [[2, 12, 5]],
    [[6, 7, 8]],
    [[3, 4]],
  ])(
    "even who knows how it is decided cannot tell the small ones of districts with %j doctors",
    (sizesOfDistricts) => {
      const possible = new Map<string, Set<number>>();
      for (const world of worldsOf(sizesOfDistricts)) {
        const counts = world.flatMap((older, index) =>
          doctorsOf(
            `D${index}`,
            Array.from({ length: sizesOfDistricts[index] ?? 0 }, (_, one) =>
              one < older ? 63 : 57,
            ),
          ),
        );
        const published = disclosedAges(counts, YEAR);
        const shown = new Set(published.districts.map(({ key }) => key));
        for (const { key, known, older } of truthOf(counts)) {
          if (shown.has(key) || known >= 5) continue;
          const seen = `${key} ${JSON.stringify(published)}`;
          possible.set(seen, (possible.get(seen) ?? new Set()).add(older));
        }
      }
      for (const [seen, numbers] of possible) expect(numbers.size, seen).toBeGreaterThanOrEqual(2);
    },
  );
});
