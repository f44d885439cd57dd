import type { SettlementKind } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";

export type AgeBand = { ageFrom: number; ageBelow: number };
export type BinarySex = "female" | "male";

const lowerLimits = [0, 3, 6, 15, 18, 25];
for (let age = 30; age <= 95; age += 5) lowerLimits.push(age);

/** The age bands of the demo population; the last one is open and ends at 150. */
export const ageBands: readonly AgeBand[] = lowerLimits.map((ageFrom, index) => ({
  ageFrom,
  ageBelow: lowerLimits[index + 1] ?? 150,
}));

/**
 * Relative sizes of the birth years, linear in between. They follow the shape known from eastern
 * German cities: strong years before 1990, a deep cut after it, a recovery and another decline.
 */
const birthYearSizes: Record<DemoSlug, readonly (readonly [year: number, size: number])[]> = {
  chemnitz: [
    [1915, 1.3],
    [1935, 1.45],
    [1940, 1.5],
    [1945, 0.95],
    [1950, 1.38],
    [1955, 1.45],
    [1963, 1.45],
    [1972, 1.05],
    [1976, 1.0],
    [1982, 1.3],
    [1988, 1.25],
    [1991, 0.9],
    [1994, 0.7],
    [2000, 0.78],
    [2008, 0.8],
    [2016, 0.84],
    [2020, 0.7],
    [2024, 0.58],
    [2045, 0.62],
  ],
  lichtenberg: [
    [1915, 0.7],
    [1935, 0.95],
    [1940, 1.0],
    [1945, 0.55],
    [1950, 0.8],
    [1955, 1.0],
    [1963, 1.15],
    [1972, 0.95],
    [1978, 1.15],
    [1985, 1.65],
    [1990, 1.6],
    [1994, 1.35],
    [2000, 1.05],
    [2008, 0.86],
    [2016, 0.92],
    [2020, 0.84],
    [2025, 0.74],
    [2045, 0.8],
  ],
};

/** How much each kind of settlement attracts the ages below 18, 35, 65, 80 and from 80 on. */
const attraction: Record<SettlementKind, readonly [number, number, number, number, number]> = {
  centre: [0.8, 1.4, 0.85, 0.95, 1.5],
  inner: [1.1, 1.4, 1.0, 0.65, 0.6],
  estate: [0.95, 0.85, 0.85, 1.4, 1.4],
  suburb: [1.0, 0.75, 1.08, 1.1, 1.05],
  village: [1.0, 0.65, 1.15, 1.15, 0.9],
};

const shareAtBirth: Record<BinarySex, number> = { female: 0.487, male: 0.513 };
const ageingHazard: Record<BinarySex, number> = { female: 0.00012, male: 0.00021 };

function birthYearSize(slug: DemoSlug, year: number): number {
  const points = birthYearSizes[slug];
  const next = points.findIndex(([limit]) => limit >= year);
  const [toYear, toSize] = points[next] ?? points[points.length - 1]!;
  const [fromYear, fromSize] = points[next - 1] ?? [toYear, toSize];
  if (toYear === fromYear) return toSize;
  return fromSize + ((toSize - fromSize) * (year - fromYear)) / (toYear - fromYear);
}

/** Share of a birth year that is still alive (Gompertz). */
function survival(age: number, sex: BinarySex): number {
  return Math.exp(-ageingHazard[sex] * (Math.exp(0.1 * age) - 1));
}

function attractionAt(kind: SettlementKind, age: number): number {
  const step = [18, 35, 65, 80].findIndex((limit) => age < limit);
  return attraction[kind][step === -1 ? 4 : step]!;
}

/**
 * The relative number of people of a band and sex in a kind of settlement: the same birth years
 * grow older from one year to the next, so projections age by themselves.
 */
export function bandWeight(
  slug: DemoSlug,
  kind: SettlementKind,
  year: number,
  band: AgeBand,
  sex: BinarySex,
): number {
  let weight = 0;
  for (let age = band.ageFrom; age < Math.min(band.ageBelow, 108); age += 1) {
    weight += birthYearSize(slug, year - age) * survival(age, sex) * attractionAt(kind, age);
  }
  return weight * shareAtBirth[sex];
}
