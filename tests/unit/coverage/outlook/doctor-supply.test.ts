import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doctorCohort } from "@/lib/coverage/outlook/doctor-cohort";
import { supplyByYear, type SupplyRules } from "@/lib/coverage/outlook/doctor-supply";
import { retirementAround } from "@/lib/coverage/outlook/retirement";

const rules: SupplyRules = {
  retirementAge: 67,
  successionRate: 0.5,
  entryAge: 38,
  entryFte: 0.75,
  hoursCut: 0,
  hazard: null,
};

const NOBODY = { heads: 0, fte: 0 };

describe("doctors known by bands of ages", () => {
  it("are spread evenly over the years of their band", () => {
    const cohort = doctorCohort([{ ageFrom: 60, ageBelow: 65, heads: 10, fte: 8 }], NOBODY);
    expect(cohort.map(({ age }) => age)).toEqual([60, 61, 62, 63, 64]);
    for (const { heads, fte } of cohort) expect([heads, fte]).toEqual([2, 1.6]);
  });

  it("take doctors of unknown age among them as they are spread themselves", () => {
    const bands = [
      { ageFrom: 40, ageBelow: 41, heads: 3, fte: 3 },
      { ageFrom: 66, ageBelow: 67, heads: 1, fte: 0.5 },
    ];
    expect(doctorCohort(bands, { heads: 4, fte: 2 })).toEqual([
      { age: 40, heads: 6, fte: 4.5 },
      { age: 66, heads: 2, fte: 1 },
    ]);
  });

  it("are none where nobody's age is known", () => {
    expect(doctorCohort([], { heads: 4, fte: 2 })).toEqual([]);
    const empty = { ageFrom: 40, ageBelow: 45, heads: 0, fte: 0 };
    expect(doctorCohort([empty], { heads: 4, fte: 2 })).toEqual([]);
  });
});

describe("the supply of doctors", () => {
  it("loses whoever reaches the retirement age at the end of the year", () => {
    const cohort = [
      { age: 66, heads: 2, fte: 2 },
      { age: 65, heads: 1, fte: 1 },
      { age: 70, heads: 1, fte: 0.5 },
    ];
    expect(supplyByYear(cohort, { ...rules, successionRate: 0 }, 3)).toEqual([
      { heads: 4, fte: 3.5 },
      { heads: 1, fte: 1 },
      { heads: 0, fte: 0 },
      { heads: 0, fte: 0 },
    ]);
  });

  it("gains successors in the next year, who leave again when they are old enough", () => {
    const late = { ...rules, entryAge: 65 };
    expect(supplyByYear([{ age: 66, heads: 4, fte: 4 }], late, 3)).toEqual([
      { heads: 4, fte: 4 },
      { heads: 2, fte: 1.5 },
      { heads: 2, fte: 1.5 },
      { heads: 1, fte: 0.75 },
    ]);
  });

  it("loses a part of every age where a hazard says so", () => {
    const hazard = { 60: 0.25, 61: 0.5 };
    const supply = supplyByYear(
      [{ age: 60, heads: 8, fte: 4 }],
      { ...rules, hazard, successionRate: 0 },
      2,
    );
    expect(supply.map(({ heads }) => heads)).toEqual([8, 6, 3]);
    expect(supply.map(({ fte }) => fte)).toEqual([4, 3, 1.5]);
  });

  it("loses the same part of all hours every year, but no heads", () => {
    const supply = supplyByYear([{ age: 40, heads: 1, fte: 1 }], { ...rules, hoursCut: 0.01 }, 2);
    expect(supply[2]).toEqual({ heads: 1, fte: 0.99 ** 2 });
  });

  const cohort = fc.array(
    fc.record({
      age: fc.integer({ min: 28, max: 80 }),
      heads: fc.integer({ min: 0, max: 40 }),
      ftePerHead: fc.double({ min: 0.25, max: 1, noNaN: true }),
    }),
    { maxLength: 30 },
  );
  const someRules = fc.record({
    retirementAge: fc.integer({ min: 60, max: 74 }),
    successionRate: fc.double({ min: 0, max: 1, noNaN: true }),
    entryAge: fc.integer({ min: 30, max: 45 }),
    entryFte: fc.double({ min: 0.25, max: 1, noNaN: true }),
    hoursCut: fc.double({ min: 0, max: 0.03, noNaN: true }),
    hazard: fc.constantFrom(null, { 62: 0.05, 63: 0.1, 65: 0.25 }),
  });
  const doctorsOf = (list: { age: number; heads: number; ftePerHead: number }[], least = 0) =>
    list.map(({ age, heads, ftePerHead }) => ({
      age,
      heads,
      fte: heads * Math.max(ftePerHead, least),
    }));
  const YEARS = 20;

  function expectNeverLess(
    more: SupplyRules,
    less: SupplyRules,
    doctors: ReturnType<typeof doctorsOf>,
  ) {
    const [much, little] = [supplyByYear(doctors, more, YEARS), supplyByYear(doctors, less, YEARS)];
    for (const [year, { heads, fte }] of much.entries()) {
      expect(heads).toBeGreaterThanOrEqual((little[year]?.heads ?? NaN) - 1e-9);
      expect(fte).toBeGreaterThanOrEqual((little[year]?.fte ?? NaN) - 1e-9);
    }
  }

  it("is never lower when doctors retire later, unless successors work more than they do", () => {
    fc.assert(
      fc.property(cohort, someRules, (list, earlier) => {
        const later = { ...earlier, retirementAge: earlier.retirementAge + 1 };
        const doctors = doctorsOf(list, earlier.entryFte * earlier.successionRate);
        expectNeverLess(later, earlier, doctors);
      }),
    );
  });

  it("is never lower with more successors, nor with longer hours", () => {
    fc.assert(
      fc.property(
        cohort,
        someRules,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (list, few, part) => {
          const doctors = doctorsOf(list);
          expectNeverLess({ ...few, successionRate: few.successionRate + part }, few, doctors);
          expectNeverLess({ ...few, hoursCut: few.hoursCut * part }, few, doctors);
          expectNeverLess({ ...few, entryFte: few.entryFte + part }, few, doctors);
        },
      ),
    );
  });

  it("grows as the doctors do, and never leaves the numbers", () => {
    fc.assert(
      fc.property(cohort, someRules, fc.integer({ min: 2, max: 9 }), (list, given, times) => {
        const doctors = doctorsOf(list);
        const many = doctors.map(({ age, heads, fte }) => ({
          age,
          heads: heads * times,
          fte: fte * times,
        }));
        const one = supplyByYear(doctors, given, YEARS);
        for (const [year, { heads, fte }] of supplyByYear(many, given, YEARS).entries()) {
          expect(heads).toBeCloseTo((one[year]?.heads ?? NaN) * times, 6);
          expect(fte).toBeCloseTo((one[year]?.fte ?? NaN) * times, 6);
          expect(Number.isFinite(heads) && heads >= 0 && Number.isFinite(fte) && fte >= 0).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe("doctors who stop around an age", () => {
  const around = { ...rules, ...retirementAround(67), successionRate: 0 };
  const headsOf = (age: number, years: number) =>
    supplyByYear([{ age, heads: 9, fte: 9 }], around, years).map(({ heads }) => heads);

  it("are all there in the year in which they are three years younger, then a third goes each year", () => {
    expect(headsOf(63, 1)).toEqual([9, 9]);
    expect(headsOf(64, 2)).toEqual([9, 6, 4]);
    expect(headsOf(69, 1)).toEqual([9, 6]);
  });

  it("have all gone after the year in which they are three years older", () => {
    expect(headsOf(70, 1)).toEqual([9, 0]);
    expect(headsOf(64, 7).at(-2)).toBeGreaterThan(0);
    expect(headsOf(64, 7).at(-1)).toBe(0);
  });
});
