import type { z } from "zod";
import type { Locale } from "@/lib/i18n/routing";
import { PORTAL_ZONE, portalDay } from "@/lib/portal-day";
import type { LetterAttachment, LetterBlock } from "../letter";
import type { LetterDesk, MailWords } from "../letter-desk";
import type { signUpExpiredValues } from "./event-values";

/** What all letters about a date of an event hold. */
export type EventSaid = Omit<z.output<typeof signUpExpiredValues>, "seats" | "what">;

const TAGS = { de: "de-DE", en: "en-GB" } as const;

function format(locale: Locale, options: Intl.DateTimeFormatOptions, at: string | Date): string {
  const zoned = { ...options, timeZone: PORTAL_ZONE };
  return new Intl.DateTimeFormat(TAGS[locale], zoned).format(new Date(at));
}

const LONG_DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;

/**
 * When a date of an event is, on the clocks of the portal.
 *
 * @example eventTime({ startsAt: "2026-12-01T17:00:00Z", endsAt: "2026-12-01T19:00:00Z", allDay: false }, t, "de")
 *   // "Dienstag, 1. Dezember 2026, 18:00–20:00 Uhr"
 */
export function eventTime(
  { startsAt, endsAt, allDay }: Pick<EventSaid, "startsAt" | "endsAt" | "allDay">,
  t: MailWords,
  locale: Locale,
): string {
  // A whole day ends with the midnight that begins the next.
  const lastMoment = allDay ? new Date(Date.parse(endsAt) - 1) : new Date(endsAt);
  const [from, to] = [format(locale, LONG_DAY, startsAt), format(locale, LONG_DAY, lastMoment)];
  const isOneDay = portalDay(new Date(startsAt)) >= portalDay(lastMoment);
  if (allDay) return isOneDay ? t("time.allDay", { day: from }) : t("time.allDays", { from, to });
  const [fromTime, toTime] = [format(locale, CLOCK, startsAt), format(locale, CLOCK, endsAt)];
  if (isOneDay) return t("time.timed", { day: from, from: fromTime, to: toTime });
  return t("time.days", { from, fromTime, to, toTime });
}

/** A moment by which something has to be done. @example "1. Dezember 2026 um 18:00 Uhr" */
export function momentText(at: string, { t, locale }: Pick<LetterDesk, "t" | "locale">): string {
  return t("moment", { moment: format(locale, { dateStyle: "long", timeStyle: "short" }, at) });
}

function placeText({ place, online }: EventSaid, t: MailWords): string {
  if (place === null) return t("online");
  return online ? t("placeAndOnline", { place }) : place;
}

/** What it is, when and where, and what else is to be known. */
export function eventFacts(
  said: EventSaid,
  { t, locale }: LetterDesk,
  further: readonly { label: string; value: string }[] = [],
): LetterBlock {
  return {
    kind: "facts",
    facts: [
      { label: t("label.event"), value: said.title },
      { label: t("label.when"), value: eventTime(said, t, locale) },
      { label: t("label.where"), value: placeText(said, t) },
      ...further,
    ],
  };
}

/** For how many people. */
export function seatsFact(seats: number, { t }: LetterDesk): { label: string; value: string } {
  return { label: t("label.seats"), value: t("seats", { seats }) };
}

/** What it costs, where somebody said. */
export function priceFact(
  { price, isFree }: EventSaid,
  { t }: LetterDesk,
): { label: string; value: string }[] {
  if (price === null && !isFree) return [];
  return [{ label: t("label.price"), value: price ?? t("free") }];
}

/** Leads to the page of the date. */
export function eventLink({ event, dateKey }: EventSaid, { t, page }: LetterDesk): LetterBlock {
  const url =
    dateKey === ""
      ? page("/[region]/events/[event]", { event })
      : page("/[region]/events/[event]/[date]", { event, date: dateKey });
  return { kind: "link", label: t("toEvent"), url };
}

/** The date for the reader's calendar. */
export function calendarFile({ event, dateKey }: EventSaid, content: string): LetterAttachment {
  return { kind: "calendar", name: `${[event, dateKey].filter(Boolean).join("-")}.ics`, content };
}
