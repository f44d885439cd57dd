import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { whenText } from "@/components/events/date-words";
import { localise } from "@/lib/entries/localised-text";
import type { DeskDate } from "@/lib/events/desk/staff/date-filter";
import { addressOf } from "@/lib/i18n/address";
import { wholeNumber } from "@/lib/i18n/number-format";
import styles from "./staff-table.module.css";

interface DateTableProps {
  region: string;
  dates: readonly DeskDate[];
}

/** Dates, each with how many come, wait and are there. */
export function DateTable({ region, dates }: DateTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.eventDesk");
  const events = useTranslations("events");
  const numbers = ["confirmed", "held", "waiting", "here"] as const;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("event")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("capacity")}</th>
            {numbers.map((what) => (
              <th key={what} scope="col">
                {t(`numbers.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date.id}>
              <th scope="row" className={styles.words}>
                <Link
                  href={addressOf(locale, "/staff/[region]/events/[date]", {
                    ...{ region, date: String(date.id) },
                  })}
                  prefetch={false}
                >
                  <ShownText of={localise(date.title, locale)} mark={false} />
                </Link>
              </th>
              <td>
                {whenText(date, locale, events)}
                {date.state !== "planned" && ` (${t(`state.${date.state}`)})`}
              </td>
              <td>{date.capacity === null ? t("unbound") : wholeNumber(date.capacity, locale)}</td>
              {numbers.map((what) => (
                <td key={what}>{wholeNumber(date[what], locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
