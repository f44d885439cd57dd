import { useLocale, useTranslations } from "next-intl";
import { GermanName } from "@/components/ui/german-name";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { shortDay } from "@/lib/i18n/number-format";
import { hoursText } from "./job-words";
import styles from "./job-line.module.css";

/** What a list says of a job beside its title: who employs, for what, until when. */
export function JobLine({ entry }: { entry: PublishedEntry<"job"> }) {
  const locale = useLocale();
  const t = useTranslations("jobs");
  const { employer, form, hours, expiresOn } = entry.fields;
  const districts = entry.links
    .filter(({ kind }) => kind === "district")
    .map(({ name }) => name.de ?? name.en ?? "");
  const parts = [t(`form.${form}`), ...districts, hoursText(hours, locale, t)];
  return (
    <p className={styles.line}>
      <b>
        <GermanName>{employer}</GermanName>
      </b>
      <br />
      {parts.filter((part) => part !== null).join(" · ")}
      <br />
      {t("until", { day: shortDay(expiresOn, locale) })}
    </p>
  );
}
