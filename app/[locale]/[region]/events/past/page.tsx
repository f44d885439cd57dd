import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listDatePage } from "@/app/events";
import { EventFilterForm } from "@/components/events/event-filter-form";
import { EventList } from "@/components/events/event-list";
import { EventPager } from "@/components/events/event-pager";
import { EventViews } from "@/components/events/event-views";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import { localisedAddress, pageMetadata } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { regionOrNotFound } from "../../region-content";
import { eventsPage, filterChoices, monthSpan } from "../events-content";
import { EventsFrame } from "../events-frame";
import styles from "../events.module.css";
import { MonthLinks, monthsBack } from "../month-links";

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
  return { locale, region, address: eventsPage(locale, "/[region]/events/past", { region: slug }) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, address } = await contentOf(props);
  const t = await getTranslations("events");
  return pageMetadata(address, {
    title: t("pastTitle", { region: region.name }),
    description: t("pastDescription", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

export default async function PastEventsPage(props: PageProps) {
  const { locale, region, address } = await contentOf(props);
  const [found, choices, months] = await Promise.all([
    listDatePage(region, { past: true, filter: ANY_EVENT, page: 1 }),
    filterChoices(region, locale),
    monthSpan(region),
  ]);
  const t = await getTranslations("events");
  return (
    <EventsFrame
      region={region}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumb={t("views.past")}
    >
      <StructuredData
        data={{
          "@type": "CollectionPage",
          name: t("pastTitle", { region: region.name }),
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
        }}
      />
      <h1>{t("pastTitle", { region: region.name })}</h1>
      <p className={styles.lead}>{t("pastLead")}</p>
      <EventViews region={region} filter={ANY_EVENT} shown="past" month={months.now} />
      <EventFilterForm region={region} filter={ANY_EVENT} choices={choices} view="past" />
      <h2>{t("pastList")}</h2>
      <EventList
        region={region}
        dates={found.dates}
        isPast
        empty={t.rich("pastEmpty", {
          all: (text) => (
            <a href={addressOf(locale, "/[region]/events", { region: region.slug })}>{text}</a>
          ),
        })}
      />
      <EventPager region={region} filter={ANY_EVENT} past found={found} />
      <MonthLinks region={region} months={monthsBack(months)} />
    </EventsFrame>
  );
}
