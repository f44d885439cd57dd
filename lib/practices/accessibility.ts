import { z } from "zod";
import { slugOf } from "@/lib/regions/slug";

/** Single facts about how a place can be reached and used; never one word such as "barrier-free". */
export const accessibilitySchema = z.enum([
  "step_free_entrance",
  "lift",
  "wide_doors",
  "accessible_toilet",
  "accessible_parking",
  "accessible_stop",
  "height_adjustable_couch",
  "induction_loop",
  "sign_language",
  "tactile_guidance",
  "plain_language",
  "guide_dog_welcome",
]);

export type AccessibilityFact = z.infer<typeof accessibilitySchema>;

/** What files write for a fact, spelt as `slugOf` does. */
export const ACCESSIBILITY_WORDS: Readonly<Record<AccessibilityFact, readonly string[]>> = {
  step_free_entrance: [
    ...["stufenlos", "stufenloser-eingang", "stufenloser-zugang", "ebenerdig"],
    ...["ebenerdiger-eingang", "ebenerdiger-zugang", "rampe", "schwellenlos", "step-free"],
    ...["rollstuhlgerechter-zugang", "wheelchair-access"],
  ],
  lift: ["aufzug", "fahrstuhl", "personenaufzug", "elevator", "lift-vorhanden"],
  wide_doors: ["breite-tueren", "tueren-mindestens-90-cm", "breite-tuer"],
  accessible_toilet: [
    ...["rollstuhl-wc", "behinderten-wc", "barrierefreies-wc", "rollstuhlgerechtes-wc"],
    ...["barrierefreie-toilette", "behindertentoilette", "wc-fuer-menschen-mit-behinderung"],
  ],
  accessible_parking: ["behindertenparkplatz", "parkplatz", "parking", "disabled-parking"],
  accessible_stop: ["barrierefreie-haltestelle", "haltestelle"],
  height_adjustable_couch: ["hoehenverstellbare-liege", "untersuchungsliege-hoehenverstellbar"],
  induction_loop: ["induktionsschleife", "hoerschleife", "induktive-hoeranlage", "hearing-loop"],
  sign_language: ["gebaerdensprache", "dgs", "gebaerdendolmetscher"],
  tactile_guidance: ["blindenleitsystem", "leitsystem", "taktiles-leitsystem", "braille"],
  plain_language: ["leichte-sprache", "einfache-sprache", "easy-language"],
  guide_dog_welcome: ["blindenhund", "assistenzhund", "blindenfuehrhund", "assistance-dog"],
};

const FACT_OF_WORD = new Map(
  accessibilitySchema.options.flatMap((fact) =>
    [slugOf(fact.replaceAll("_", " ")), ...ACCESSIBILITY_WORDS[fact]].map(
      (word) => [word, fact] as const,
    ),
  ),
);

/**
 * The single fact that a file's word names; null for other words, also for "barrierefrei", which
 * says nothing that a person could rely on.
 *
 * @example accessibilityFact("Rollstuhl-WC") // "accessible_toilet"
 */
export function accessibilityFact(text: string): AccessibilityFact | null {
  return FACT_OF_WORD.get(slugOf(text.replaceAll("_", " "))) ?? null;
}
