import isInside from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { listDemoDistricts } from "../../../prisma/seed/demo-facts";
import { countPeople } from "../../../prisma/seed/demo-population";
import { buildDemoRegion, type DemoRegion } from "../../../prisma/seed/demo-region";
import { healthCentreLabel, practiceLabels } from "../../../prisma/seed/practice-names";
import { demoGroups } from "../../../prisma/seed/supply-targets";

const regions = {
  chemnitz: buildDemoRegion("chemnitz"),
  lichtenberg: buildDemoRegion("lichtenberg"),
};

function sumFte({ practices }: DemoRegion, group: string): number {
  const seats = practices.flatMap((practice) => practice.seats);
  const hundredths = seats
    .filter((seat) => seat.group === group)
    .reduce((sum, seat) => sum + Math.round(seat.fte * 100), 0);
  return hundredths / 100;
}

function districtOf({ boundaries }: DemoRegion, point: { longitude: number; latitude: number }) {
  return boundaries.features.filter((feature) =>
    isInside([point.longitude, point.latitude], feature, { ignoreBoundary: true }),
  );
}

/** Coverage of each district by general practitioners in percent. */
function generalCoverage(region: DemoRegion, residentsPerDoctor: number): Map<string, number> {
  return new Map(
    region.boundaries.features.map(({ properties: { key } }) => {
      const people = region.population.find((row) => row.districtKey === key)?.people ?? 0;
      const local = region.practices.filter(
        (practice) => districtOf(region, practice)[0]?.properties.key === key,
      );
      const fte = sumFte({ ...region, practices: local }, "hausaerzte");
      return [key, (100 * fte * residentsPerDoctor) / people];
    }),
  );
}

describe.each(["chemnitz", "lichtenberg"] as const)("the demo practices of %s", (slug) => {
  const region = regions[slug];

  it("lie inside the one district whose name they bear", () => {
    for (const practice of region.practices) {
      const [district, ...others] = districtOf(region, practice);
      expect(others).toEqual([]);
      expect(practice.key.endsWith(`-${district?.properties.key}`), practice.key).toBe(true);
    }
  });

  it("are named by what they are and where, never after a person", () => {
    const labels = [...Object.values(practiceLabels), healthCentreLabel];
    const districts = listDemoDistricts(slug).map(({ name }) => name);
    const allowed = new Set(labels.flatMap((label) => districts.map((name) => `${label} ${name}`)));
    for (const { name, street } of region.practices) {
      expect(allowed.has(name.replace(/ \d+$/, "")), name).toBe(true);
      expect(name).not.toMatch(/\b(Dr|Prof|Dipl|Frau|Herr|med)\b/);
      expect(street).toBeNull();
    }
  });

  it("have keys and names of their own", () => {
    expect(new Set(region.practices.map(({ key }) => key)).size).toBe(region.practices.length);
    expect(new Set(region.practices.map(({ name }) => name)).size).toBe(region.practices.length);
  });

  it("hold seats of all 22 groups, each between a quarter and one full post", () => {
    const seats = region.practices.flatMap((practice) => practice.seats);
    expect(new Set(seats.map(({ group }) => group))).toEqual(new Set(demoGroups));
    expect(region.practices.every((practice) => practice.seats.length > 0)).toBe(true);
    for (const { fte } of seats) {
      expect(fte).toBeGreaterThanOrEqual(0.25);
      expect(fte).toBeLessThan(1.25);
      expect(fte).toBe(Math.round(fte * 100) / 100);
    }
  });

  it("have holders of a working age, some of them unknown", () => {
    const seats = region.practices.flatMap((practice) => practice.seats);
    const known = seats.flatMap(({ birthYear }) => birthYear ?? []);
    expect(known.length).toBeLessThan(seats.length);
    expect(Math.min(...known)).toBeGreaterThanOrEqual(1950);
    expect(Math.max(...known)).toBeLessThanOrEqual(1992);
    for (const { validFrom } of seats)
      expect(validFrom ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-01$/);
  });

  it("leave several districts without specialists", () => {
    const served = new Set(
      region.practices
        .filter(({ seats }) => seats.some(({ group }) => group === "hautaerzte"))
        .map((practice) => districtOf(region, practice)[0]?.properties.key),
    );
    expect(served.size).toBeLessThan(region.boundaries.features.length * 0.8);
  });

  it("are the same on every run", () => {
    expect(buildDemoRegion(slug)).toEqual(region);
  });
});

describe("the supply of Chemnitz", () => {
  const region = regions.chemnitz;

  it("gives the published degree of 80.7 % with 135.75 general practitioners", () => {
    expect(sumFte(region, "hausaerzte")).toBe(135.75);
    const [regional] = region.regionalResidentsPerDoctor;
    expect((100 * 135.75 * (regional?.residents ?? 0)) / 247950).toBeCloseTo(80.7, 2);
  });

  it("spreads them so that the map tells something", () => {
    const degrees = generalCoverage(region, 1474);
    const values = [...degrees.values()];
    const below75 = values.filter((value) => value < 75).length;
    expect(below75).toBeGreaterThanOrEqual(12);
    expect(below75).toBeLessThanOrEqual(16);
    expect(values.filter((value) => value < 50).length).toBeGreaterThanOrEqual(3);
    expect(values.filter((value) => value > 110).length).toBeGreaterThanOrEqual(4);
    expect(degrees.get("zentrum")).toBeGreaterThan(140);
  });

  it("has about a third of its general practitioners aged 60 or more", () => {
    const years = region.practices
      .flatMap(({ seats }) => seats)
      .flatMap(({ group, birthYear }) => (group === "hausaerzte" ? (birthYear ?? []) : []));
    const share = years.filter((year) => 2024 - year >= 60).length / years.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
  });
});

describe("the supply of Lichtenberg", () => {
  const region = regions.lichtenberg;
  const people = countPeople(region.population);

  it.each([
    ["augenaerzte", 12703, people.all, 85.3],
    ["chirurgen-orthopaeden", 9145, people.all, 105.3],
    ["frauenaerzte", 3828, people.women, 103.7],
    ["hausaerzte", 1633, people.all, 80.8],
    ["hautaerzte", 21238, people.all, 72.0],
    ["hno-aerzte", 17390, people.all, 87.0],
    ["fachinternisten", 14689, people.all, 106.1],
    ["kinderaerzte", 2043, people.minors, 84.2],
    ["kinder-jugendpsychiater", 15209, people.minors, 150.1],
    ["nervenaerzte", 13578, people.all, 98.2],
    ["psychotherapeuten", 3155, people.all, 105.1],
    ["radiologen", 49062, people.all, 215.7],
    ["urologen", 26734, people.all, 116.4],
  ])("gives the published degree of %s", (group, residentsPerDoctor, counted, degree) => {
    const computed = (100 * sumFte(region, group) * residentsPerDoctor) / counted;
    expect(Math.round(computed * 10) / 10).toBe(degree);
    expect(region.officialFigures.find((figure) => figure.group === group)).toMatchObject({
      coverageDegree: degree,
    });
  });
});
