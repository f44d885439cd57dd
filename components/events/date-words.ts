import type { useTranslations } from "next-intl";
import type { ListedDate } from "@/lib/events/listed-date";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { localTime } from "@/lib/portal-day";

type Translate = ReturnType<typeof useTranslations<"events">>;
type Moments = Pick<ListedDate, "startsAt" | "endsAt" | "allDay">;

const WEEKDAY = { weekday: "long", timeZone: "UTC" } as const;
const WEEKDAYS = {
  de: new Intl.DateTimeFormat("de-DE", WEEKDAY),
  en: new Intl.DateTimeFormat("en-GB", WEEKDAY),
};

/** The first and the last day of a date, by clocks in Germany. */
export function daysOf({ startsAt, endsAt, allDay }: Moments): [first: string, last: string] {
  const end = allDay ? Date.parse(endsAt) - 1 : Date.parse(endsAt);
  return [localTime(new Date(startsAt)).slice(0, 10), localTime(new Date(end)).slice(0, 10)];
}

/** A day with the day of its week, e.g. "Dienstag, 1. Dezember 2026". */
export function namedDay(day: string, locale: Locale): string {
  const weekday = WEEKDAYS[locale].format(new Date(day));
  return locale === "de"
    ? `${weekday}, ${longDay(day, locale)}`
    : `${weekday} ${longDay(day, locale)}`;
}

/** The hours of a date, e.g. "18:00 bis 20:00 Uhr"; of more days than one only its beginning. */
export function hoursOf(date: Moments, t: Translate): string {
  if (date.allDay) return t("allDay");
  const [first, last] = daysOf(date);
  const from = localTime(new Date(date.startsAt)).slice(11);
  if (first !== last || date.startsAt === date.endsAt) return t("clockFrom", { from });
  return t("clock", { from, to: localTime(new Date(date.endsAt)).slice(11) });
}

/** When a date is, in full. */
export function whenText(date: Moments, locale: Locale, t: Translate): string {
  const [first, last] = daysOf(date);
  if (first === last) return `${namedDay(first, locale)}, ${hoursOf(date, t)}`;
  if (date.allDay) return t("days", { first: longDay(first, locale), last: longDay(last, locale) });
  return t("span", {
    first: `${namedDay(first, locale)}, ${hoursOf(date, t)}`,
    last: `${longDay(last, locale)}, ${t("clockFrom", { from: localTime(new Date(date.endsAt)).slice(11) })}`,
  });
}
