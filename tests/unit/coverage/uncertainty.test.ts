import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageDegree } from "@/lib/coverage/coverage-degree";
import { smallness } from "@/lib/coverage/small-number";
import { degreeInterval, poissonInterval, smallInterval } from "@/lib/coverage/uncertainty";

describe("the interval of a Poisson count", () => {
  // Half the χ² quantiles, computed with sixty digits.
  it.each([
    [0, 0, 3.688879],
    [1, 0.025318, 5.571643],
    [2, 0.242209, 7.224688],
    [3, 0.618672, 8.767273],
    [5, 1.623486, 11.668332],
    [10, 4.795389, 18.390356],
    [20, 12.21652, 30.888378],
    [100, 81.363991, 121.626794],
  ])("of %i is exact", (count, low, high) => {
    expect(poissonInterval(count).low).toBeCloseTo(low, 5);
    expect(poissonInterval(count).high).toBeCloseTo(high, 5);
  });

  it("leaves exactly 2.5 percent on either side", () => {
    const { low, high } = poissonInterval(1);
    expect(Math.exp(-low)).toBeCloseTo(0.975, 12);
    expect(Math.exp(-high) * (1 + high)).toBeCloseTo(0.025, 12);
    expect(poissonInterval(0).high).toBeCloseTo(-Math.log(0.025), 12);
  });

  it("comes close to the normal one where there are many", () => {
    const { low, high } = poissonInterval(3000);
    expect(low).toBeCloseTo(3000 - 1.96 * Math.sqrt(3000), -1);
    expect(high).toBeCloseTo(3000 + 1.96 * Math.sqrt(3000), -1);
  });
});

describe("the interval of a coverage degree", () => {
  const regionFtePerDoctor = 0.8;

  it("of a single doctor reaches from almost nothing to more than five times as much", () => {
    const interval = degreeInterval({ fte: 1, doctors: 1, required: 0.8, regionFtePerDoctor });
    expect(interval?.low).toBeCloseTo(3.16, 2);
    expect(interval?.high).toBeCloseTo(696.46, 2);
  });

  it("counts doctors, each with the mean FTE", () => {
    const full = degreeInterval({ fte: 10, doctors: 10, required: 10, regionFtePerDoctor });
    const half = degreeInterval({ fte: 5, doctors: 10, required: 5, regionFtePerDoctor });
    expect(half?.low).toBeCloseTo(full?.low ?? NaN, 9);
    expect(half?.high).toBeCloseTo(full?.high ?? NaN, 9);
    expect(full?.low).toBeCloseTo(47.95, 2);
  });

  it("says how many could be where nobody is, each with the mean FTE of the region", () => {
    expect(degreeInterval({ fte: 0, doctors: 0, required: 2, regionFtePerDoctor: 0.75 })).toEqual({
      low: 0,
      high: coverageDegree(-Math.log(0.025) * 0.75, 2),
    });
  });

  it("is unknown where a figure is missing", () => {
    expect(degreeInterval({ fte: null, doctors: 1, required: 1, regionFtePerDoctor })).toBeNull();
    expect(degreeInterval({ fte: 1, doctors: null, required: 1, regionFtePerDoctor })).toBeNull();
    expect(degreeInterval({ fte: 1, doctors: 1, required: null, regionFtePerDoctor })).toBeNull();
    expect(degreeInterval({ fte: 1, doctors: 1, required: 0, regionFtePerDoctor })).toBeNull();
  });

  it("is unknown where nobody is in the whole region", () => {
    const nobody = { fte: 0, doctors: 0, required: 2, regionFtePerDoctor: null };
    expect(degreeInterval(nobody)).toBeNull();
  });

  it("holds the degree, and narrows as everything grows", () => {
    const doctors = fc.integer({ min: 1, max: 60 });
    const required = fc.double({ min: 0.05, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        doctors,
        fc.double({ min: 0.25, max: 1, noNaN: true }),
        required,
        (count, weight, need) => {
          const area = { fte: count * weight, doctors: count, required: need, regionFtePerDoctor };
          const degree = coverageDegree(area.fte, need) ?? NaN;
          const interval = degreeInterval(area);
          expect(interval?.low ?? NaN).toBeLessThan(degree);
          expect(interval?.high ?? NaN).toBeGreaterThan(degree);
          const thrice = degreeInterval({
            fte: area.fte * 3,
            doctors: count * 3,
            required: need * 3,
            regionFtePerDoctor,
          });
          expect(thrice?.low ?? NaN).toBeGreaterThan(interval?.low ?? NaN);
          expect(thrice?.high ?? NaN).toBeLessThan(interval?.high ?? NaN);
        },
      ),
    );
  });
});

describe("a district", () => {
  it("is tiny when it needs less than one doctor, small when fewer than three", () => {
    expect(smallness(0.99)).toBe("tiny");
    expect(smallness(1)).toBe("small");
    expect(smallness(2.99)).toBe("small");
    expect(smallness(3)).toBeNull();
    expect(smallness(null)).toBeNull();
  });
});

describe("the interval that is shown", () => {
  const figures = { fte: 1, doctors: 1, required: 0.8, regionFtePerDoctor: 0.9 };

  it("is that of the degree where numbers are small, and none where they are not", () => {
    expect(smallInterval({ ...figures, small: true })).toEqual(degreeInterval(figures));
    expect(smallInterval({ ...figures, small: false })).toBeNull();
  });

  it("is none where a figure is missing", () => {
    expect(smallInterval({ ...figures, doctors: null, small: true })).toBeNull();
  });
});
