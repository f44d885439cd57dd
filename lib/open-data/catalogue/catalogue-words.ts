import { createTranslator } from "use-intl/core";
import { outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import german from "@/lib/i18n/messages/de.json";
import english from "@/lib/i18n/messages/en.json";
import type { Locale } from "@/lib/i18n/routing";
import type { DistrictLevel } from "@/lib/regions/district-level";

const everything = {
  de: createTranslator({ locale: "de", messages: german }),
  en: createTranslator({ locale: "en", messages: english }),
};

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

/** How the pages call a view of a region's districts, e.g. "im Stadtteil". */
export function viewTitle(view: CoverageView, level: DistrictLevel, locale: Locale): string {
  const t = everything[locale];
  const year = outlookYear(view);
  if (year !== null) return t("coverage.view.outlook", { year });
  return view === "in-district" ? t(`level.${level}.within`) : t("coverage.view.reach");
}
