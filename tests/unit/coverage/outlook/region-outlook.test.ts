import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionOutlookInput } from "@/lib/coverage/outlook/outlook-input";
import { outlookBand, regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import { namedScenarios } from "@/lib/coverage/outlook/scenario";

const input: RegionOutlookInput = {
  baseYear: 2025,
  doctors: [
    { ageFrom: 40, ageBelow: 60, heads: 20, fte: 18 },
    { ageFrom: 60, ageBelow: 65, heads: 10, fte: 9 },
  ],
  unknownAge: { heads: 0, fte: 0 },
  people: [
    { year: 2025, groups: { "0-64": 40_000, "65+": 10_000 } },
    { year: 2040, groups: { "0-64": 37_000, "65+": 13_000 } },
  ],
  residentsPerDoctor: 1600,
  needWeights: { "0-64": 1, "65+": 2 },
};

const inYear = (year: number, given = input, scenario = namedScenarios.base) =>
  regionOutlook(given, scenario).years.find((figures) => figures.year === year);

describe("the outlook of a region", () => {
  it("runs from the base year to 2040 and begins with today's coverage", () => {
    const { years } = regionOutlook(input, namedScenarios.base);
    expect(years).toHaveLength(16);
    expect(years[0]).toEqual({
      year: 2025,
      heads: 30,
      fte: 27,
      people: 50_000,
      requiredPlain: 31.25,
      requiredWeighted: 31.25,
      degreePlain: 86.4,
      degreeWeighted: 86.4,
    });
  });

  it("needs more doctors for older people, though they are as many", () => {
    const figures = inYear(2040);
    expect(figures?.people).toBeCloseTo(50_000, 9);
    expect(figures?.requiredPlain).toBeCloseTo(31.25, 9);
    expect(figures?.requiredWeighted).toBeCloseTo((31.25 * 63) / 60, 9);
    expect(figures?.degreeWeighted ?? NaN).toBeLessThan(figures?.degreePlain ?? NaN);
  });

  it("knows the people between two years of a projection, but none after its last", () => {
    expect(inYear(2030)?.people).toBeCloseTo(50_000, 9);
    const short = { ...input, people: input.people.slice(0, 1) };
    expect(inYear(2025, short)?.degreePlain).toBe(86.4);
    expect(inYear(2026, short)).toMatchObject({
      people: null,
      requiredPlain: null,
      degreePlain: null,
    });
    expect(inYear(2026, short)?.fte).not.toBeNull();
  });

  it("may keep the people of today, or have more or fewer of them", () => {
    const people = (population: "unchanged" | "more" | "fewer") =>
      inYear(2040, input, { ...namedScenarios.base, population })?.people;
    expect(people("unchanged")).toBe(50_000);
    expect(people("more")).toBeCloseTo(50_000 * 1.0025 ** 15, 6);
    expect(people("fewer")).toBeCloseTo(50_000 * 0.9975 ** 15, 6);
    const unchanged = inYear(2040, input, { ...namedScenarios.base, population: "unchanged" });
    expect(unchanged?.requiredWeighted).toBe(31.25);
  });

  it("has no supply while ages may not be shown, and no need without a value to divide by", () => {
    expect(inYear(2030, { ...input, doctors: null })).toMatchObject({
      heads: null,
      fte: null,
      degreePlain: null,
      degreeWeighted: null,
    });
    expect(inYear(2030, { ...input, residentsPerDoctor: null })).toMatchObject({
      requiredPlain: null,
      requiredWeighted: null,
      degreePlain: null,
    });
    expect(inYear(2030, { ...input, needWeights: null })?.requiredWeighted).toBeNull();
    expect(inYear(2030, { ...input, needWeights: { "0-64": 1 } })?.requiredWeighted).toBeNull();
    expect(inYear(2030, { ...input, needWeights: {} })?.requiredPlain).not.toBeNull();
  });

  it("says how many doctors are of unknown age", () => {
    const unknownAge = { heads: 10, fte: 9 };
    const outlook = regionOutlook({ ...input, unknownAge }, namedScenarios.base);
    expect(outlook.unknownAgeShare).toBe(0.25);
    expect(outlook.years[0]).toMatchObject({ heads: 40, fte: 36 });
    const none = { ...input, doctors: null };
    expect(regionOutlook(none, namedScenarios.base).unknownAgeShare).toBeNull();
  });

  it("is a band whose scenarios lie in order", () => {
    const band = outlookBand(input);
    for (const [index, { degreePlain }] of band.base.years.entries()) {
      const [low, high] = [band.low.years[index]?.degreePlain, band.high.years[index]?.degreePlain];
      expect(degreePlain ?? NaN).toBeGreaterThanOrEqual(low ?? NaN);
      expect(degreePlain ?? NaN).toBeLessThanOrEqual(high ?? NaN);
    }
    expect(band.low.years.at(-1)?.degreePlain).toBeLessThan(60);
    expect(band.high.years.at(-1)?.degreePlain).toBeGreaterThan(75);
  });

  it("never leaves the numbers, whatever is missing or zero", () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
    const doctors = fc.array(
      fc.record({
        ageFrom: fc.integer({ min: 25, max: 80 }),
        ageBelow: fc.integer({ min: 25, max: 90 }),
        heads: amount,
        fte: amount,
      }),
    );
    const people = fc
      .array(fc.record({ young: amount, old: amount }), { maxLength: 4 })
      .map((list) => list.map((groups, index) => ({ year: 2023 + index * 4, groups })));
    const inputs = fc.record({
      baseYear: fc.constant(2025),
      doctors: fc.option(doctors),
      unknownAge: fc.record({ heads: amount, fte: amount }),
      people,
      residentsPerDoctor: fc.option(amount),
      needWeights: fc.option(fc.record({ young: amount, old: amount })),
    });
    fc.assert(
      fc.property(inputs, (given) => {
        const values = Object.values(outlookBand(given)).flatMap(({ years, unknownAgeShare }) => [
          unknownAgeShare,
          ...years.flatMap(({ heads, fte, people: all, ...need }) => [
            heads,
            fte,
            all,
            need.requiredPlain,
            need.requiredWeighted,
            need.degreePlain,
            need.degreeWeighted,
          ]),
        ]);
        for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
