import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needGroups, needWeights } from "@/lib/coverage/outlook/need-weights";
import { cohortPeople, projectedPeople } from "@/lib/coverage/outlook/people-projection";
import { totalPeople } from "@/lib/coverage/outlook/people-series";
import { oneYearLater, peopleByAge } from "@/lib/coverage/outlook/population-cohort";
import { populationRates } from "@/lib/coverage/outlook/population-rates";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Years that a newborn, or somebody of an age, lives on average. */
function lifeExpectancy(death: (age: number) => number, from: number): number {
  let [left, years] = [1, 0];
  for (let age = from; age < 125; age++) {
    years += left * (1 - death(age) / 2);
    left *= 1 - death(age);
  }
  return years;
}

describe("the stated rates", () => {
  it("give the published life expectancy at birth and at 70", () => {
    const { all, women } = populationRates;
    expect(lifeExpectancy(all.death, 0)).toBeCloseTo((78.6 + 83.3) / 2, 1);
    expect(lifeExpectancy(all.death, 70)).toBeCloseTo((14.15 + 16.84) / 2, 1);
    expect(lifeExpectancy(women.death, 0)).toBeCloseTo(83.3, 1);
    expect(lifeExpectancy(women.death, 70)).toBeCloseTo(16.84, 1);
  });

  it("give the published number of children and mean age at birth", () => {
    const births = Array.from({ length: 60 }, (_, age) => populationRates.all.birth(age) / 0.49);
    expect(sum(births)).toBeCloseTo(1.35, 9);
    const mean = sum(births.map((count, age) => count * (age + 0.5))) / 1.35;
    expect(mean).toBeCloseTo(31.8, 1);
  });
});

describe("people by age", () => {
  it("fill their bands, and thin out in an open one", () => {
    const people = peopleByAge(
      [
        { ageFrom: 20, ageBelow: 25, people: 500 },
        { ageFrom: 90, ageBelow: 150, people: 100 },
      ],
      populationRates.all,
    );
    expect(sum(people)).toBeCloseTo(600, 9);
    expect(people[20]).toBeCloseTo(100, 0);
    expect(people[90] ?? NaN).toBeGreaterThan((people[95] ?? NaN) * 1.5);
    expect(people[30]).toBe(0);
  });

  it("age by one, are born and die", () => {
    const [before, rates] = [
      peopleByAge([{ ageFrom: 30, ageBelow: 31, people: 1000 }], populationRates.all),
      populationRates.all,
    ];
    const after = oneYearLater(before, rates);
    expect(after[31]).toBeCloseTo(1000 * (1 - rates.death(30)), 9);
    expect(after[0]).toBeCloseTo(1000 * rates.birth(30) * (1 - rates.death(0)), 9);
    expect(sum(after)).toBeCloseTo((after[31] ?? NaN) + (after[0] ?? NaN), 9);
  });

  it("gain and lose by migration what its rate says", () => {
    const rates = { death: () => 0, birth: () => 0, migration: () => 0.02 };
    const bands = [{ ageFrom: 0, ageBelow: 100, people: 10_000 }];
    expect(sum(oneYearLater(peopleByAge(bands, rates), rates))).toBeCloseTo(10_200, 6);
  });

  it("are never negative, and fewer in all without births and migration", () => {
    const bands = fc
      .array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 20 })
      .map((counts) =>
        counts.map((people, index) => ({ ageFrom: index * 5, ageBelow: index * 5 + 5, people })),
      );
    const rates = { ...populationRates.all, birth: () => 0 };
    fc.assert(
      fc.property(bands, (given) => {
        const series = cohortPeople(given, { year: 2025, until: 2040, rates });
        expect(totalPeople(series[0]?.groups ?? {})).toBeCloseTo(
          sum(given.map(({ people }) => people)),
          6,
        );
        for (const [index, { groups }] of series.entries()) {
          expect(Math.min(...Object.values(groups))).toBeGreaterThanOrEqual(0);
          const before = series[index - 1];
          if (before)
            expect(totalPeople(groups)).toBeLessThanOrEqual(totalPeople(before.groups) + 1e-9);
        }
      }),
    );
  });

  it("count by groups that use care differently, bands divided where they cross a limit", () => {
    const bands = [
      { ageFrom: 0, ageBelow: 15, people: 150 },
      { ageFrom: 15, ageBelow: 25, people: 100 },
      { ageFrom: 25, ageBelow: 65, people: 400 },
      { ageFrom: 65, ageBelow: 150, people: 90 },
    ];
    expect(needGroups(bands)).toEqual({ "0-17": 180, "18-64": 470, "65+": 90 });
    expect(Object.keys(needWeights("primary") ?? {})).toEqual(Object.keys(needGroups([])));
    expect(needWeights("general_specialist")).toBeNull();
  });
});

describe("the people of a region in later years", () => {
  const ages = Array.from({ length: 18 }, (_, index) => ({
    ageFrom: index * 5,
    ageBelow: index === 17 ? 150 : index * 5 + 5,
    people: 1000,
  }));
  const counted = { year: 2025, groups: needGroups(ages) };

  it("are those of an imported projection as far as it goes, then grow by age", () => {
    const imported = [
      { year: 2035, groups: { "0-17": 3000, "18-64": 9000, "65+": 6000 } },
      { year: 2020, groups: { "0-17": 1, "18-64": 1, "65+": 1 } },
    ];
    const series = projectedPeople({ counted, imported, ages, until: 2040 });
    expect(series).toMatchObject({ importedUntil: 2035, ownUntil: 2040 });
    expect(series.people.map(({ year }) => year)).toEqual([
      2025, 2035, 2036, 2037, 2038, 2039, 2040,
    ]);
    const cohort = cohortPeople(ages, { year: 2025, until: 2040, rates: populationRates.all });
    const growth = (cohort[15]?.groups["65+"] ?? NaN) / (cohort[10]?.groups["65+"] ?? NaN);
    expect(series.people.at(-1)?.groups["65+"]).toBeCloseTo(6000 * growth, 6);
  });

  it("grow by age alone where no projection was imported", () => {
    const series = projectedPeople({ counted, imported: [], ages, until: 2040 });
    expect(series).toMatchObject({ importedUntil: null, ownUntil: 2040 });
    expect(series.people).toHaveLength(16);
    expect(series.people[0]).toEqual(counted);
  });

  it("are unknown after the last known year where no ages are known", () => {
    const series = projectedPeople({ counted, imported: [], ages: null, until: 2040 });
    expect(series).toEqual({ people: [counted], importedUntil: null, ownUntil: null });
  });

  it("are minors alone where a group's value counts those", () => {
    const minors = { year: 2025, groups: { "0-17": 3600 } };
    const series = projectedPeople({
      counted: minors,
      imported: [],
      ages,
      onlyMinors: true,
      until: 2040,
    });
    expect(Object.keys(series.people.at(-1)?.groups ?? {})).toEqual(["0-17"]);
    expect(totalPeople(series.people.at(-1)?.groups ?? {})).toBeLessThan(3600);
  });
});
