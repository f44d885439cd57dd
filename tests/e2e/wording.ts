import { createTranslator } from "next-intl";
import german from "@/lib/i18n/messages/de.json" with { type: "json" };
import english from "@/lib/i18n/messages/en.json" with { type: "json" };
import type { Locale } from "@/lib/i18n/routing";

export const messages = { de: german, en: english } as const;

/** The portal's own words in a language, so that tests follow when a text is reworded. */
export function wordsIn(locale: Locale) {
  return createTranslator<typeof german>({ locale, messages: messages[locale] });
}
