import {
  namedScenarios,
  populationVariants,
  type PopulationVariant,
  type Scenario,
} from "./scenario";
import { scenarioRanges, type ScenarioNumber } from "./scenario-ranges";

/** How addresses name the values; the factor turns a value into what is written: 0.75 into 75. */
const PARAMETERS: Readonly<Record<ScenarioNumber, { name: string; factor: number }>> = {
  retirementAge: { name: "retirement", factor: 1 },
  successionRate: { name: "succession", factor: 100 },
  entryFte: { name: "entry", factor: 1 },
  hoursCut: { name: "hours", factor: 100 },
};
const POPULATION_PARAMETER = "people";

const numbers = Object.keys(PARAMETERS) as ScenarioNumber[];

/** The parameters of addresses that hold a scenario. */
export const scenarioParameterNames: readonly string[] = [
  ...numbers.map((key) => PARAMETERS[key].name),
  POPULATION_PARAMETER,
];

/** A value of an address that could not be taken as it stands. */
export interface AdjustedValue {
  /** The assumption that it is about. */
  key: keyof Scenario;
  parameter: string;
  /** What the address says, shortened. */
  given: string;
  /** What is used instead, as an address would say it. */
  used: string;
  reason: "notANumber" | "tooLow" | "tooHigh" | "betweenSteps" | "unknownChoice";
}

export interface ReadScenario {
  scenario: Scenario;
  adjusted: AdjustedValue[];
}

/** Removes what binary fractions add: 0.15000000000000002 is 0.15. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

function readNumber(key: ScenarioNumber, given: string, base: Scenario) {
  const { min, max, step } = scenarioRanges[key];
  const text = given.trim().replace(",", ".");
  if (!/^[+-]?\d{1,9}(\.\d{1,9})?$/.test(text))
    return { value: base[key], reason: "notANumber" as const };
  const wanted = storedNumber(key, Number(text));
  if (wanted < min) return { value: min, reason: "tooLow" as const };
  if (wanted > max) return { value: max, reason: "tooHigh" as const };
  const value = tidy(min + Math.round((wanted - min) / step) * step);
  return { value, reason: value === wanted ? null : ("betweenSteps" as const) };
}

/**
 * A value as readers and addresses see it.
 *
 * @example shownNumber("successionRate", 0.75) // 75
 */
export function shownNumber(key: ScenarioNumber, value: number): number {
  return tidy(value * PARAMETERS[key].factor);
}

/**
 * A value as a scenario holds it.
 *
 * @example storedNumber("successionRate", 75) // 0.75
 */
export function storedNumber(key: ScenarioNumber, shown: number): number {
  return tidy(shown / PARAMETERS[key].factor);
}

function written(key: ScenarioNumber, value: number): string {
  return String(shownNumber(key, value));
}

function isVariant(text: string): text is PopulationVariant {
  return populationVariants.some((variant) => variant === text);
}

/**
 * The scenario that an address tells. A value outside its range becomes the nearest allowed one, a
 * value that cannot be read the base's; each of these is reported with its reason.
 *
 * @example readScenario(new URLSearchParams("retirement=99"))
 *   // retirementAge 75, adjusted: [{ key: "retirementAge", parameter: "retirement", given: "99", used: "75", reason: "tooHigh" }]
 */
export function readScenario(
  parameters: Pick<URLSearchParams, "get">,
  base: Scenario = namedScenarios.base,
): ReadScenario {
  const scenario = { ...base };
  const adjusted: AdjustedValue[] = [];
  for (const key of numbers) {
    const parameter = PARAMETERS[key].name;
    const given = parameters.get(parameter);
    if (given === null) continue;
    const { value, reason } = readNumber(key, given, base);
    scenario[key] = value;
    if (reason !== null)
      adjusted.push({ key, parameter, given: shortened(given), used: written(key, value), reason });
  }
  const given = parameters.get(POPULATION_PARAMETER);
  if (given !== null && isVariant(given)) scenario.population = given;
  else if (given !== null)
    adjusted.push({
      key: "population",
      parameter: POPULATION_PARAMETER,
      given: shortened(given),
      used: base.population,
      reason: "unknownChoice",
    });
  return { scenario, adjusted };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * A scenario as an address tells it: only what differs from the base, so that the base has the
 * plain address.
 *
 * @example scenarioParameters({ ...namedScenarios.base, successionRate: 0.5 }).toString() // "succession=50"
 */
export function scenarioParameters(
  scenario: Scenario,
  base: Scenario = namedScenarios.base,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const key of numbers) {
    if (scenario[key] !== base[key])
      parameters.set(PARAMETERS[key].name, written(key, scenario[key]));
  }
  if (scenario.population !== base.population)
    parameters.set(POPULATION_PARAMETER, scenario.population);
  return parameters;
}
