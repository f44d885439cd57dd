import { describe, expect, it } from "vitest";
import { listDemoDistricts } from "../../../prisma/seed/demo-facts";
import {
  buildDemoPopulation,
  countPeople,
  type DemoPopulationRecord,
} from "../../../prisma/seed/demo-population";

function sumPeople(records: readonly DemoPopulationRecord[]): number {
  return records.reduce((sum, { people }) => sum + people, 0);
}

const totals = {
  chemnitz: { 2024: 247950, 2030: 244800, 2035: 241300, 2040: 237600 },
  lichtenberg: { 2025: 318261, 2030: 326400, 2035: 332100, 2040: 335500 },
};

describe.each(["chemnitz", "lichtenberg"] as const)("the demo population of %s", (slug) => {
  const districts = listDemoDistricts(slug);
  const population = buildDemoPopulation(slug, districts);
  const years = [...new Set(population.map(({ year }) => year))];
  const base = years[0];

  it("has exactly the intended totals, and only later years are projected", () => {
    for (const [year, total] of Object.entries(totals[slug])) {
      const records = population.filter((record) => record.year === Number(year));
      expect(sumPeople(records.filter(({ sex }) => sex === "all"))).toBe(total);
      expect(records.every(({ projected }) => projected === (Number(year) !== base))).toBe(true);
    }
  });

  it("lets the bands of every district and year add up to its total", () => {
    for (const { key } of districts) {
      for (const year of years) {
        const records = population.filter((row) => row.districtKey === key && row.year === year);
        const total = records.filter(({ sex }) => sex === "all");
        expect(total).toHaveLength(1);
        expect(total[0]).toMatchObject({ ageFrom: 0, ageBelow: 150 });
        expect(sumPeople(records.filter(({ sex }) => sex !== "all"))).toBe(total[0]?.people);
      }
    }
  });

  it("covers the ages from 0 to 150 without gap or overlap", () => {
    const bands = population.filter(
      ({ districtKey, year, sex }) =>
        districtKey === districts[0]?.key && year === base && sex === "female",
    );
    expect(bands.map(({ ageFrom }) => ageFrom)).toEqual([
      0, 3, 6, 15, 18, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
    ]);
    expect(bands.map(({ ageBelow }) => ageBelow)).toEqual([
      ...bands.slice(1).map(({ ageFrom }) => ageFrom),
      150,
    ]);
  });

  it("counts whole people, never fewer than none", () => {
    expect(population.every(({ people }) => Number.isInteger(people) && people >= 0)).toBe(true);
  });

  it("grows older in the projection", () => {
    const oldShare = (year: number) => {
      const bands = population.filter((row) => row.year === year && row.sex !== "all");
      return sumPeople(bands.filter(({ ageFrom }) => ageFrom >= 65)) / sumPeople(bands);
    };
    expect(oldShare(2035)).toBeGreaterThan(oldShare(base ?? 0) + 0.01);
  });

  it("is the same on every run", () => {
    expect(buildDemoPopulation(slug, districts)).toEqual(population);
  });
});

describe("the demo population", () => {
  it("keeps the published totals of the Bezirksregionen", () => {
    const districts = listDemoDistricts("lichtenberg");
    const population = buildDemoPopulation("lichtenberg", districts);
    for (const { key, people } of districts) {
      const total = population.find((row) => row.districtKey === key && row.sex === "all");
      expect(total?.people).toBe(people);
    }
  });

  it("counts women and minors of the base year only", () => {
    const districts = listDemoDistricts("lichtenberg");
    expect(countPeople(buildDemoPopulation("lichtenberg", districts))).toMatchObject({
      all: 318261,
      minors: 53196,
    });
  });
});
