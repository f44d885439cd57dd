import type { useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { PlaceAnswer } from "@/lib/localities/named-place";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import { languageName } from "@/lib/practices/languages";
import { facilityKindSchema } from "@/lib/practices/schema";
import type { ActiveFilter } from "@/lib/practices/search/active-filters";
import { groupInSentence } from "./place-words";

type Translate = ReturnType<typeof useTranslations<"places">>;

export interface FilterWords {
  groups: readonly SpecialtyGroup[];
  districts: readonly { slug: string; name: string }[];
  /** How the place of the search is called; null while none is clear. */
  placeName: string | null;
  km: number;
}

/** What a place is called that a search begins at; null while none is clear. */
export function placeNameOf(place: PlaceAnswer | null, t: Translate): string | null {
  if (place?.kind === "position") return t("yourPosition");
  if (place?.kind !== "found") return null;
  const { name, detail, kind } = place.place;
  return kind === "street" && detail !== null ? `${name} (${detail})` : name;
}

/** @example radiusText(2.5, "de") // "2,5 km" */
export function radiusText(km: number, locale: Locale): string {
  return `${decimalNumber(km, locale, Number.isInteger(km) ? 0 : 1)}\u00a0km`;
}

/** Longer texts of words are named by their beginning. */
const LONGEST_NAMED = 60;

/**
 * The words of a search as a sentence names them; empty where no letter or digit is among them.
 *
 * @example typedText("%%%") // ""
 */
export function typedText(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return "";
  return text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED - 1)}…` : text;
}

/** What a limit of a search is called. */
export function filterLabel(
  { part, value }: Pick<ActiveFilter<unknown>, "part" | "value">,
  words: FilterWords,
  locale: Locale,
  t: Translate,
): string {
  switch (part) {
    case "group":
      return groupInSentence(value, words.groups, locale);
    case "district":
      return words.districts.find(({ slug }) => slug === value)?.name ?? value;
    case "language":
      return t("filter.language", { language: languageName(value, locale) });
    case "accessibility": {
      const fact = accessibilitySchema.safeParse(value).data;
      return fact ? t(`access.${fact}`) : value;
    }
    case "kind": {
      const kind = facilityKindSchema.safeParse(value).data;
      return kind ? t(`kinds.${kind}`) : value;
    }
    case "near":
      return words.placeName === null
        ? t("filter.placeGiven", { given: value })
        : t("filter.near", { radius: radiusText(words.km, locale), place: words.placeName });
    case "text":
      return t("filter.text", { text: value });
    case "km":
      return t("filter.radius", { radius: radiusText(Number(value), locale) });
    case "page":
      return value;
    case "newPatients":
    case "freePlaces":
    case "openNow":
      return t(`filter.${part}`);
  }
}

/** What lifting a limit is called: a place gets a wider circle, everything else is left out. */
export function loosenedLabel(
  filter: Pick<ActiveFilter<unknown>, "part" | "value">,
  words: FilterWords,
  locale: Locale,
  t: Translate,
): string {
  const label = filterLabel(filter, words, locale, t);
  return filter.part === "km" ? label : t("nothing.without", { label });
}
