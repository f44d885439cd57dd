import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listDatePage } from "@/app/events";
import { EventFilterForm } from "@/components/events/event-filter-form";
import { EventPager } from "@/components/events/event-pager";
import { EventList } from "@/components/events/event-list";
import { EventFeeds, EventViews } from "@/components/events/event-views";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import { localisedAddress, pageMetadata } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { eventsPage, filterChoices, monthSpan } from "./events-content";
import { EventsFrame } from "./events-frame";
import styles from "./events.module.css";
import { MonthLinks, monthsAhead } from "./month-links";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  return { locale, region, address: eventsPage(locale, "/[region]/events", { region: slug }) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, address } = await contentOf(props);
  const t = await getTranslations("events");
  const words = { region: region.name };
  return pageMetadata(address, {
    title: t("title", words),
    description: t("description", words),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
    feed: {
      url: addressOf(locale, "/[region]/events/feed.xml", { region: region.slug }),
      title: t("feeds.name", words),
    },
  });
}

export default async function EventsPage(props: PageProps) {
  const { locale, region, address } = await contentOf(props);
  const [found, choices, months] = await Promise.all([
    listDatePage(region, { past: false, filter: ANY_EVENT, page: 1 }),
    filterChoices(region, locale),
    monthSpan(region),
  ]);
  const t = await getTranslations("events");
  const at = { region: region.slug };
  return (
    <EventsFrame
      region={region}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
    >
      <StructuredData
        data={{
          "@type": "CollectionPage",
          name: t("title", { region: region.name }),
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
        }}
      />
      <h1>{t("title", { region: region.name })}</h1>
      <p className={styles.lead}>{t("lead", { region: region.name })}</p>
      <EventViews region={region} filter={ANY_EVENT} shown="list" month={months.now} />
      <EventFilterForm region={region} filter={ANY_EVENT} choices={choices} />
      <h2>{t("upcoming")}</h2>
      <EventList
        region={region}
        dates={found.dates}
        empty={t.rich("upcomingEmpty", {
          past: (text) => <a href={addressOf(locale, "/[region]/events/past", at)}>{text}</a>,
          contact: (text) => <a href={addressOf(locale, "/[region]/contact", at)}>{text}</a>,
        })}
      />
      <EventPager region={region} filter={ANY_EVENT} found={found} />
      <MonthLinks region={region} months={monthsAhead(months)} />
      <EventFeeds region={region} filter={ANY_EVENT} />
    </EventsFrame>
  );
}
