import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import {
  eventFilterParameters,
  eventFilterQuery,
  EVENT_FILTER_NAMES,
  EVENT_VIEW_VALUES,
  type EventFilter,
} from "@/lib/events/event-filter";
import type { Month } from "@/lib/events/month";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import styles from "./event-views.module.css";

export type EventView = "list" | "month" | "past";

/** What of the events an address shows. */
export interface ShownEvents {
  filter: EventFilter;
  /** Only of the view of months. */
  month?: Month | undefined;
  past?: boolean | undefined;
  /** Of a list, from 1. */
  page?: number | undefined;
}

/** The address of a list or a month that fits a filter; the plain pages where nothing is chosen. */
export function eventsAddress(
  locale: Locale,
  region: string,
  { filter, month, past = false, page = 1 }: ShownEvents,
): string {
  const query = eventFilterParameters(filter, locale);
  const names = EVENT_FILTER_NAMES[locale];
  const views = EVENT_VIEW_VALUES[locale];
  if (query.size === 0 && page === 1) {
    if (past) return addressOf(locale, "/[region]/events/past", { region });
    return month === undefined
      ? addressOf(locale, "/[region]/events", { region })
      : addressOf(locale, "/[region]/events/month/[month]", { region, month });
  }
  if (past) query.set(names.view, views.past);
  else if (month !== undefined) {
    query.set(names.view, views.month);
    query.set(names.month, month);
  }
  if (page > 1) query.set(names.page, String(page));
  return `${addressOf(locale, "/[region]/events/search", { region })}?${query.toString()}`;
}

interface EventViewsProps {
  region: { slug: string };
  filter: EventFilter;
  shown: EventView | null;
  /** The month that the view of months begins with. */
  month: Month;
}

/** List, month or what has been. */
export function EventViews({ region, filter, shown, month }: EventViewsProps) {
  const locale = useLocale();
  const t = useTranslations("events.views");
  const views = [
    ["list", eventsAddress(locale, region.slug, { filter })],
    ["month", eventsAddress(locale, region.slug, { filter, month })],
    ["past", eventsAddress(locale, region.slug, { filter, past: true })],
  ] as const;
  return (
    <nav className={styles.views} aria-label={t("label")}>
      <ul>
        {views.map(([view, href]) => (
          <li key={view}>
            <Link href={href} prefetch={false} aria-current={shown === view ? "page" : undefined}>
              {t(view)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How to follow what is chosen: as a calendar, and as news. */
export function EventFeeds({ region, filter }: { region: { slug: string }; filter: EventFilter }) {
  const locale = useLocale();
  const t = useTranslations("events.feeds");
  const query = eventFilterQuery(filter, locale);
  const at = { region: region.slug };
  return (
    <section className={styles.feeds} aria-labelledby="feeds-title">
      <h2 id="feeds-title">{t("title")}</h2>
      <p>{t("text")}</p>
      <ul>
        <li>
          <a href={addressOf(locale, "/[region]/events/calendar.ics", at) + query}>
            {t("calendar")}
          </a>
        </li>
        <li>
          <a href={addressOf(locale, "/[region]/events/feed.xml", at) + query}>{t("atom")}</a>
        </li>
      </ul>
    </section>
  );
}
