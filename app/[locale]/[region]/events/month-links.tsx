import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { monthName } from "@/components/events/month-table";
import { monthAfter, type Month } from "@/lib/events/month";
import { addressOf } from "@/lib/i18n/address";
import styles from "./events.module.css";

/** Months that are named; the others are reached by leafing. */
const AHEAD = 12;
const BACK = 24;

/** The present month and those ahead up to the last that has dates. */
export function monthsAhead({ now, last }: { now: Month; last: Month }): Month[] {
  const months = Array.from({ length: AHEAD }, (_, at) => monthAfter(now, at));
  return months.filter((month) => month <= last);
}

/** The months before the present one, the latest first, back to the first that has dates. */
export function monthsBack({ now, first }: { now: Month; first: Month }): Month[] {
  const months = Array.from({ length: BACK }, (_, at) => monthAfter(now, -1 - at));
  return months.filter((month) => month >= first);
}

interface MonthLinksProps {
  region: { slug: string };
  months: readonly Month[];
}

/** The way to the pages of months; nothing without any. */
export function MonthLinks({ region, months }: MonthLinksProps) {
  const locale = useLocale();
  const t = useTranslations("events.month");
  if (months.length === 0) return null;
  return (
    <nav aria-labelledby="months-title">
      <h2 id="months-title">{t("all")}</h2>
      <ul className={styles.months}>
        {months.map((month) => (
          <li key={month}>
            <Link
              href={addressOf(locale, "/[region]/events/month/[month]", {
                region: region.slug,
                month,
              })}
              prefetch={false}
            >
              {monthName(month, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
