import { useLocale, useTranslations } from "next-intl";
import { hoursText } from "@/components/jobs/job-words";
import styles from "@/components/jobs/job-line.module.css";
import { GermanName } from "@/components/ui/german-name";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import { groupsText, seatsText } from "./offer-words";

/** What a list says of an offer beside its title: sort, specialty, where, how much, until when. */
export function OfferLine({ entry }: { entry: PublishedEntry<"offer"> }) {
  const locale = useLocale();
  const t = useTranslations("offers");
  const jobs = useTranslations("jobs");
  const { owner, type, specialtyGroups, seats, hours, availableFrom, expiresOn } = entry.fields;
  const districts = entry.links
    .filter(({ kind }) => kind === "district")
    .map(({ name }) => name.de ?? name.en ?? "");
  const parts = [
    groupsText(specialtyGroups, locale, t),
    ...districts,
    seatsText(seats, locale, t),
    hoursText(hours, locale, jobs),
    availableFrom === undefined ? null : t("from", { day: longDay(availableFrom, locale) }),
  ];
  return (
    <p className={styles.line}>
      <b>{t(`type.${type}`)}</b> · <GermanName>{owner}</GermanName>
      <br />
      {parts.filter((part) => part !== null).join(" · ")}
      <br />
      {t("until", { day: longDay(expiresOn, locale) })}
    </p>
  );
}
