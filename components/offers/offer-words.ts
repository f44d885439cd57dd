import type { useTranslations } from "next-intl";
import { SPECIALTY_GROUP_WORDS } from "@/lib/entries/kinds/offer-words";
import { plainNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<"offers">>;
type GroupSlug = keyof typeof SPECIALTY_GROUP_WORDS;

function isGroup(slug: string): slug is GroupSlug {
  return Object.hasOwn(SPECIALTY_GROUP_WORDS, slug);
}

/**
 * The names of specialty groups as a list; null for none.
 *
 * @example groupsText(["hausaerzte", "urologen"], "de", t) // "Hausärzte und Urologen"
 */
export function groupsText(slugs: readonly string[], locale: Locale, t: Translate): string | null {
  if (slugs.length === 0) return null;
  const names = slugs.map((slug) => (isGroup(slug) ? t(`group.${slug}`) : slug));
  return new Intl.ListFormat(locale).format(names);
}

/**
 * To how many seats an offer comes; null where it does not say.
 *
 * @example seatsText(0.5, "de", t) // "0,5 Sitze"
 */
export function seatsText(seats: number | undefined, locale: Locale, t: Translate): string | null {
  return seats === undefined ? null : t("seatCount", { seats, text: plainNumber(seats, locale) });
}
