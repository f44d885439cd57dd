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
  "pharmacy_on_call",
] as const;

export type NotCovered = (typeof notCoveredCodes)[number];

/** 112, 116117 at once, the crisis and poison lines. */
export type Urgency = "emergency" | "on_call" | "crisis" | "poison";

/** How the words of a search were taken. */
export interface Understanding {
  /** Slugs of specialty groups that the words name. */
  groups: string[];
  /** The words that named them, as typed. */
  groupWords: string[];
  languages: string[];
  accessibility: AccessibilityFact[];
  newPatients: boolean;
  /** Of nursing homes and the like; of a practice it means new patients. */
  freePlaces: boolean;
  openNow: boolean;
  /** Kinds of other places that the words name, such as "pharmacy". */
  facilities: string[];
  notCovered: NotCovered[];
  urgency: Urgency | null;
  /** Words of fields within a group; who names them comes first. */
  preferred: string[];
  /** Words that are said to be a place, as typed, e.g. [["09111"], ["Am", "Markt"]]. */
  places: string[][];
  /** Words, as typed, that have to stand in what is found. */
  words: string[];
  /** Whether the text was so long that its end was not looked at. */
  isShortened: boolean;
}
