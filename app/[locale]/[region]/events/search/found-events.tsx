import { getTranslations } from "next-intl/server";
import { listDatePage, listDatesBetween } from "@/app/events";
import { EventList } from "@/components/events/event-list";
import { EventPager } from "@/components/events/event-pager";
import { eventsAddress } from "@/components/events/event-views";
import { monthName, MonthTable } from "@/components/events/month-table";
import { ANY_EVENT, type EventFilter } from "@/lib/events/event-filter";
import { boundsOf, type Month } from "@/lib/events/month";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import { MonthTurn } from "../month-turn";

/** What an address of the search asks for. */
export interface AskedView {
  filter: EventFilter;
  month: Month | undefined;
  past: boolean;
  page: number;
}

interface FoundEventsProps {
  region: Region;
  locale: Locale;
  view: AskedView;
  span: { first: Month; last: Month };
}

/** The dates that fit: a month of them, or a page of a list. */
export async function FoundEvents({ region, locale, view, span }: FoundEventsProps) {
  const { filter, month, past, page } = view;
  const t = await getTranslations("events");
  if (month !== undefined && !past)
    return <FoundMonth {...{ region, locale, filter, month, span }} />;
  const found = await listDatePage(region, { past, filter, page });
  const all = eventsAddress(locale, region.slug, { filter: ANY_EVENT, past });
  return (
    <>
      <h2>{t(past ? "pastFound" : "found", { count: found.total })}</h2>
      <EventList
        region={region}
        dates={found.dates}
        isPast={past}
        empty={t.rich("foundNone", { all: (text) => <a href={all}>{text}</a> })}
      />
      <EventPager region={region} filter={filter} past={past} found={found} />
    </>
  );
}

interface FoundMonthProps extends Omit<FoundEventsProps, "view"> {
  filter: EventFilter;
  month: Month;
}

async function FoundMonth({ region, locale, filter, month, span }: FoundMonthProps) {
  const t = await getTranslations("events");
  const dates = await listDatesBetween(region, { ...boundsOf(month), filter });
  const all = eventsAddress(locale, region.slug, { filter: ANY_EVENT, month });
  return (
    <>
      <h2>{monthName(month, locale)}</h2>
      <MonthTurn region={region} filter={filter} month={month} span={span} />
      <MonthTable
        region={region}
        month={month}
        dates={dates}
        today={today()}
        empty={t.rich("month.emptySelection", { all: (text) => <a href={all}>{text}</a> })}
      />
    </>
  );
}
