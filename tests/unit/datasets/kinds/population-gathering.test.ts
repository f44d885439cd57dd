import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PopulationGathering } from "@/lib/datasets/kinds/population-gathering";

const record = (ageFrom: number, ageBelow: number, people: number) => ({
  ...{ districtKey: "01", year: 2025, sex: "all" as const, projected: false },
  ...{ ageFrom, ageBelow, people },
});

describe("gathering people", () => {
  it("refuses an age that was counted before, however many ages there are", () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 111 });
    fc.assert(
      fc.property(ages, fc.nat(), (list, pick) => {
        const gathering = new PopulationGathering();
        for (const age of list)
          expect(gathering.add("stadtteil", record(age, age + 1, age))).toBe(true);
        const again = list[pick % list.length] ?? 0;
        expect(gathering.add("stadtteil", record(again, again + 1, 1))).toBe(false);
        const [entry] = [...gathering.entries()];
        expect(entry?.payload).toEqual(
          [...list].sort((one, other) => one - other).map((age) => [age, age + 1, age]),
        );
      }),
    );
  });

  it("adds shares of several areas up, in each age its own", () => {
    const gathering = new PopulationGathering();
    for (const share of [1, 2])
      for (let age = 0; age < 100; age += 1)
        expect(gathering.add("stadtteil", record(age, age + 1, share * age), { adds: true })).toBe(
          true,
        );
    const [entry] = [...gathering.entries()];
    expect(entry?.payload).toEqual(
      Array.from({ length: 100 }, (_, age) => [age, age + 1, 3 * age]),
    );
  });

  it("keeps years, sexes, projections and totals apart", () => {
    const gathering = new PopulationGathering();
    const one = record(0, 150, 10);
    const all = [
      one,
      { ...one, year: 2024 },
      { ...one, sex: "female" as const },
      { ...one, projected: true },
      { ...one, ageBelow: 18 },
      { ...one, districtKey: "02" },
    ];
    for (const each of all) expect(gathering.add("stadtteil", each)).toBe(true);
    expect(gathering.add("bezirk", one)).toBe(true);
    expect(new Set([...gathering.entries()].map(({ key }) => key)).size).toBe(7);
    expect([...gathering.places()].map((counts) => counts.length)).toEqual([4, 1, 1, 1]);
  });
});
