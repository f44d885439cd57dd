import { requiredFte } from "../coverage-degree";
import type { NeedWeights } from "./outlook-input";
import { totalPeople, type PeopleGroups } from "./people-series";

/** Full-time doctors needed, counted in two ways; null where an input is missing. */
export interface Need {
  plain: number | null;
  /** With each age group counting by its use of care, scaled to be equal in the base year. */
  weighted: number | null;
}

function weightedPeople(groups: PeopleGroups, weights: NeedWeights): number | null {
  let sum = 0;
  for (const [group, people] of Object.entries(groups)) {
    const weight = Object.hasOwn(weights, group) ? weights[group] : undefined;
    if (weight === undefined) return null;
    sum += people * weight;
  }
  return sum;
}

/**
 * The need of a year: people / VZ, and Σ(P·w) · (P₀ / Σ(P₀·w)) / VZ, where w is a group's relative
 * use of care (after the Zi's Beanspruchungsindex).
 *
 * @param base people of the base year
 * @param weights null, or without one of the groups, leaves the weighted need unknown
 * @example needOf({ young: 800, old: 200 }, { base: { young: 900, old: 100 },
 *   weights: { young: 1, old: 2 }, residentsPerDoctor: 1000 }) // { plain: 1, weighted: 1.0909… }
 */
export function needOf(
  people: PeopleGroups | null,
  {
    base,
    weights,
    residentsPerDoctor,
  }: {
    base: PeopleGroups | null;
    weights: NeedWeights | null;
    residentsPerDoctor: number | null;
  },
): Need {
  if (people === null) return { plain: null, weighted: null };
  const plain = requiredFte(totalPeople(people), residentsPerDoctor);
  if (weights === null || base === null) return { plain, weighted: null };
  const now = weightedPeople(people, weights);
  const then = weightedPeople(base, weights);
  if (now === null || then === null || then <= 0) return { plain, weighted: null };
  return { plain, weighted: requiredFte((now * totalPeople(base)) / then, residentsPerDoctor) };
}
