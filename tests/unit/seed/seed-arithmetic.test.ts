import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../prisma/seed/apportionment";
import { splitIntoSeatSizes } from "../../../prisma/seed/demo-seats";
import { createRandom, pickWeighted } from "../../../prisma/seed/seeded-random";
import { fteForDegree } from "../../../prisma/seed/supply-targets";

describe("apportion", () => {
  it("splits by the largest remainder", () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(5, [0, 3, 1])).toEqual([0, 4, 1]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
  });

  it("refuses to give people to nobody", () => {
    expect(() => apportion(1, [0, 0])).toThrow(RangeError);
  });

  it("keeps the total and stays within one of the exact share", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(400000), weights, (total, parts) => {
        const shares = apportion(total, parts);
        const sum = parts.reduce((whole, part) => whole + part, 0);
        expect(shares.reduce((whole, share) => whole + share, 0)).toBe(total);
        expect(
          shares.every((share, index) => Math.abs(share - (total * parts[index]!) / sum) < 1),
        ).toBe(true);
      }),
    );
  });
});

describe("createRandom", () => {
  it("yields known numbers for a known seed", () => {
    const random = createRandom("praxisnah");
    expect([random(), random()]).toEqual([0.14790010266005993, 0.10216562380082905]);
  });

  it("never picks what has no weight", () => {
    const random = createRandom("weights");
    const picks = Array.from({ length: 500 }, () => pickWeighted([0, 1, 0, 3, 0], random));
    expect(new Set(picks)).toEqual(new Set([1, 3]));
  });
});

describe("fteForDegree", () => {
  it("finds quarters where they fit and hundredths where not", () => {
    expect(fteForDegree(247950, 1474, 80.7)).toBe(135.75);
    expect(fteForDegree(318261, 49062, 215.7)).toBe(13.99);
  });

  it("says when nothing fits", () => {
    expect(() => fteForDegree(1000, 49062, 108.3)).toThrow(RangeError);
  });
});

describe("splitIntoSeatSizes", () => {
  it("keeps the sum to the hundredth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 9000 }), fc.string(), (hundredths, seed) => {
        const sizes = splitIntoSeatSizes(hundredths / 100, "augenaerzte", createRandom(seed));
        expect(sizes.reduce((sum, size) => sum + Math.round(size * 100), 0)).toBe(hundredths);
      }),
    );
  });
});
