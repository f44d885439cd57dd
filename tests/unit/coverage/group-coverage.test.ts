import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageFigures, sumOfKnown } from "@/lib/coverage/district-coverage";
import { groupCoverage, isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { Denominator } from "@/lib/coverage/schema";

const gps = { slug: "hausaerzte", careLevel: "primary", denominator: "all" } as const;
const on = { districtType: 1, on: "2025-12-31" };
const value = { groupSlug: "hausaerzte", districtType: 1, validFrom: "2025-04-09" };
const general = [{ ...value, residents: 1000 }];
const seats = (fte: number) => ({ hausaerzte: { fte, doctors: 1, practices: 1 } });
const people = (all: number | null) => ({ all, women: null, minors: null });

describe("the figures of an area", () => {
  it.each([
    ["all", 8000, 50],
    ["women", 4000, 100],
    ["minors", 1600, 250],
  ] as const)("count %s where the group is planned for them", (denominator, counted, degree) => {
    const figures = coverageFigures({
      population: { all: 8000, women: 4000, minors: 1600 },
      supply: { fte: 4, doctors: 5, practices: 3 },
      denominator: denominator satisfies Denominator,
      residentsPerDoctor: 1000,
      regionFtePerDoctor: null,
    });
    expect(figures).toMatchObject({ people: counted, fte: 4, doctors: 5, practices: 3, degree });
  });

  it("are each unknown where their input is missing", () => {
    const figures = coverageFigures({
      population: { all: 8000, women: null, minors: null },
      supply: { fte: 4, doctors: 5, practices: 3 },
      denominator: "women",
      residentsPerDoctor: 1000,
      regionFtePerDoctor: null,
    });
    expect(figures).toEqual({
      people: null,
      fte: 4,
      doctors: 5,
      regionFtePerDoctor: null,
      practices: 3,
      required: null,
      degree: null,
      gap: null,
      open: null,
      coverageClass: null,
      small: false,
      tiny: false,
    });
  });

  it("add up only what is known", () => {
    expect(sumOfKnown([2, null, 3])).toBe(5);
    expect(sumOfKnown([0, null])).toBe(0);
    expect(sumOfKnown([null, null])).toBeNull();
    expect(sumOfKnown([])).toBeNull();
  });
});

describe("the coverage of a group", () => {
  const districts = [
    { key: "a", population: people(2000), supply: seats(1.5) },
    { key: "b", population: people(1000), supply: {} },
    { key: "c", population: people(null), supply: {} },
  ];

  it("is zero in a district without a doctor and unknown in one without people", () => {
    const { districts: found, region } = groupCoverage(
      { districts, residentsPerDoctor: general },
      gps,
      on,
    );
    expect(found.get("a")?.degree).toBe(75);
    expect(found.get("b")).toMatchObject({ fte: 0, doctors: 0, practices: 0, degree: 0 });
    expect(found.get("c")).toMatchObject({ fte: 0, degree: null, coverageClass: null });
    expect(region).toMatchObject({ people: 3000, fte: 1.5, required: 3, degree: 50, open: 2 });
  });

  it("is unknown, not zero, while no practice of the region is known in the group", () => {
    const empty = districts.map((district) => ({ ...district, supply: {} }));
    const { districts: found, region } = groupCoverage(
      { districts: empty, residentsPerDoctor: general },
      gps,
      on,
    );
    for (const figures of [...found.values(), region])
      expect(figures).toMatchObject({ fte: null, doctors: null, degree: null, open: null });
    expect(region.required).toBe(3);
  });

  it("is unknown, not zero, in a district that published counts leave out", () => {
    const counted = { hausaerzte: { fte: 1.5, doctors: 2, practices: null } };
    const [a, ...others] = districts;
    const { districts: found, region } = groupCoverage(
      {
        districts: [...(a ? [{ ...a, supply: counted }] : []), ...others],
        residentsPerDoctor: general,
      },
      gps,
      on,
    );
    expect(found.get("a")?.degree).toBe(75);
    expect(found.get("b")).toMatchObject({ fte: null, doctors: null, degree: null });
    expect(region).toMatchObject({ fte: 1.5, doctors: 2 });
  });

  it("uses the regional value before the general one", () => {
    const values = [...general, { ...value, districtType: null, residents: 2000 }];
    const coverage = groupCoverage({ districts, residentsPerDoctor: values }, gps, on);
    expect(coverage.residentsPerDoctor).toBe(2000);
    expect(coverage.region.degree).toBe(100);
  });

  it("has a degree by district only where the group is planned for areas of that size", () => {
    expect(isRatedByDistrict({ careLevel: "primary" })).toBe(true);
    expect(isRatedByDistrict({ careLevel: "general_specialist" })).toBe(true);
    expect(isRatedByDistrict({ careLevel: "specialised" })).toBe(false);
    expect(isRatedByDistrict({ careLevel: "separate" })).toBe(false);
    const wide = { ...gps, careLevel: "specialised" } as const;
    const coverage = groupCoverage({ districts, residentsPerDoctor: general }, wide, on);
    expect(coverage.districts.get("a")).toMatchObject({ fte: 1.5, required: null, degree: null });
    expect(coverage.region.degree).toBe(50);
  });

  it("of the region is the mean of its districts, weighted by their people", () => {
    const district = fc.record({
      all: fc.integer({ min: 1, max: 100_000 }),
      fte: fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4),
    });
    fc.assert(
      fc.property(fc.array(district, { minLength: 1, maxLength: 30 }), (areas) => {
        const { districts: found, region } = groupCoverage(
          {
            districts: areas.map(({ all, fte }, index) => ({
              key: String(index),
              population: people(all),
              supply: seats(fte),
            })),
            residentsPerDoctor: general,
          },
          gps,
          on,
        );
        const total = areas.reduce((sum, { all }) => sum + all, 0);
        const weighted = areas.reduce(
          (sum, { all }, index) => sum + (found.get(String(index))?.degree ?? NaN) * (all / total),
          0,
        );
        const difference = Math.abs((region.degree ?? NaN) - weighted);
        expect(difference).toBeLessThanOrEqual(1e-8 * Math.max(1, weighted));
      }),
    );
  });
});
