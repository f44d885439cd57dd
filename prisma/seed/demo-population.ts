import { apportion } from "./apportionment";
import { ageBands, bandWeight, type AgeBand, type BinarySex } from "./cohort-profile";
import type { DemoDistrict, SettlementKind } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";
import { createRandom, type RandomSource } from "./seeded-random";

/** People of a district and an age band; `[0, 150)` of sex "all" is the total of the district. */
export type DemoPopulationRecord = {
  districtKey: string;
  year: number;
  ageFrom: number;
  /** Exclusive. */
  ageBelow: number;
  sex: "all" | BinarySex;
  people: number;
  projected: boolean;
};

type PopulationPlan = {
  year: number;
  total: number;
  /** People under 18 in the whole region; null lets the age profile decide. */
  minors: number | null;
  projected: boolean;
};

/** The youth of Lichtenberg is set so that child psychiatrists can hit their published degree. */
const populationPlans: Record<DemoSlug, readonly [PopulationPlan, ...PopulationPlan[]]> = {
  chemnitz: [
    { year: 2024, total: 247950, minors: null, projected: false },
    { year: 2030, total: 244800, minors: null, projected: true },
    { year: 2035, total: 241300, minors: null, projected: true },
    { year: 2040, total: 237600, minors: null, projected: true },
  ],
  lichtenberg: [
    { year: 2025, total: 318261, minors: 53196, projected: false },
    { year: 2030, total: 326400, minors: null, projected: true },
    { year: 2035, total: 332100, minors: null, projected: true },
    { year: 2040, total: 335500, minors: null, projected: true },
  ],
};

/** Growth per year against the region as a whole. */
const yearlyGrowth: Record<SettlementKind, number> = {
  centre: 0.004,
  inner: 0.003,
  estate: -0.005,
  suburb: 0.001,
  village: -0.003,
};

type Cell = { band: AgeBand; sex: BinarySex; weight: number };

function isMinor({ band }: Cell): boolean {
  return band.ageBelow <= 18;
}

function sumWeights(cells: readonly Cell[]): number {
  return cells.reduce((sum, { weight }) => sum + weight, 0);
}

function weighCells(
  slug: DemoSlug,
  kind: SettlementKind,
  year: number,
  random: RandomSource,
): Cell[] {
  return ageBands.flatMap((band) =>
    (["female", "male"] as const).map((sex) => ({
      band,
      sex,
      weight: bandWeight(slug, kind, year, band, sex) * (0.94 + 0.12 * random()),
    })),
  );
}

function splitTotals(districts: readonly DemoDistrict[], plan: PopulationPlan, baseYear: number) {
  const published = districts.map(({ people }) => people);
  if (!plan.projected && published.every((people) => people !== null)) return published;
  const weights = districts.map(
    ({ people, peopleWeight, kind }) =>
      (people ?? peopleWeight) * (1 + yearlyGrowth[kind]) ** (plan.year - baseYear),
  );
  const scale = plan.total / weights.reduce((sum, weight) => sum + weight, 0);
  const random = createRandom(`uneven totals ${baseYear}`);
  const uneven = published.includes(null) ? 0.08 : 0;
  return apportion(
    plan.total,
    weights.map((weight) => weight * scale * (1 + uneven * (random() - 0.5))),
  );
}

function splitCells(cells: readonly Cell[], people: number): (Cell & { people: number })[] {
  const shares = apportion(
    people,
    cells.map(({ weight }) => weight),
  );
  return cells.map((cell, index) => ({ ...cell, people: shares[index] ?? 0 }));
}

function buildYear(
  slug: DemoSlug,
  districts: readonly DemoDistrict[],
  plan: PopulationPlan,
  baseYear: number,
): DemoPopulationRecord[] {
  const totals = splitTotals(districts, plan, baseYear);
  const cells = districts.map(({ key, kind }) =>
    weighCells(slug, kind, plan.year, createRandom(`ages ${key}`)),
  );
  const minorWeights = cells.map((list, index) => {
    return (sumWeights(list.filter(isMinor)) / sumWeights(list)) * totals[index]!;
  });
  const minorsTotal =
    plan.minors ?? Math.round(minorWeights.reduce((sum, value) => sum + value, 0));
  const minors = apportion(minorsTotal, minorWeights);
  return districts.flatMap(({ key }, index) => {
    const young = splitCells(cells[index]!.filter(isMinor), minors[index]!);
    const grown = splitCells(
      cells[index]!.filter((cell) => !isMinor(cell)),
      totals[index]! - minors[index]!,
    );
    const shared = { districtKey: key, year: plan.year, projected: plan.projected };
    const total = {
      ...shared,
      ageFrom: 0,
      ageBelow: 150,
      sex: "all" as const,
      people: totals[index]!,
    };
    const bands = [...young, ...grown].map(({ band, sex, people }) => {
      return { ...shared, ...band, sex, people };
    });
    return [total, ...bands];
  });
}

/**
 * The invented population of a demo region by district, age and sex, now and in later years. The
 * bands of a district add up to its total; published totals are kept exactly.
 */
export function buildDemoPopulation(
  slug: DemoSlug,
  districts: readonly DemoDistrict[],
): DemoPopulationRecord[] {
  const plans = populationPlans[slug];
  return plans.flatMap((plan) => buildYear(slug, districts, plan, plans[0].year));
}

/** People of the base year whom the groups count: all, women or minors. */
export function countPeople(records: readonly DemoPopulationRecord[]) {
  const current = records.filter(({ projected }) => !projected);
  const sum = (isCounted: (record: DemoPopulationRecord) => boolean) =>
    current.filter(isCounted).reduce((total, { people }) => total + people, 0);
  return {
    all: sum(({ sex }) => sex === "all"),
    women: sum(({ sex }) => sex === "female"),
    minors: sum(({ sex, ageBelow }) => sex !== "all" && ageBelow <= 18),
  };
}
