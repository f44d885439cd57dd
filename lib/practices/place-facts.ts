import type { Acceptance } from "./acceptance";
import type { AccessibilityFact } from "./accessibility";
import type { OpeningHours } from "./opening-hours";

/** What a file may say of any place of care; what it does not say is left out. */
export interface PlaceFacts {
  services?: string[];
  accessibility?: AccessibilityFact[];
  hours?: OpeningHours;
  /** How to get there, in words. */
  arrival?: string;
}

/** What a file may say of a practice besides. */
export interface PracticeFacts extends PlaceFacts {
  phone?: string;
  website?: string;
  mail?: string;
  /** ISO 639 codes. */
  languages?: string[];
  acceptance?: Acceptance;
  /** ISO day. */
  acceptanceCheckedOn?: string;
}
