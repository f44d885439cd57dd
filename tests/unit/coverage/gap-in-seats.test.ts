import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapInSeats, seatNumber } from "@/lib/coverage/gap-in-seats";
import { openSeats } from "@/lib/coverage/open-seats";

describe("a gap in seats", () => {
  it.each([
    [8.5, 10, { missing: 1.5, further: 1 }],
    [18.5, 20, { missing: 1.5, further: 2 }],
    [135.75, 168.215, { missing: 32.5, further: 17 }],
    [9.75, 10, { missing: 0.5, further: 1 }],
    [1.28, 2, { missing: 1, further: 0 }],
    [9.9, 10, { missing: 0.5, further: 1 }],
    [10, 10, { missing: 0, further: 1 }],
    [11, 10, { missing: 0, further: 0 }],
    [14, 10, { missing: 0, further: 0 }],
    [0, 0.2, { missing: 0.5, further: 0 }],
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
        // Half a seat less would not reach 100 %.
        const gap = Math.max(0, required - fte);
        expect(missing).toBeGreaterThanOrEqual(gap - 1e-9);
        expect(missing - 0.5).toBeLessThan(gap);
      }),
    );
  });
});

describe("a number of seats", () => {
  it("is told apart as sentences need it", () => {
    expect([0, 0.5, 1, 1.5].map(seatNumber)).toEqual(["none", "half", "one", "many"]);
  });
});
