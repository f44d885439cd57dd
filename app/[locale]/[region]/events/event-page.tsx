import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { findRegionDrawing } from "@/app/content";
import { listRelatedTo } from "@/app/entries";
import { findSeats } from "@/app/events";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { DateState } from "@/components/events/date-state";
import { eventData } from "@/components/events/event-data";
import { EventFacts } from "@/components/events/event-facts";
import { EventPlace } from "@/components/events/event-place";
import { EventText } from "@/components/events/event-text";
import { SignUpBox } from "@/components/events/sign-up-box";
import { DemoMark } from "@/components/ui/demo-mark";
import { StructuredData } from "@/components/ui/structured-data";
import type { LinkTarget } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { dateAddress } from "@/lib/events/event-date";
import { isOver, type ListedDate } from "@/lib/events/listed-date";
import { newcomersWait } from "@/lib/events/sign-ups/open-seats";
import { addressOf } from "@/lib/i18n/address";
import { EventFrame } from "./event-frame";
import type { EventContent } from "./date-content";
import styles from "./events.module.css";

/** What is named beside an event; themes, partners and the like stand among its facts. */
export const RELATED: readonly LinkTarget[] = ["statement", "news", "page"];

interface EventPageProps {
  content: EventContent;
  date: ListedDate;
}

/** The page of one date, whether its event has others or not. */
export async function EventPage({ content, date }: EventPageProps) {
  const { locale, region, entry } = content;
  const { fields } = date;
  const now = new Date();
  const [drawing, related, seats] = await Promise.all([
    findRegionDrawing(region),
    listRelatedTo(region, "event", entry.slug),
    date.takesSignUps && date.capacity !== null ? findSeats(region, date) : null,
  ]);
  const t = await getTranslations("events");
  const { place } = fields;
  const over = isOver(date, now);
  const openSeats = seats && newcomersWait(seats) ? 0 : (seats?.open ?? null);
  const url = siteUrl() + dateAddress(locale, region.slug, entry.slug, date.dateKey);
  return (
    <EventFrame content={content} dateKey={date.dateKey}>
      <StructuredData
        data={eventData({ date, locale, url, openSeats, now, region: region.name })}
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
      <DateState date={date} />
      {over && date.state !== "cancelled" && <p>{t("over")}</p>}
      <EntryColumns aside={<EventFacts region={region} entry={entry} date={date} />}>
        <EventText fields={fields} isOver={over} />
        <SignUpBox region={region} date={date} seats={seats} now={now} />
        <DateLinks content={content} date={date} />
      </EntryColumns>
      {place && <EventPlace place={place} drawing={drawing} />}
      <RelatedEntries region={region} related={related} kinds={RELATED} />
    </EventFrame>
  );
}

/** The date for one's own calendar, and the other dates of its series. */
function DateLinks({ content: { region, entry }, date }: EventPageProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const parameters = { region: region.slug, event: entry.slug, date: date.dateKey };
  return (
    <p className={styles.more}>
      <a
        href={addressOf(
          locale,
          date.dateKey === ""
            ? "/[region]/events/[event]/date.ics"
            : "/[region]/events/[event]/[date]/date.ics",
          parameters,
        )}
      >
        {t("toCalendar")}
      </a>
      {date.dateKey !== "" && (
        <>
          <br />
          <Link href={dateAddress(locale, region.slug, entry.slug, "")} prefetch={false}>
            {t("seriesLink")}
          </Link>
        </>
      )}
    </p>
  );
}
