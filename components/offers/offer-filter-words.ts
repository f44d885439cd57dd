import type { useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { shortDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { OfferFilter, OfferFilterName } from "@/lib/offers/offer-filter";
import type { DistrictName } from "@/lib/regions/schema";

type Translate = ReturnType<typeof useTranslations<"offers">>;

/** What names the values of a filter. */
export interface FilterNames {
  groups: readonly SpecialtyGroup[];
  districts: readonly DistrictName[];
}

/**
 * One part of a filter as people say it; "" where it hides nothing.
 *
 * @example filterWord({ ...NO_OFFER_FILTER, hours: 20 }, "hours", names, "de", t) // "höchstens 20 Wochenstunden"
 */
export function filterWord(
  filter: OfferFilter,
  name: OfferFilterName,
  { groups, districts }: FilterNames,
  locale: Locale,
  t: Translate,
): string {
  switch (name) {
    case "type":
      return filter.type ? t(`type.${filter.type}`) : "";
    case "group": {
      const group = groups.find(({ slug }) => slug === filter.group);
      return (locale === "de" ? group?.nameGerman : group?.nameEnglish) ?? "";
    }
    case "district":
      return districts.find(({ slug }) => slug === filter.district)?.name ?? "";
    case "startsBy":
      return filter.startsBy
        ? t("filter.said.startsBy", { day: shortDay(filter.startsBy, locale) })
        : "";
    case "hours":
      return filter.hours ? t("filter.said.hours", { hours: filter.hours }) : "";
    case "extent":
      return filter.extent ? t(`filter.extent.${filter.extent}`) : "";
  }
}
