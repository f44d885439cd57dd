import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageDegree, gapToFullCoverage, requiredFte } from "@/lib/coverage/coverage-degree";

describe("the need for doctors", () => {
  it("is the people divided by the residents per doctor", () => {
    expect(requiredFte(1633, 1633)).toBe(1);
    expect(requiredFte(50_000, 1671)).toBeCloseTo(29.92, 2);
    expect(requiredFte(247_950, 1474)).toBeCloseTo(168.2157, 4);
  });

  it("is unknown where people or the residents per doctor are missing", () => {
    expect(requiredFte(null, 1633)).toBeNull();
    expect(requiredFte(5000, null)).toBeNull();
  });

  it("is unknown where nobody lives or the divisor is no amount", () => {
    expect(requiredFte(0, 1633)).toBeNull();
    expect(requiredFte(-1, 1633)).toBeNull();
    expect(requiredFte(5000, 0)).toBeNull();
    expect(requiredFte(5000, -1633)).toBeNull();
    expect(requiredFte(5000, 5e-324)).toBeNull();
  });
});

describe("the coverage degree", () => {
  it("is the supply as a share of the need, in percent", () => {
    expect(coverageDegree(0.75, 1)).toBe(75);
    expect(coverageDegree(135.75, requiredFte(247_950, 1474))).toBeCloseTo(80.7, 1);
  });

  it("is zero where nobody works, but unknown where nothing is known", () => {
    expect(coverageDegree(0, 12)).toBe(0);
    expect(coverageDegree(null, 12)).toBeNull();
    expect(coverageDegree(3, null)).toBeNull();
    expect(coverageDegree(3, 0)).toBeNull();
    expect(coverageDegree(3, 5e-324)).toBeNull();
  });

  it("is exactly 110 percent where supply, people and value say so", () => {
    expect(coverageDegree(0.75, requiredFte(960, 1408))).toBe(110);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        expect(coverageDegree(b / 2, requiredFte(5 * a * b, 11 * a))).toBe(110);
      }),
    );
  });

  it("is exactly 75 percent where supply, people and value say so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        expect(coverageDegree(b * 0.75, requiredFte(a * b, a))).toBe(75);
      }),
    );
  });

  const amount = fc.double({ min: 0, max: 1000, noNaN: true });
  const need = fc.double({ min: 0.01, max: 1000, noNaN: true });

  it("never falls when doctors come", () => {
    fc.assert(
      fc.property(amount, amount, need, (fte, more, required) => {
        const before = coverageDegree(fte, required) ?? NaN;
        expect(coverageDegree(fte + more, required)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("never rises when people come", () => {
    const people = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(people, people, amount, (before, more, fte) => {
        const fewer = coverageDegree(fte, requiredFte(before, 1633)) ?? NaN;
        expect(coverageDegree(fte, requiredFte(before + more, 1633))).toBeLessThanOrEqual(fewer);
      }),
    );
  });

  it("stays the same when people and doctors grow alike", () => {
    fc.assert(
      fc.property(amount, need, fc.integer({ min: 2, max: 50 }), (fte, required, times) => {
        const one = coverageDegree(fte, required) ?? NaN;
        const many = coverageDegree(fte * times, required * times) ?? NaN;
        expect(Math.abs(many - one)).toBeLessThanOrEqual(1e-8 * Math.max(1, one));
      }),
    );
  });
});

describe("the gap to full coverage", () => {
  it("is what is missing until 100 percent, not until 110", () => {
    expect(gapToFullCoverage(135.75, 168.25)).toBe(32.5);
    expect(gapToFullCoverage(0, 2)).toBe(2);
  });

  it("is zero where the need is covered, and unknown where a figure is missing", () => {
    expect(gapToFullCoverage(12, 12)).toBe(0);
    expect(gapToFullCoverage(13, 12)).toBe(0);
    expect(gapToFullCoverage(null, 12)).toBeNull();
    expect(gapToFullCoverage(12, null)).toBeNull();
  });
});
