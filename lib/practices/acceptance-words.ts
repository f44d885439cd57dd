import { slugOf } from "@/lib/regions/slug";
import type { Acceptance } from "./acceptance";

const WORDS: Readonly<Record<Acceptance, readonly string[]>> = {
  accepting: [
    ...["accepting", "ja", "yes", "true", "1", "nimmt-neue-patienten", "neue-patienten"],
    ...["nimmt-neue-patienten-auf", "offen", "aufnahme"],
  ],
  not_accepting: ["not-accepting", "nein", "no", "false", "0", "aufnahmestopp", "keine-aufnahme"],
  existing_only: ["existing-only", "nur-bestandspatienten", "bestandspatienten", "bestand"],
  existing_and_family: [
    ...["existing-and-family", "bestand-und-familie", "bestandspatienten-und-angehoerige"],
    ...["bestandspatienten-und-familie", "nur-bestandspatienten-und-familie"],
  ],
};

const ACCEPTANCE_OF_WORD = new Map(
  (Object.keys(WORDS) as Acceptance[]).flatMap((acceptance) =>
    WORDS[acceptance].map((word) => [word, acceptance] as const),
  ),
);

/**
 * What a file's word says of new patients; null for other words.
 *
 * @example acceptanceNamed("Aufnahmestopp") // "not_accepting"
 */
export function acceptanceNamed(text: string): Acceptance | null {
  return ACCEPTANCE_OF_WORD.get(slugOf(text.replaceAll("_", " "))) ?? null;
}
