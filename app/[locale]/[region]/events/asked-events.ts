import { getTranslations } from "next-intl/server";
import type { FilterChoices } from "@/components/events/event-filter-form";
import { eventFilterQuery, readEventFilter, type EventFilter } from "@/lib/events/event-filter";
import type { Locale } from "@/lib/i18n/routing";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { filterChoices } from "./events-content";

/** What a filter asks for, in words, each as the form calls it. */
async function filterWords(filter: EventFilter, locale: Locale, choices: FilterChoices) {
  const t = await getTranslations({ locale, namespace: "events" });
  const nameOf = (things: FilterChoices["themes"], wanted: string | null) =>
    things.find(({ slug }) => slug === wanted)?.name ?? null;
  return [
    filter.type && t(`type.${filter.type}`),
    nameOf(choices.themes, filter.theme),
    filter.audience && t(`audience.${filter.audience}`),
    nameOf(choices.districts, filter.district),
    filter.online ? t("filter.online") : null,
  ].filter((word) => word !== null);
}

/** What an address of a feed asks for, and what that is called; what there is not fits nothing. */
export async function askedOf(requested: { locale: string; region: string }, address: string) {
  const locale = requestLocale(requested.locale);
  const region = await regionOrNotFound(requested.region);
  const choices = await filterChoices(region, locale);
  const slugs = (things: readonly { slug: string }[]) => things.map((thing) => thing.slug);
  const known = { themes: slugs(choices.themes), districts: slugs(choices.districts) };
  const asked = readEventFilter(new URL(address).searchParams, locale, known);
  const t = await getTranslations({ locale, namespace: "events" });
  const words = (await filterWords(asked.filter, locale, choices)).join(", ");
  const named = (title: string) => (words === "" ? title : `${title}: ${words}`);
  return {
    ...{ locale, region, ...asked, query: eventFilterQuery(asked.filter, locale) },
    title: named(t("feeds.name", { region: region.name })),
    description:
      words === "" ? t("description", { region: region.name }) : t("feeds.only", { words }),
  };
}
