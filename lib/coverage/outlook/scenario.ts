/**
 * How many people there will be: as projected, as many as today, or more or fewer than projected by
 * `PEOPLE_DEVIATION` a year.
 */
export const populationVariants = ["projected", "unchanged", "more", "fewer"] as const;
export type PopulationVariant = (typeof populationVariants)[number];

/** What a reader may change about the outlook. */
export interface Scenario {
  /** Age in years around which doctors stop; see `retirementAround`. */
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

/** Age in years at which doctors settle. An assumption: public reports say about 38 to 40. */
export const ENTRY_AGE = 38;

/** How far "more" and "fewer" people part from the projection each year. An assumption. */
export const PEOPLE_DEVIATION = 0.0025;

/**
 * The three scenarios that make the band. Low and high take everything that lowers or raises the
 * coverage degree together, so what comes should lie between them; `scenarioRanges` names sources.
 */
export const namedScenarios: Readonly<Record<ScenarioName, Scenario>> = {
  low: {
    retirementAge: 65,
    successionRate: 0.5,
    entryFte: 0.75,
    hoursCut: 0.01,
    population: "more",
  },
  base: {
    retirementAge: 67,
    successionRate: 0.75,
    entryFte: 0.75,
    hoursCut: 0.005,
    population: "projected",
  },
  high: {
    retirementAge: 70,
    successionRate: 1,
    entryFte: 0.75,
    hoursCut: 0,
    population: "fewer",
  },
};
