import { useLocale, useTranslations } from "next-intl";
import { GermanName } from "@/components/ui/german-name";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { shortDay } from "@/lib/i18n/number-format";

/** What a list says of a station beside its title: where, how long, from when, who accompanies. */
export function StationLine({ entry }: { entry: PublishedEntry<"training_station"> }) {
  const locale = useLocale();
  const t = useTranslations("training");
  const { institution, field, monthsAuthorised, posts, startsOn, mentor, checkedOn } = entry.fields;
  const names = [institution, field].filter((name) => name !== undefined).join(" · ");
  const parts = [
    monthsAuthorised === undefined ? null : t("monthCount", { count: monthsAuthorised }),
    posts === undefined ? null : t("postCount", { count: posts }),
    startsOn === undefined ? null : t("from", { day: shortDay(startsOn, locale) }),
    t("checked", { day: shortDay(checkedOn, locale) }),
  ];
  return (
    <p>
      <GermanName>{names}</GermanName> · {parts.filter((part) => part !== null).join(" · ")}
      {mentor && (
        <>
          {" · "}
          {t.rich("mentoredBy", {
            name: (text) => <GermanName>{text}</GermanName>,
            office: mentor.office,
          })}
        </>
      )}
    </p>
  );
}
