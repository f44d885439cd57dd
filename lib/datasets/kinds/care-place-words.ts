import { slugOf } from "@/lib/regions/slug";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  pharmacy: ["pharmacy", "apotheke", "apotheken", "pharmacies"],
  hospital: ["hospital", "krankenhaus", "krankenhaeuser", "klinikum", "hospitals"],
  clinic: ["clinic", "klinik", "kliniken", "mvz", "poliklinik", "clinics"],
  nursing_home: ["nursing-home", "pflegeheim", "pflegeheime", "pflegeeinrichtung", "altenheim"],
  care_service: ["care-service", "pflegedienst", "ambulanter-pflegedienst", "sozialstation"],
  on_call_practice: ["on-call-practice", "bereitschaftspraxis", "notdienstpraxis"],
};

const KIND_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/**
 * The kind of place that a word names; null for other words.
 *
 * @example placeKindOf("Apotheke") // "pharmacy"
 */
export function placeKindOf(text: string): string | null {
  return KIND_OF_WORD.get(slugOf(text.replaceAll("_", " "))) ?? null;
}
