import type { useTranslations } from "next-intl";
import { groupInText, groupName } from "@/components/coverage/coverage-words";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber, shortDay, wholeNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { AcceptanceCheck } from "@/lib/practices/acceptance";
import { languageName } from "@/lib/practices/languages";
import type { LocalMoment } from "@/lib/practices/local-moment";
import type { FacilityCard, PracticeCard } from "@/lib/practices/schema";
import { dayAfter } from "@/lib/portal-day";
import { doorTime, shortWeekday, spansText } from "./hours-words";

type Translate = ReturnType<typeof useTranslations<"places">>;
type Place = Pick<PracticeCard, "street" | "postcode" | "city">;

/** Street and town in one line; empty when neither is known. */
export function addressLine({ street, postcode, city }: Place): string {
  const town = [postcode, city].filter(Boolean).join(" ");
  return [street, town].filter(Boolean).join(", ");
}

/** Positions are hardly truer, and nothing is no distance. */
const LEAST_KM = 0.1;

/** @example distanceText(0.84, "de") // "0,8 km" */
export function distanceText(km: number, locale: Locale): string {
  const text = km < 10 ? decimalNumber(Math.max(km, LEAST_KM), locale, 1) : wholeNumber(km, locale);
  return `${text}\u00a0km`;
}

/** When a place opens on another day than today, which is named by its weekday while that is clear. */
function opensText(
  { day, minute }: LocalMoment,
  today: string,
  locale: Locale,
  t: Translate,
): string {
  const isClear = day <= dayAfter(today, 6);
  return t("hours.opens", {
    day: isClear ? shortWeekday(day, locale) : shortDay(day, locale),
    time: doorTime(minute, locale),
  });
}

/** What a card says of today's hours; whether it is open now only where a moment is known. */
export function todayText(
  place: Pick<PracticeCard, "today" | "isOpenNow" | "opensNext" | "byAppointment">,
  locale: Locale,
  t: Translate,
): string {
  const { today, isOpenNow, opensNext, byAppointment } = place;
  if (!today) return byAppointment ? t("hours.byAppointment") : t("hours.unknown");
  const parts = [
    spansText(today.spans, t),
    ...(today.reason === null ? [] : [t(`hours.${today.reason}`)]),
    ...(isOpenNow === null || today.spans.length === 0
      ? []
      : [t(isOpenNow ? "hours.openNow" : "hours.closedNow")]),
    ...(opensNext === null || opensNext.day === today.day
      ? []
      : [opensText(opensNext, today.day, locale, t)]),
    ...(byAppointment ? [t("hours.alsoByAppointment")] : []),
  ];
  return parts.join(", ");
}

/** Whether new patients are taken, with the day of the last check. */
export function acceptanceText(
  acceptance: AcceptanceCheck | null,
  locale: Locale,
  t: Translate,
): string {
  if (!acceptance) return t("acceptance.unknown");
  return t("acceptance.checked", {
    answer: t(`acceptance.${acceptance.acceptance}`),
    date: shortDay(acceptance.checkedOn, locale),
  });
}

/** @example languagesText(["ru", "en"], "de") // "Englisch, Russisch" */
export function languagesText(codes: readonly string[], locale: Locale): string {
  return codes
    .map((code) => languageName(code, locale))
    .toSorted((one, other) => one.localeCompare(other, locale))
    .join(", ");
}

/** Names of groups by their slugs, in the order of the slugs. */
export function groupNames(
  slugs: readonly string[],
  groups: readonly SpecialtyGroup[],
  locale: Locale,
): string[] {
  return slugs.flatMap((slug) => {
    const group = groups.find((one) => one.slug === slug);
    return group ? [groupName(group, locale)] : [];
  });
}

/** The name of a group within a sentence; a slug nobody knows stays as it is. */
export function groupInSentence(
  slug: string,
  groups: readonly SpecialtyGroup[],
  locale: Locale,
): string {
  const group = groups.find((one) => one.slug === slug);
  return group ? groupInText(group, locale) : slug;
}

/** How many places are free and for which day that was said; null where nothing was reported. */
export function freePlacesText(
  { freePlaces, freeAsOf }: Pick<FacilityCard, "freePlaces" | "freeAsOf">,
  locale: Locale,
  t: Translate,
): string | null {
  if (freePlaces === null) return null;
  if (freeAsOf === null) return t("free.undated", { count: freePlaces });
  return t("free.dated", { count: freePlaces, date: shortDay(freeAsOf, locale) });
}
