import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { findRegionDrawing } from "@/app/content";
import { listRelatedTo } from "@/app/entries";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { DateState } from "@/components/events/date-state";
import { whenText } from "@/components/events/date-words";
import { dateData } from "@/components/events/event-data";
import { EventFacts } from "@/components/events/event-facts";
import { EventPlace } from "@/components/events/event-place";
import { EventText } from "@/components/events/event-text";
import { DemoMark } from "@/components/ui/demo-mark";
import { StructuredData } from "@/components/ui/structured-data";
import { localise } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { dateAddress } from "@/lib/events/event-date";
import { isOver, type ListedDate } from "@/lib/events/listed-date";
import { addressOf } from "@/lib/i18n/address";
import type { EventContent } from "./date-content";
import { EventFrame } from "./event-frame";
import { RELATED } from "./event-page";
import styles from "./events.module.css";

/** Past dates that are listed at once, the youngest. */
const PAST_SHOWN = 12;

/** The page of a series: what all its dates share, and when they are. */
export async function SeriesPage({ content }: { content: EventContent }) {
  const { locale, region, entry, dates } = content;
  const { fields } = entry;
  const now = new Date();
  const [drawing, related] = await Promise.all([
    findRegionDrawing(region),
    listRelatedTo(region, "event", entry.slug),
  ]);
  const t = await getTranslations("events");
  const ahead = dates.filter((date) => !isOver(date, now) && !date.removed);
  const past = dates.filter((date) => isOver(date, now) && date.state !== "cancelled").reverse();
  return (
    <EventFrame content={content} dateKey="">
      <StructuredData
        data={{
          "@type": "EventSeries",
          name: localise(fields.title, locale).text,
          description: localise(fields.summary, locale).text,
          url: siteUrl() + dateAddress(locale, region.slug, entry.slug, ""),
          subEvent: ahead.slice(0, 10).map((date) => {
            const path = dateAddress(locale, region.slug, entry.slug, date.dateKey);
            return dateData({ date, locale, url: siteUrl() + path, region: region.name });
          }),
        }}
      />
      <EntryHead
        kind={
          <>
            {entry.demo && <DemoMark />}
            {t(`type.${fields.type}`)}
          </>
        }
        title={fields.title}
        summary={fields.summary}
      />
      <EntryColumns aside={<EventFacts region={region} entry={entry} date={null} />}>
        <EventText fields={fields} isOver={past.length > 0} />
        <section>
          <h2>{t("dates")}</h2>
          {ahead.length === 0 ? (
            <p>{t("datesNone")}</p>
          ) : (
            <>
              <DateList region={region} dates={ahead} />
              <p className={styles.more}>
                <a
                  href={addressOf(locale, "/[region]/events/[event]/date.ics", {
                    ...{ region: region.slug, event: entry.slug },
                  })}
                >
                  {t("seriesToCalendar")}
                </a>
              </p>
            </>
          )}
        </section>
        {past.length > 0 && (
          <section>
            <h2>{t("datesPast")}</h2>
            <DateList region={region} dates={past.slice(0, PAST_SHOWN)} isPast />
            {past.length > PAST_SHOWN && (
              <details>
                <summary>{t("datesPastAll", { count: past.length })}</summary>
                <DateList region={region} dates={past.slice(PAST_SHOWN)} isPast />
              </details>
            )}
          </section>
        )}
      </EntryColumns>
      {fields.place && <EventPlace place={fields.place} drawing={drawing} />}
      <RelatedEntries region={region} related={related} kinds={RELATED} />
    </EventFrame>
  );
}

function hasOwnResult({ fields, dateKey }: ListedDate): boolean {
  return fields.recurrence?.results?.some(({ date }) => date === dateKey) ?? false;
}

interface DateListProps {
  region: { slug: string };
  dates: readonly ListedDate[];
  isPast?: boolean;
}

function DateList({ region, dates, isPast = false }: DateListProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  return (
    <ol className={styles.dates}>
      {dates.map((date) => (
        <li key={date.dateKey}>
          <Link href={dateAddress(locale, region.slug, date.slug, date.dateKey)} prefetch={false}>
            {whenText(date, locale, t)}
          </Link>
          {isPast && hasOwnResult(date) && <> · {t("withResult")}</>}
          <DateState date={date} isBrief />
        </li>
      ))}
    </ol>
  );
}
