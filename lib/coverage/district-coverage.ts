import { coverageDegree, gapToFullCoverage, requiredFte } from "./coverage-degree";
import { coverageClass, type CoverageClass } from "./coverage-class";
import { openSeats } from "./open-seats";
import { criticalDegree } from "./planning-status";
import type { CareLevel, Denominator, PopulationCount, Supply } from "./schema";
import { smallness } from "./small-number";

/** The figures of one area in one group. */
export interface CoverageFigures {
  people: number | null;
  fte: number | null;
  doctors: number | null;
  /** Mean FTE of a doctor of the whole region, for where nobody is; null while none is known. */
  regionFtePerDoctor: number | null;
  practices: number | null;
  required: number | null;
  /** Percent. */
  degree: number | null;
  gap: number | null;
  open: number | null;
  coverageClass: CoverageClass | null;
  /** Whether it needs fewer than three full-time doctors, so that its degree says little. */
  small: boolean;
  /** Whether it needs less than one. */
  tiny: boolean;
}

export interface CoverageInput {
  population: PopulationCount;
  /** Null when nothing at all is known about the group in the region. */
  supply: Supply | null;
  denominator: Denominator;
  residentsPerDoctor: number | null;
  regionFtePerDoctor: number | null;
}

/**
 * Everything the portal says about one area and one group, from people, supply and the
 * residents-per-doctor value; each figure is null where its input is missing.
 *
 * @example coverageFigures({ population: { all: 1633, women: null, minors: null },
 *   supply: { fte: 0.75, doctors: 1, practices: 1 }, denominator: "all", residentsPerDoctor: 1633,
 *   regionFtePerDoctor: 0.8 }).degree // 75
 */
export function coverageFigures(input: CoverageInput): CoverageFigures {
  const people = input.population[input.denominator];
  const fte = input.supply?.fte ?? null;
  const required = requiredFte(people, input.residentsPerDoctor);
  const degree = coverageDegree(fte, required);
  const size = smallness(required);
  return {
    people,
    fte,
    doctors: input.supply?.doctors ?? null,
    regionFtePerDoctor: input.regionFtePerDoctor,
    practices: input.supply?.practices ?? null,
    required,
    degree,
    gap: gapToFullCoverage(fte, required),
    open: openSeats(fte, required),
    coverageClass: coverageClass(degree),
    small: size !== null,
    tiny: size === "tiny",
  };
}

/**
 * People of several areas together; null if not one of them has a figure.
 *
 * @example sumOfKnown([2, null, 3]) // 5
 */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** How many areas have a degree, and how many of them lie below the critical one. */
export interface CoverageFinding {
  known: number;
  critical: number;
}

/**
 * Counts the areas whose degree lies strictly below the critical one of the care level.
 * Areas without a degree count neither way.
 *
 * @example coverageFinding([74.9, 75, null], "primary") // { known: 2, critical: 1 }
 */
export function coverageFinding(
  degrees: readonly (number | null)[],
  careLevel: CareLevel,
): CoverageFinding {
  const known = degrees.filter((degree) => degree !== null);
  return {
    known: known.length,
    critical: known.filter((degree) => degree < criticalDegree(careLevel)).length,
  };
}
