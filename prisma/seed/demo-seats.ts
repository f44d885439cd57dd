import type { DemoSlug } from "./demo-slug";
import { pickWeighted, type RandomSource } from "./seeded-random";
import type { DemoGroup } from "./supply-targets";

export type DemoSeat = {
  group: DemoGroup;
  /** Full-time equivalents. */
  fte: number;
  /** ISO day on which the seat began; null where unknown. */
  validFrom: string | null;
  birthYear: number | null;
};

const seatSizes = [1, 0.5, 0.75] as const;
const sizeWeights = [6, 2, 1.2];
const smallSizeWeights = [2, 7, 1];

/** Age brackets in the year 2024 and how many doctors of each region are in them. */
const ageBrackets = [
  [35, 44],
  [45, 54],
  [55, 59],
  [60, 64],
  [65, 71],
] as const;
const ageWeights: Record<DemoSlug, number[]> = {
  chemnitz: [17, 27, 22, 20, 14],
  lichtenberg: [22, 31, 20, 17, 10],
};

/**
 * Splits full-time equivalents into seats of 1, 0.75, 0.5 and, for the rest, 0.25. What is not a
 * multiple of a quarter is added to the last seat, so that the sum stays exact.
 */
export function splitIntoSeatSizes(fte: number, group: DemoGroup, random: RandomSource): number[] {
  const weights = group === "psychotherapeuten" ? smallSizeWeights : sizeWeights;
  const sizes: number[] = [];
  let quarters = Math.floor(fte * 4 + 1e-9);
  const hundredths = Math.round(fte * 100) - quarters * 25;
  while (quarters > 0) {
    const wanted = (seatSizes[pickWeighted(weights, random)] ?? 1) * 4;
    const taken = Math.min(wanted, quarters);
    sizes.push(taken / 4);
    quarters -= taken;
  }
  if (hundredths === 0) return sizes;
  const last = sizes.pop() ?? 0;
  return [...sizes, Math.round(last * 100 + hundredths) / 100];
}

function wholeBetween(low: number, high: number, random: RandomSource): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Invents a seat: its holder's year of birth and since when it has been held; some stay unknown. */
export function createSeat(
  slug: DemoSlug,
  group: DemoGroup,
  fte: number,
  random: RandomSource,
): DemoSeat {
  const [youngest, oldest] = ageBrackets[pickWeighted(ageWeights[slug], random)] ?? [45, 54];
  const birthYear = 2024 - wholeBetween(youngest, oldest, random);
  const startYear = Math.min(2023, birthYear + wholeBetween(34, 42, random));
  const quarter = ["01", "04", "07", "10"][Math.floor(random() * 4)] ?? "01";
  return {
    group,
    fte,
    validFrom: random() < 0.06 ? null : `${startYear}-${quarter}-01`,
    birthYear: random() < 0.07 ? null : birthYear,
  };
}
