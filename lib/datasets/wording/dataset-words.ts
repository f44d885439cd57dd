import { createTranslator } from "use-intl/core";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import type { Locale } from "@/lib/i18n/routing";

/** What imports say, in one language; the same at the terminal and on pages. */
export interface DatasetWords {
  locale: Locale;
  t: ReturnType<typeof translatorOf>;
}

function translatorOf(locale: Locale) {
  const messages = locale === "de" ? de : en;
  return createTranslator({ locale, messages, namespace: "import" });
}

/** @example datasetWords("en").t("kind.population") // "Population" */
export function datasetWords(locale: Locale): DatasetWords {
  return { locale, t: translatorOf(locale) };
}
