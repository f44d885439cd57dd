import type { Scenario } from "./scenario";

/** The values of a scenario that are numbers. */
export type ScenarioNumber = Exclude<keyof Scenario, "population">;

/** Which values a reader may choose, and where the named scenarios have theirs from. */
export interface ScenarioRange {
  min: number;
  max: number;
  step: number;
  sources: readonly ScenarioSource[];
}

interface ScenarioSource {
  /** Who says so, and when. */
  publisher: string;
  /** Null for an assumption of our own. */
  url: string | null;
  /** What is said, as a number with its unit. */
  figure: string;
}

const BIFG = { publisher: "bifg/Bertelsmann Stiftung 2025", url: "https://www.bifg.de" };
const OWN = { publisher: "Praxisnah", url: null };

/** The allowed range of every number of a scenario; single source for forms, addresses and method. */
export const scenarioRanges: Readonly<Record<ScenarioNumber, ScenarioRange>> = {
  retirementAge: {
    min: 60,
    max: 75,
    step: 1,
    sources: [
      {
        publisher: "CWE Chemnitz",
        url: "https://chemnitz-neue-gesundheit.de/hausaerzte-in-zahlen",
        figure: "65",
      },
      { ...BIFG, figure: "67" },
      { ...BIFG, figure: "67 + 3" },
    ],
  },
  successionRate: { min: 0, max: 1.5, step: 0.05, sources: [{ ...OWN, figure: "0.5 / 0.75 / 1" }] },
  entryFte: { min: 0.25, max: 1, step: 0.05, sources: [{ ...OWN, figure: "0.75" }] },
  hoursCut: {
    min: 0,
    max: 0.03,
    step: 0.001,
    sources: [
      { ...BIFG, figure: "35.5 − 3.3 h (2024–2040)" },
      {
        publisher: "Bertelsmann Stiftung 2025",
        url: "https://www.bertelsmann-stiftung.de",
        figure: "−2.5 h (2030)",
      },
    ],
  },
};
