import { useLocale, useTranslations } from "next-intl";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { shortDay } from "@/lib/i18n/number-format";

/** What a list says of a station beside its title: where, how long, from when, who accompanies. */
export function StationLine({ entry }: { entry: PublishedEntry<"training_station"> }) {
  const locale = useLocale();
  const t = useTranslations("training");
  const { institution, field, monthsAuthorised, posts, startsOn, mentor, checkedOn } = entry.fields;
  const parts = [
    institution,
    field,
    monthsAuthorised === undefined ? null : t("monthCount", { count: monthsAuthorised }),
    posts === undefined ? null : t("postCount", { count: posts }),
    startsOn === undefined ? null : t("from", { day: shortDay(startsOn, locale) }),
    mentor === undefined ? null : t("mentoredBy", { office: mentor.office }),
    t("checked", { day: shortDay(checkedOn, locale) }),
  ];
  return <p>{parts.filter((part) => part !== null && part !== undefined).join(" · ")}</p>;
}
