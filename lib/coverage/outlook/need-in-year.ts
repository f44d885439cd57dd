import { needOf, type Need } from "./need";
import type { NeedWeights } from "./outlook-input";
import { peopleOfVariant, type PeopleProjection } from "./people-series";
import type { PopulationVariant } from "./scenario";

interface NeedRules {
  variant: PopulationVariant;
  baseYear: number;
  weights: NeedWeights | null;
  residentsPerDoctor: number | null;
}

/** The need in a year of whoever lives where a projection is of. */
export function needIn(year: number, people: PeopleProjection, rules: NeedRules): Need {
  const { variant, baseYear, weights, residentsPerDoctor } = rules;
  return needOf(peopleOfVariant(people, { variant, baseYear, year }), {
    base: people(baseYear),
    weights,
    residentsPerDoctor,
  });
}

/**
 * The need of a district in a year. Where its people are not known by age group, ageing raises the
 * need as in the region.
 */
export function districtNeedIn(
  year: number,
  { people, region }: { people: PeopleProjection; region: PeopleProjection },
  rules: NeedRules,
): Need {
  const own = needIn(year, people, rules);
  if (own.plain === null || own.weighted !== null) return own;
  const { plain, weighted } = needIn(year, region, rules);
  if (plain === null || weighted === null) return own;
  return { plain: own.plain, weighted: (own.plain * weighted) / plain };
}
