import { createTranslator } from "use-intl/core";
import german from "@/lib/i18n/messages/de.json";
import english from "@/lib/i18n/messages/en.json";
import type { Locale } from "@/lib/i18n/routing";

function translator(locale: Locale) {
  const messages = locale === "de" ? german : english;
  return createTranslator({ locale, messages, namespace: "openData" });
}

const words = { de: translator("de"), en: translator("en") };

/** The same words in both languages of the portal. */
export function inBoth(
  tell: (t: (typeof words)[Locale], locale: Locale) => string,
): Record<Locale, string> {
  return { de: tell(words.de, "de"), en: tell(words.en, "en") };
}
