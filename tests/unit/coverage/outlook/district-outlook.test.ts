import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districtOutlooks } from "@/lib/coverage/outlook/district-outlook";
import type {
  DistrictOutlookInput,
  RegionOutlookInput,
} from "@/lib/coverage/outlook/outlook-input";
import { regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import { namedScenarios } from "@/lib/coverage/outlook/scenario";

const YEARS = [2025, 2030, 2035, 2040];

const region: RegionOutlookInput = {
  baseYear: 2025,
  doctors: [
    { ageFrom: 40, ageBelow: 60, heads: 30, fte: 24 },
    { ageFrom: 60, ageBelow: 70, heads: 10, fte: 8 },
  ],
  unknownAge: { heads: 0, fte: 0 },
  people: [
    { year: 2025, groups: { "0-64": 40_000, "65+": 10_000 } },
    { year: 2040, groups: { "0-64": 36_000, "65+": 13_000 } },
  ],
  residentsPerDoctor: 1600,
  needWeights: { "0-64": 1, "65+": 2 },
};

const district: DistrictOutlookInput = {
  key: "A",
  fte: 4,
  olderShare: 0.5,
  people: [{ year: 2025, groups: { "0-64": 4000, "65+": 1000 } }],
};

function outlookOf(change: Partial<DistrictOutlookInput>, given = region) {
  const [outlook] = districtOutlooks(given, [{ ...district, ...change }], { years: YEARS });
  if (outlook === undefined) throw new Error("no outlook");
  return outlook;
}

describe("the outlook of a district", () => {
  it("begins with today's coverage and then shows a range around the base scenario", () => {
    const { plain, weighted } = outlookOf({});
    expect(plain[0]).toEqual({ year: 2025, low: 128, base: 128, high: 128 });
    expect(weighted[0]).toEqual({ year: 2025, low: 128, base: 128, high: 128 });
    for (const { low, base, high } of [...plain, ...weighted]) {
      expect(low ?? NaN).toBeLessThanOrEqual(base ?? NaN);
      expect(base ?? NaN).toBeLessThanOrEqual(high ?? NaN);
    }
  });

  it("falls faster where more of the doctors are 60 or older", () => {
    const old = outlookOf({ olderShare: 1 }).plain[2]?.base ?? NaN;
    const young = outlookOf({ olderShare: 0 }).plain[2]?.base ?? NaN;
    expect(old).toBeLessThan(young);
  });

  it("uses the region's share where its own may not be shown, and says so", () => {
    const outlook = outlookOf({ olderShare: null });
    expect(outlook).toMatchObject({ olderShare: 0.25, isOlderShareRegional: true });
    expect(outlook.plain).toEqual(outlookOf({ olderShare: 0.25 }).plain);
    expect(outlookOf({}).isOlderShareRegional).toBe(false);
  });

  it("uses the region's growth where it has no projection of its own, and says so", () => {
    const without = outlookOf({});
    expect(without.isGrowthRegional).toBe(true);
    const halved = { year: 2040, groups: { "0-64": 2000, "65+": 500 } };
    const own = outlookOf({ people: [...district.people, halved] });
    expect(own.isGrowthRegional).toBe(false);
    expect(own.plain[3]?.base).toBeGreaterThan((without.plain[3]?.base ?? NaN) * 1.8);
  });

  it("ages as its region where its people are not known by age", () => {
    const outlook = outlookOf({ people: [{ year: 2025, groups: { all: 5000 } }] });
    const [plain, weighted] = [outlook.plain[3]?.base, outlook.weighted[3]?.base];
    expect((plain ?? NaN) / (weighted ?? NaN)).toBeCloseTo(62 / 60 / (49 / 50), 9);
  });

  it("is unknown where supply, people or all ages are unknown, and 0 where nobody works", () => {
    const unknown = YEARS.map((year) => ({ year, low: null, base: null, high: null }));
    expect(outlookOf({ fte: null }).plain).toEqual(unknown);
    expect(outlookOf({ people: [] }).plain).toEqual(unknown);
    const untold = outlookOf({}, { ...region, doctors: null });
    expect(untold.plain).toEqual(unknown);
    expect(outlookOf({ olderShare: null }, { ...region, doctors: null })).toMatchObject({
      olderShare: null,
      isOlderShareRegional: false,
    });
    expect(outlookOf({ fte: 0 }).plain.map(({ base }) => base)).toEqual([0, 0, 0, 0]);
  });

  it("follows all doctors of the region where those of 60 and older are none there", () => {
    const younger = { ...region, doctors: region.doctors?.slice(0, 1) ?? null };
    for (const { base } of outlookOf({ olderShare: 1 }, younger).plain) expect(base).not.toBeNull();
  });

  const parts = fc.array(
    fc.record({
      fte: fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4),
      older: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      young: fc.integer({ min: 1, max: 40_000 }),
      old: fc.integer({ min: 1, max: 10_000 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it.each(["own", "the region's"])(
    "adds up with the others to the region when all use %s shares",
    (whose) => {
      fc.assert(
        fc.property(parts, (list) => {
          const sum = (value: (part: (typeof list)[number]) => number) =>
            list.reduce((total, part) => total + value(part), 0);
          const [olderFte, fte] = [sum((part) => part.fte * part.older), sum((part) => part.fte)];
          const whole: RegionOutlookInput = {
            ...region,
            doctors: [
              { ageFrom: 40, ageBelow: 60, heads: fte - olderFte, fte: fte - olderFte },
              { ageFrom: 60, ageBelow: 70, heads: olderFte, fte: olderFte },
            ],
            people: [1, 0.9].map((factor, index) => ({
              year: 2025 + 15 * index,
              groups: {
                "0-64": sum(({ young }) => young) * factor,
                "65+": sum(({ old }) => old) * (2 - factor),
              },
            })),
          };
          const districts = list.map((part, index) => ({
            key: String(index),
            fte: part.fte,
            olderShare: whose === "own" ? part.older : null,
            people: [{ year: 2025, groups: { "0-64": part.young, "65+": part.old } }],
          }));
          const outlooks = districtOutlooks(whole, districts, { years: [2035] });
          const figures = regionOutlook(whole, namedScenarios.base).years[10];
          const supply = list.map(({ young, old }, index) => {
            const grown = young * (1 - 0.1 * (10 / 15)) + old * (1 + 0.1 * (10 / 15));
            return ((outlooks[index]?.plain[0]?.base ?? NaN) * grown) / 1600 / 100;
          });
          const total = supply.reduce((all, one) => all + one, 0);
          expect(total / (figures?.fte ?? NaN)).toBeCloseTo(1, 8);
        }),
      );
    },
  );
});
