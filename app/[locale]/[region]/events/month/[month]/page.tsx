import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { listDatesBetween } from "@/app/events";
import { EventFilterForm } from "@/components/events/event-filter-form";
import { EventFeeds, EventViews } from "@/components/events/event-views";
import { monthName, MonthTable } from "@/components/events/month-table";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { boundsOf, isMonth, nearestMonth } from "@/lib/events/month";
import { addressOf } from "@/lib/i18n/address";
import { today } from "@/lib/portal-day";
import { localisedAddress, pageMetadata } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { regionOrNotFound } from "../../../region-content";
import { eventsPage, filterChoices, monthSpan } from "../../events-content";
import { EventsFrame } from "../../events-frame";
import { MonthTurn } from "../../month-turn";

interface PageProps {
  params: Promise<{ locale: string; region: string; month: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

const FOLDER = "/[region]/events/month/[month]";

/** A month far away leads to the nearest that has something, so that nobody leafs for ever. */
async function contentOf({ params }: PageProps) {
  const { locale: requested, region: slug, month } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  if (!isMonth(month)) notFound();
  const span = await monthSpan(region);
  const nearest = nearestMonth(month, span.first, span.last);
  if (nearest !== month) redirect(addressOf(locale, FOLDER, { region: slug, month: nearest }));
  return {
    locale,
    region,
    month,
    span,
    address: eventsPage(locale, FOLDER, { region: slug, month }),
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, month, address } = await contentOf(props);
  const t = await getTranslations("events");
  const words = { month: monthName(month, locale), region: region.name };
  return pageMetadata(address, {
    title: t("month.title", words),
    description: t("month.description", words),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

export default async function MonthPage(props: PageProps) {
  const { locale, region, month, span, address } = await contentOf(props);
  const [dates, choices] = await Promise.all([
    listDatesBetween(region, { ...boundsOf(month), filter: ANY_EVENT }),
    filterChoices(region, locale),
  ]);
  const t = await getTranslations("events");
  return (
    <EventsFrame
      region={region}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumb={monthName(month, locale)}
    >
      <StructuredData
        data={{
          "@type": "CollectionPage",
          name: t("month.title", { month: monthName(month, locale), region: region.name }),
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
        }}
      />
      <h1>{t("month.title", { month: monthName(month, locale), region: region.name })}</h1>
      <EventViews region={region} filter={ANY_EVENT} shown="month" month={month} />
      <EventFilterForm region={region} filter={ANY_EVENT} choices={choices} view="month" />
      <MonthTurn region={region} filter={ANY_EVENT} month={month} span={span} />
      <MonthTable region={region} month={month} dates={dates} today={today()} />
      <EventFeeds region={region} filter={ANY_EVENT} />
    </EventsFrame>
  );
}
