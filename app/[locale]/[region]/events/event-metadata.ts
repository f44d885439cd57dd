import type { Metadata } from "next";
import { daysOf } from "@/components/events/date-words";
import { localise } from "@/lib/entries/localised-text";
import { fieldsOfDate } from "@/lib/events/event-date";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { pageMetadata } from "../../page-metadata";
import type { EventContent } from "./date-content";

/** Title, description and addresses of an event's page; its day tells it from others of its name. */
export function eventMetadata(
  { locale, region, entry, dates }: EventContent,
  dateKey: string,
): Metadata {
  const isDate = dateKey !== "";
  const { title, summary } = fieldsOfDate(entry.fields, dateKey);
  const folder: Folder = isDate ? "/[region]/events/[event]/[date]" : "/[region]/events/[event]";
  const parameters = {
    ...{ region: region.slug, event: entry.slug },
    ...(isDate && { date: dateKey }),
  };
  const name = localise(title, locale).text;
  const [date] = entry.fields.recurrence ? [] : dates;
  const day = isDate ? dateKey.slice(0, 10) : date && daysOf(date)[0];
  const named = day === undefined ? name : `${name}, ${longDay(day, locale)}`;
  return pageMetadata(
    { locale, folder, parameters: { de: parameters, en: parameters } },
    {
      title: `${named} – ${region.name}`,
      description: localise(summary, locale).text,
      image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
    },
  );
}
