import type { AccessibilityFact } from "../accessibility";

/** What people look for here although the portal does not list it; each has a text of where to look. */
export const notCoveredCodes = [
  "dentist",
  "non_medical_practitioner",
  "midwife",
  "physiotherapy",
  "speech_therapy",
  "occupational_therapy",
  "veterinarian",
  "optician",
  "podiatry",
  "company_doctor",
] as const;

export type NotCovered = (typeof notCoveredCodes)[number];

/** 112, 116117 at once, the crisis and poison lines. */
export type Urgency = "emergency" | "on_call" | "crisis" | "poison";

/** How the words of a search were taken. */
export interface Understanding {
  /** Slugs of specialty groups that the words name. */
  groups: string[];
  languages: string[];
  accessibility: AccessibilityFact[];
  newPatients: boolean;
  openNow: boolean;
  /** Kinds of other places that the words name, such as "pharmacy". */
  facilities: string[];
  notCovered: NotCovered[];
  urgency: Urgency | null;
  /** Words that are looked up as a place, in their order, e.g. ["09111"], ["am", "markt"]. */
  places: string[][];
  /** Folded words that have to stand in what is found. */
  words: string[];
}
