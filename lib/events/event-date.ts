import type { EventFields, EventPlace } from "@/lib/entries/kinds/event";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

/**
 * The address of a date's page: that of its event where there is only one.
 *
 * @param dateKey which date of a series; empty for an event that is none
 * @example dateAddress("de", "chemnitz", "stammtisch", "2026-12-01") // "/chemnitz/veranstaltungen/stammtisch/2026-12-01"
 */
export function dateAddress(
  locale: Locale,
  region: string,
  event: string,
  dateKey: string,
): string {
  return dateKey === ""
    ? addressOf(locale, "/[region]/events/[event]", { region, event })
    : addressOf(locale, "/[region]/events/[event]/[date]", { region, event, date: dateKey });
}

/**
 * What is told of one date of an event: its own title, place and result where it has them.
 *
 * @param dateKey which date of a series; empty for an event that is none
 * @example fieldsOfDate(series, "2026-12-01").title // { de: "Stammtisch im Advent" }
 */
export function fieldsOfDate(fields: EventFields, dateKey: string): EventFields {
  const { exceptions = [], results = [] } = fields.recurrence ?? {};
  const own = exceptions.find(({ date }) => date === dateKey);
  const came = results.find(({ date }) => date === dateKey);
  return {
    ...fields,
    ...(own?.title && { title: own.title }),
    ...(own?.place && { place: own.place }),
    ...(came && { result: came.result }),
  };
}

/** Where everybody may join online; of an event with seats only those are told who have one. */
export function openOnlineAddress({ signUp, onlineAddress }: EventFields): string | undefined {
  return signUp ? undefined : onlineAddress;
}

/** Where a date of an event takes place, which may not be where the others do. */
export function placeOfDate(fields: EventFields, dateKey: string): EventPlace | undefined {
  return fieldsOfDate(fields, dateKey).place;
}
