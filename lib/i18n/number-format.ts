import { PORTAL_ZONE } from "@/lib/portal-day";
import { coverageClass } from "@/lib/coverage/coverage-class";
import type { Locale } from "./routing";

const TAGS = { de: "de-DE", en: "en-GB" } as const;

/** Making one takes longer than rendering what it formats, and there are few different ones. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(TAGS[locale], options);
  formatters.set(key, known);
  return known;
}

type DayLocales = Record<Locale, Intl.DateTimeFormat>;

function dayFormats(options: Intl.DateTimeFormatOptions): DayLocales {
  const inZone = { ...options, timeZone: "UTC" };
  return {
    de: new Intl.DateTimeFormat(TAGS.de, inZone),
    en: new Intl.DateTimeFormat(TAGS.en, inZone),
  };
}

const LONG_DAYS = dayFormats({ dateStyle: "long" });
const SHORT_DAYS = dayFormats({ day: "2-digit", month: "2-digit", year: "numeric" });

/** @example wholeNumber(15600, "de") // "15.600" */
export function wholeNumber(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 0 }).format(value);
}

/** @example decimalNumber(6.75, "de", 2) // "6,75" */
export function decimalNumber(value: number, locale: Locale, digits: number): string {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatter(locale, fraction).format(value);
}

/** @example seatCount(3.8, "de") // "3,8"; seatCount(2, "de") // "2" */
export function seatCount(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A number as it was handed in, in hundredths at most. @example plainNumber(221.05, "de") // "221,05" */
export function plainNumber(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 2 }).format(value);
}

function percentSign(text: string, locale: Locale): string {
  return locale === "de" ? `${text}\u00a0%` : `${text}%`;
}

/** @example percent(80.7, "de", 1) // "80,7 %" with a space that does not break */
export function percent(value: number, locale: Locale, digits: number): string {
  return percentSign(decimalNumber(value, locale, digits), locale);
}

/**
 * A coverage degree in whole percent; where rounding would cross a legal limit a decimal stays,
 * so that 74.6 never reads as 75.
 *
 * @example degreePercent(64.3, "de") // "64 %"
 * @example degreePercent(74.97, "de") // "74,9 %"
 */
export function degreePercent(degree: number, locale: Locale): string {
  if (coverageClass(Math.round(degree)) === coverageClass(degree))
    return percent(degree, locale, 0);
  const tenth = Math.round(degree * 10) / 10;
  if (coverageClass(tenth) === coverageClass(degree)) return percent(tenth, locale, 1);
  const shortened = degree < tenth ? Math.floor(degree * 10) / 10 : Math.ceil(degree * 10) / 10;
  return percent(shortened, locale, 1);
}

/** An amount in whole euros. @example euroAmount(60000, "de") // "60.000 €" with a space that does not break */
export function euroAmount(value: number, locale: Locale): string {
  return formatter(locale, {
    ...{ style: "currency", currency: "EUR", maximumFractionDigits: 0 },
  }).format(value);
}

/** A difference of two percentages in points. @example percentPoints(-7.4, "de") // "−7" */
export function percentPoints(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" })
    .format(value)
    .replace("-", "−");
}

/** @example longDay("2024-01-01", "de") // "1. Januar 2024" */
export function longDay(day: string, locale: Locale): string {
  return LONG_DAYS[locale].format(new Date(day));
}

/** @example shortDay("2024-01-01", "de") // "01.01.2024" */
export function shortDay(day: string, locale: Locale): string {
  return SHORT_DAYS[locale].format(new Date(day));
}

const MOMENT = { dateStyle: "short", timeStyle: "short", timeZone: PORTAL_ZONE } as const;
const MOMENTS = {
  de: new Intl.DateTimeFormat(TAGS.de, MOMENT),
  en: new Intl.DateTimeFormat(TAGS.en, MOMENT),
};

/** @example shortMoment(new Date("2026-12-01T17:00:00Z"), "de") // "01.12.26, 18:00" */
export function shortMoment(moment: Date, locale: Locale): string {
  return MOMENTS[locale].format(moment);
}
