import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import { openSeats } from "@/lib/coverage/open-seats";

describe("a gap in seats", () => {
  it.each([
    [8.5, 10, { missing: 1.5, further: 1, isAlmostFull: false }],
    [18.5, 20, { missing: 1.5, further: 2, isAlmostFull: false }],
    [135.75, 168.215, { missing: 32.5, further: 17, isAlmostFull: false }],
    [9.75, 10, { missing: 0.5, further: 1, isAlmostFull: false }],
    [9.9, 10, { missing: 0, further: 1.5, isAlmostFull: true }],
    [10, 10, { missing: 0, further: 1, isAlmostFull: false }],
    [11, 10, { missing: 0, further: 0, isAlmostFull: false }],
    [14, 10, { missing: 0, further: 0, isAlmostFull: false }],
    [0, 0.2, { missing: 0, further: 0.5, isAlmostFull: true }],
  ])("of %d doctors where %d are needed is told in halves", (fte, required, told) => {
    expect(gapInSeats(fte, required)).toEqual(told);
  });

  it("is unknown where supply or need is unknown", () => {
    expect(gapInSeats(null, 10)).toBeNull();
    expect(gapInSeats(10, null)).toBeNull();
  });

  it("adds up to the open seats, in halves and never below zero", () => {
    const amount = fc.integer({ min: 0, max: 30_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(amount, amount, (fte, required) => {
        const { missing, further } = gapInSeats(fte, required) ?? { missing: NaN, further: NaN };
        expect(missing + further).toBe(openSeats(fte, required));
        expect(Math.min(missing, further)).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(missing * 2) && Number.isInteger(further * 2)).toBe(true);
        expect(Math.abs(missing - Math.max(0, required - fte))).toBeLessThanOrEqual(0.25 + 1e-9);
      }),
    );
  });
});
