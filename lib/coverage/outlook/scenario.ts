/**
 * How many people there will be: as projected, as many as today, or more or fewer than projected by
 * `PEOPLE_DEVIATION` a year.
 */
export const populationVariants = ["projected", "unchanged", "more", "fewer"] as const;
export type PopulationVariant = (typeof populationVariants)[number];

/** What a reader may change about the outlook. */
export interface Scenario {
  /** Age in years at which doctors give up; whoever reaches it leaves. */
  retirementAge: number;
  /** Doctors who settle for each one who leaves; below 1 seats stay empty. */
  successionRate: number;
  /** FTE of a doctor who settles. */
  entryFte: number;
  /** Part of the working hours that all doctors give up each year. */
  hoursCut: number;
  population: PopulationVariant;
}

export const scenarioNames = ["low", "base", "high"] as const;
export type ScenarioName = (typeof scenarioNames)[number];
