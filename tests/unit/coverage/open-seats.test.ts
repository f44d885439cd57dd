import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredFte } from "@/lib/coverage/coverage-degree";
import { openSeats } from "@/lib/coverage/open-seats";

describe("open seats", () => {
  it.each([
    ["Südsachsen", 9.5, 211_531, 16_786, 4.5],
    ["Oberes Elbtal", 11.3, 173_714, 16_547, 0.5],
    ["Oberlausitz-Niederschlesien", 3, 85_399, 16_916, 3],
    ["Westsachsen", 12.85, 169_376, 15_815, 0],
    ["Chemnitz", 135.75, 247_950, 1474, 49.5],
  ])("of %s are those of the published sheet", (_area, fte, people, residents, expected) => {
    expect(openSeats(fte, requiredFte(people, residents))).toBe(expected);
  });

  it.each([
    [100, 110, 0],
    [10, 11, 0],
    [10, 10.5, 0.5],
    [10, 10.25, 1],
    [10, 10.99, 0.5],
    [10, 11.5, 0],
    [3, 3.3, 0],
    [7, 7.7, 0],
    [30, 32.5, 0.5],
  ])("with a need of %d and %d doctors are %d", (required, fte, expected) => {
    expect(openSeats(fte, required)).toBe(expected);
  });

  it("reach 110 percent where nobody works yet", () => {
    expect(openSeats(0, 10)).toBe(11);
    expect(openSeats(0, 0.1)).toBe(0.5);
  });

  it("are unknown where supply or need is unknown", () => {
    expect(openSeats(null, 10)).toBeNull();
    expect(openSeats(10, null)).toBeNull();
  });

  const need = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
  const supply = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);

  it("come in halves, and the last one is the first to reach 110 percent", () => {
    fc.assert(
      fc.property(supply, need, (fte, required) => {
        const open = openSeats(fte, required) ?? NaN;
        expect(Number.isInteger(open * 2)).toBe(true);
        expect(fte + open).toBeGreaterThanOrEqual(1.1 * required - 1e-8);
        if (open > 0) expect(fte + open - 0.5).toBeLessThan(1.1 * required);
      }),
    );
  });

  it("never grow when doctors come", () => {
    fc.assert(
      fc.property(supply, supply, need, (fte, more, required) => {
        const before = openSeats(fte, required) ?? NaN;
        expect(openSeats(fte + more, required)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
