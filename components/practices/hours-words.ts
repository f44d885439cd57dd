import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import { MINUTES_OF_DAY, type HoursOfDay, type Span } from "@/lib/practices/opening-hours";

type Translate = ReturnType<typeof useTranslations<"places">>;

/** @example clockTime(510) // "08:30" */
export function clockTime(minute: number): string {
  const within = minute % MINUTES_OF_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  // A day ends at 24:00, it does not begin again.
  if (minute === MINUTES_OF_DAY) return "24:00";
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/** Hours of a day as people read them, "geschlossen" for none. */
export function spansText(spans: readonly Span[], t: Translate): string {
  if (spans.length === 0) return t("hours.closed");
  const [first] = spans;
  if (first?.[0] === 0 && first[1] >= MINUTES_OF_DAY) return t("hours.always");
  const parts = spans.map(([from, to]) => `${clockTime(from)}–${clockTime(to)}`);
  return t("hours.clock", { spans: parts.join(t("hours.and")) });
}

/** Hours of a day with the reason where they differ from those of the week. */
export function dayText({ spans, reason }: Omit<HoursOfDay, "day">, t: Translate): string {
  const text = spansText(spans, t);
  return reason === null ? text : t("hours.because", { text, reason });
}

const WEEKDAY = { weekday: "long", timeZone: "UTC" } as const;
const WEEKDAYS = {
  de: new Intl.DateTimeFormat("de-DE", WEEKDAY),
  en: new Intl.DateTimeFormat("en-GB", WEEKDAY),
};

/** @example weekdayName("2026-11-23", "de") // "Montag" */
export function weekdayName(day: string, locale: Locale): string {
  return WEEKDAYS[locale].format(new Date(day));
}

const SHORT_WEEKDAY = { weekday: "short", timeZone: "UTC" } as const;
const SHORT_WEEKDAYS = {
  de: new Intl.DateTimeFormat("de-DE", SHORT_WEEKDAY),
  en: new Intl.DateTimeFormat("en-GB", SHORT_WEEKDAY),
};

/** @example shortWeekday("2026-11-23", "de") // "Mo" */
export function shortWeekday(day: string, locale: Locale): string {
  return SHORT_WEEKDAYS[locale].format(new Date(day)).replace(/\.$/, "");
}

/** A time as one says it at the door: German drops the minutes of a full hour. */
export function doorTime(minute: number, locale: Locale): string {
  const [hour = "", rest = ""] = clockTime(minute).split(":");
  const spoken = String(Number(hour));
  return locale === "de" && rest === "00" ? spoken : `${spoken}:${rest}`;
}
