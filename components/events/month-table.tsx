import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShownText } from "@/components/entries/shown-text";
import { localise } from "@/lib/entries/localised-text";
import { dateAddress } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import { weeksOf, type Month } from "@/lib/events/month";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { daysOf, namedDay } from "./date-words";
import { EventLine } from "./event-line";
import styles from "./month-table.module.css";

const WEEKDAYS = {
  de: new Intl.DateTimeFormat("de-DE", { weekday: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" }),
};
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const MONTHS = {
  de: new Intl.DateTimeFormat("de-DE", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** @example monthName("2026-12", "de") // "Dezember 2026" */
export function monthName(month: Month, locale: Locale): string {
  return MONTHS[locale].format(new Date(`${month}-01`));
}

/** The dates of each day, those that take several on each of theirs. */
function byDay(dates: readonly ListedDate[], month: Month): ReadonlyMap<string, ListedDate[]> {
  const days = new Map<string, ListedDate[]>();
  for (const day of weeksOf(month).flat())
    if (day !== null) {
      const on = dates.filter((date) => {
        const [first, last] = daysOf(date);
        return first <= day && day <= last;
      });
      if (on.length > 0) days.set(day, on);
    }
  return days;
}

interface MonthTableProps {
  region: { slug: string };
  month: Month;
  dates: readonly ListedDate[];
  /** ISO day. */
  today: string;
  /** What is said instead of a month without dates; without it, its days stay. */
  empty?: ReactNode;
}

/**
 * A month as a table of weeks. Where there is room its cells name the events; on a phone they say
 * how many there are and lead to the days below.
 */
export function MonthTable({ region, month, dates, today, empty }: MonthTableProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const days = byDay(dates, month);
  if (days.size === 0 && empty !== undefined) return <p>{empty}</p>;
  return (
    <>
      <table className={styles.month}>
        <caption>{monthName(month, locale)}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, at) => (
              <th key={at} scope="col">
                {WEEKDAYS[locale].format(MONDAY + at * DAY)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, at) => (
            <tr key={at}>
              {week.map((day, weekday) => (
                <td key={weekday} data-today={day === today || undefined}>
                  {day !== null && (
                    <DayCell region={region} day={day} dates={days.get(day) ?? []} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.size === 0 ? (
        <p>{t("month.empty")}</p>
      ) : (
        <section aria-labelledby="days-title">
          <h2 id="days-title">{t("month.days")}</h2>
          {[...days].map(([day, on]) => (
            <section
              key={day}
              id={`tag-${day}`}
              className={styles.day}
              aria-label={namedDay(day, locale)}
            >
              <p>
                <b>{namedDay(day, locale)}</b>
              </p>
              {on.map((date) => (
                <EventLine key={date.id} region={region} date={date} hasDay={false} />
              ))}
            </section>
          ))}
        </section>
      )}
    </>
  );
}

function DayCell({
  region,
  day,
  dates,
}: {
  region: { slug: string };
  day: string;
  dates: ListedDate[];
}) {
  const locale = useLocale();
  const t = useTranslations("events");
  const number = Number(day.slice(8));
  if (dates.length === 0) return <span className={styles.number}>{number}</span>;
  return (
    <>
      <a
        className={styles.number}
        href={`#tag-${day}`}
        aria-label={t("month.count", { day: namedDay(day, locale), count: dates.length })}
      >
        {number} <b>{wholeNumber(dates.length, locale)}</b>
      </a>
      <ul className={styles.titles}>
        {dates.map((date) => (
          <li key={date.id} data-state={date.state}>
            <Link href={dateAddress(locale, region.slug, date.slug, date.dateKey)} prefetch={false}>
              <ShownText of={localise(date.fields.title, locale)} mark={false} />
            </Link>
            {date.state === "cancelled" && <small>{t("state.cancelled")}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
