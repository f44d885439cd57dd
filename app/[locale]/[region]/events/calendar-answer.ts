import { getTranslations } from "next-intl/server";
import { listDatesForCalendar } from "@/app/events";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { calendarDate } from "@/lib/events/calendar/calendar-date";
import { writeCalendar } from "@/lib/events/calendar/ics-writing";
import { dateAddress, placeOfDate } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { askedOf } from "./asked-events";
import { keptAnswer } from "./kept-answer";

async function calendar(
  region: Region,
  locale: Locale,
  title: string,
  dates: readonly ListedDate[],
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "events" });
  return writeCalendar(
    { title, locale },
    dates.map((date) =>
      calendarDate(
        {
          ...date,
          ...{ regionSlug: region.slug, eventKey: date.key },
          startsAt: new Date(date.startsAt),
          endsAt: new Date(date.endsAt),
          changedAt: new Date(date.changedAt),
          place: placeOfDate(date.fields, date.dateKey),
        },
        locale,
        {
          url: siteUrl() + dateAddress(locale, region.slug, date.slug, date.dateKey),
          category: t(`type.${date.fields.type}`),
        },
      ),
    ),
  );
}

function headersOf(name: string): Record<string, string> {
  return {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": `inline; filename="${name}.ics"`,
  };
}

/** The calendar of the events that an address asks for. */
export async function calendarAnswer(
  requested: { locale: string; region: string },
  request: Request,
): Promise<Response> {
  const { locale, region, filter, isUnknown, title } = await askedOf(requested, request.url);
  const dates = isUnknown ? [] : await listDatesForCalendar(region, filter);
  const text = await calendar(region, locale, title, dates);
  return keptAnswer(request, text, headersOf(`praxisnah-${region.slug}`));
}

/** One date, or all of a series, as a file for one's own calendar. */
export async function datesAnswer(
  { locale, region }: { locale: Locale; region: Region },
  dates: readonly [ListedDate, ...ListedDate[]],
  title: LocalisedText,
): Promise<Response> {
  const [first, ...others] = dates;
  const dateKey = others.length === 0 ? first.dateKey : "";
  const name = [first.slug, dateKey].filter((part) => part !== "").join("-");
  const text = await calendar(region, locale, localise(title, locale).text, dates);
  return new Response(text, { headers: headersOf(name) });
}
