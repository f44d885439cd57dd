import { listDistricts } from "@/app/content";
import { listAllEntries } from "@/app/entries";
import { findDateSpan } from "@/app/events";
import type { FilterChoices } from "@/components/events/event-filter-form";
import { localise } from "@/lib/entries/localised-text";
import type { Month } from "@/lib/events/month";
import type { Folder } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localTime, today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import type { PageAddress } from "../../page-metadata";

/** What the filter can name. */
export async function filterChoices(region: Region, locale: Locale): Promise<FilterChoices> {
  const [themes, districts] = await Promise.all([
    listAllEntries(region, "theme", locale),
    listDistricts(region),
  ]);
  return {
    themes: themes.map(({ slug, fields }) => ({ slug, name: localise(fields.title, locale).text })),
    districts: districts
      .map(({ slug, name }) => ({ slug, name }))
      .sort((one, other) => one.name.localeCompare(other.name, "de")),
  };
}

/** The months that can be leafed through: those of the dates, and the present one. */
export async function monthSpan(
  region: Region,
): Promise<{ first: Month; last: Month; now: Month }> {
  const span = await findDateSpan(region);
  const now = today().slice(0, 7);
  if (!span) return { first: now, last: now, now };
  const [first, last] = [span.first, span.last].map((iso) =>
    localTime(new Date(iso)).slice(0, 7),
  ) as [Month, Month];
  return { first: first < now ? first : now, last: last > now ? last : now, now };
}

/** The address of one of the pages of events. */
export function eventsPage(
  locale: Locale,
  folder: Folder,
  parameters: Record<string, string>,
): PageAddress {
  return { locale, folder, parameters: { de: parameters, en: parameters } };
}
