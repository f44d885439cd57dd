import { notFound, redirect } from "next/navigation";
import { entryOrLeadOn } from "@/app/entries";
import { listDatesOfEvent } from "@/app/events";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { dateAddress } from "@/lib/events/event-date";
import type { ListedDate } from "@/lib/events/listed-date";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

export interface EventContent {
  locale: Locale;
  region: Region;
  entry: PublishedEntry<"event">;
  /** All dates, in their order, also those that it no longer holds. */
  dates: ListedDate[];
}

/** The event of an address with its dates; leads on where it moved, or says why it is gone. */
export async function eventContent(
  requested: { locale: string; region: string },
  slug: string,
): Promise<EventContent> {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const entry = await entryOrLeadOn(region, locale, "event", slug);
  return { locale, region, entry, dates: await listDatesOfEvent(region, entry) };
}

const DATE_KEY = /^\d{4}-\d{2}-\d{2}(?:-\d{4})?$/;

/**
 * One date of the series of an address. A day on which the series has no date leads to all of its
 * dates; what is no day leads nowhere.
 */
export async function dateContent(
  requested: { locale: string; region: string },
  slug: string,
  dateKey: string,
): Promise<EventContent & { date: ListedDate }> {
  if (!DATE_KEY.test(dateKey)) notFound();
  const content = await eventContent(requested, slug);
  const date = content.dates.find((one) => one.dateKey === dateKey);
  if (!date) return redirect(dateAddress(content.locale, content.region.slug, slug, ""));
  return { ...content, date };
}
