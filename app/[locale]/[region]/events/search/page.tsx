import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { EventFilterForm } from "@/components/events/event-filter-form";
import { eventsAddress, EventFeeds, EventViews } from "@/components/events/event-views";
import { monthName } from "@/components/events/month-table";
import {
  EVENT_FILTER_NAMES,
  EVENT_VIEW_VALUES,
  eventFilterParameters,
  readEventFilter,
} from "@/lib/events/event-filter";
import { isMonth, nearestMonth } from "@/lib/events/month";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { regionOrNotFound } from "../../region-content";
import { eventsPage, filterChoices, monthSpan } from "../events-content";
import { EventsFrame } from "../events-frame";
import { FoundEvents, type AskedView } from "./found-events";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

/** A page of a list that an address names, from 1. */
function pageOf(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

/** What a form leaves empty is taken out of the address, so that it can be passed on. */
async function contentOf({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [choices, span] = await Promise.all([filterChoices(region, locale), monthSpan(region)]);
  const asked = searchParameters(await searchParams);
  const slugs = (things: readonly { slug: string }[]) => things.map((thing) => thing.slug);
  const known = { themes: slugs(choices.themes), districts: slugs(choices.districts) };
  const { filter, isUnknown } = readEventFilter(asked, locale, known);
  const names = EVENT_FILTER_NAMES[locale];
  const last = (name: string) => asked.getAll(name).at(-1) ?? "";
  const [wanted, kind] = [last(names.month), last(names.view)];
  const values = EVENT_VIEW_VALUES[locale];
  const month = isMonth(wanted) ? nearestMonth(wanted, span.first, span.last) : span.now;
  const view: AskedView = {
    filter,
    month: kind === values.month ? month : undefined,
    past: kind === values.past,
    page: pageOf(last(names.page)),
  };
  if (!isUnknown && [...asked.values()].includes("")) redirect(eventsAddress(locale, slug, view));
  return { locale, region, choices, span, view, isUnknown };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region } = await contentOf(props);
  const t = await getTranslations("events");
  const address = eventsPage(locale, "/[region]/events/search", { region: region.slug });
  return {
    ...pageMetadata(address, {
      title: t("searchTitle", { region: region.name }),
      description: t("description", { region: region.name }),
    }),
    robots: { index: false },
  };
}

/** The same search in another language; the search itself where nothing is chosen. */
function otherAddress(locale: Locale, region: string, view: AskedView) {
  const other = locale === "de" ? "en" : "de";
  const isPlain = eventFilterParameters(view.filter, locale).size === 0;
  if (isPlain && view.month === undefined && !view.past && view.page === 1)
    return addressOf(other, "/[region]/events/search", { region });
  return eventsAddress(other, region, view);
}

export default async function EventSearchPage(props: PageProps) {
  const { locale, region, choices, span, view, isUnknown } = await contentOf(props);
  const { filter, month, past } = view;
  const t = await getTranslations("events");
  const all = addressOf(locale, "/[region]/events", { region: region.slug });
  const shown = past ? "past" : month === undefined ? "list" : "month";
  return (
    <EventsFrame
      region={region}
      otherLanguage={otherAddress(locale, region.slug, view)}
      crumb={
        past ? t("views.past") : month === undefined ? t("searchCrumb") : monthName(month, locale)
      }
    >
      <h1>{t("searchTitle", { region: region.name })}</h1>
      <EventViews region={region} filter={filter} shown={shown} month={month ?? span.now} />
      <EventFilterForm
        region={region}
        filter={filter}
        choices={choices}
        view={shown === "list" ? undefined : shown}
      />
      {isUnknown ? (
        <p role="status">{t.rich("unknownFilter", { all: (text) => <a href={all}>{text}</a> })}</p>
      ) : (
        <FoundEvents region={region} locale={locale} view={view} span={span} />
      )}
      {!isUnknown && !past && <EventFeeds region={region} filter={filter} />}
    </EventsFrame>
  );
}
