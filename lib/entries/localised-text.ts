import { z } from "zod";
import type { Locale } from "@/lib/i18n/routing";

/** Longest text, in characters: some thirty printed pages. */
export const LONGEST_TEXT = 100_000;

/**
 * A text in German, English or both.
 *
 * @param longest characters of each
 */
export function localisedTextOf(longest: number) {
  const written = z.string().trim().min(1).max(longest);
  return z
    .object({ de: written.optional(), en: written.optional() })
    .refine(({ de, en }) => de !== undefined || en !== undefined);
}

/** A text in German, English or both. */
export const localisedTextSchema = localisedTextOf(LONGEST_TEXT);

export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** A text as it is shown, with the language it is really in. */
export interface ShownText {
  text: string;
  language: Locale;
  /** Whether it is not in the language that was asked for; the page says so. */
  isFallback: boolean;
}

/**
 * The text in the language asked for, else in the other one.
 *
 * @example localise({ de: "Pflege" }, "en") // { text: "Pflege", language: "de", isFallback: true }
 */
export function localise({ de, en }: LocalisedText, locale: Locale): ShownText {
  const other: Locale = locale === "de" ? "en" : "de";
  const asked = locale === "de" ? de : en;
  if (asked !== undefined) return { text: asked, language: locale, isFallback: false };
  return { text: (locale === "de" ? en : de) ?? "", language: other, isFallback: true };
}
