import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  districtNeed,
  MOST_WEIGHT,
  rankDistricts,
  USUAL_WEIGHTS,
  type DistrictDegrees,
} from "@/lib/settling/district-need";
import { needAddress, readNeed } from "@/lib/settling/need-address";
import { routing } from "@/lib/i18n/routing";

const at = (key: string, gap: number | null, reach: number | null, outlook: number | null) => ({
  ...{ key, gap, reach, outlook },
});

const weight = fc.integer({ min: 0, max: MOST_WEIGHT });
const weightings = fc.record({ gap: weight, reach: weight, outlook: weight });
const degree = fc.option(fc.double({ min: 0, max: 300, noNaN: true }), { nil: null });

describe("how much a district needs doctors", () => {
  it("is the mean of what is missing to 100 %, by the weights", () => {
    expect(districtNeed(at("a", 60, 90, 50), { gap: 3, reach: 2, outlook: 1 })).toBeCloseTo(
      (3 * 40 + 2 * 10 + 50) / 6,
    );
  });

  it("leaves out what is unknown, and what counts nothing", () => {
    expect(districtNeed(at("a", 60, null, null), USUAL_WEIGHTS)).toBe(40);
    expect(districtNeed(at("a", 60, 10, 10), { gap: 1, reach: 0, outlook: 0 })).toBe(40);
    expect(districtNeed(at("a", null, null, null), USUAL_WEIGHTS)).toBeNull();
    expect(districtNeed(at("a", null, 50, 50), { gap: 1, reach: 0, outlook: 0 })).toBeNull();
  });

  it("is not less for having too many elsewhere", () => {
    expect(districtNeed(at("a", 50, 180, 50), { gap: 1, reach: 1, outlook: 0 })).toBe(25);
  });

  it("lies between 0 and 100 points", () => {
    fc.assert(
      fc.property(weightings, degree, degree, degree, (weights, gap, reach, outlook) => {
        const need = districtNeed(at("a", gap, reach, outlook), weights);
        if (need === null) return;
        expect(need).toBeGreaterThanOrEqual(0);
        expect(need).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("the order of districts", () => {
  const districts: DistrictDegrees[] = [
    at("satt", 110, 105, 101),
    at("unbekannt", null, null, null),
    at("not", 40, 60, 30),
    at("auch-satt", 100, 100, 100),
    at("bald", 95, 95, 20),
  ];

  it("begins with the greatest need and ends with what nobody knows", () => {
    expect(rankDistricts(districts, USUAL_WEIGHTS).map(({ key }) => key)).toEqual([
      ...["not", "bald", "satt", "auch-satt", "unbekannt"],
    ]);
  });

  it("follows the weights", () => {
    const [first] = rankDistricts(districts, { gap: 0, reach: 0, outlook: 5 });
    expect(first).toMatchObject({ key: "bald", need: 80 });
  });
});

describe("a ranking in an address", () => {
  const groups = [
    { slug: "hausaerzte", slugEnglish: "general-practitioners" },
    { slug: "urologen", slugEnglish: "urologists" },
  ] as const;
  const read = (query: string) =>
    readNeed<(typeof groups)[number]>(new URLSearchParams(query), groups);

  it("is read again as it was written, in either language", () => {
    fc.assert(
      fc.property(
        weightings.filter((weights) => Object.values(weights).some((one) => one > 0)),
        fc.constantFrom(...groups),
        fc.constantFrom(...routing.locales),
        (weights, group, locale) => {
          const [, query = ""] = needAddress(locale, "chemnitz", group, weights).split("?");
          expect(read(query)).toEqual({ group, weights, notices: [] });
        },
      ),
    );
  });

  it("says what it could not take, and ranks by what is usual instead", () => {
    expect(read("gruppe=heiler&luecke=9&reach=x")).toEqual({
      group: groups[0],
      weights: USUAL_WEIGHTS,
      notices: [
        { part: "gap", given: "9" },
        { part: "reach", given: "x" },
        { part: "group", given: "heiler" },
      ],
    });
    expect(read("luecke=0&erreichbar=0&ausblick=0")).toMatchObject({
      ...{ weights: USUAL_WEIGHTS, notices: [{ part: "weights", given: "0" }] },
    });
  });
});
