import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnsweredPage } from "@/components/practices/answered-page";
import { PracticeCard } from "@/components/practices/practice-card";
import { PracticeSearchForm } from "@/components/practices/practice-search-form";
import { PlaceListSwitch } from "@/components/practices/place-list-switch";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { PracticeSearch } from "@/lib/practices/schema";
import { practiceSearchParameters } from "@/lib/practices/search/search-address";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { regionOrNotFound } from "../region-content";
import { practiceSearchContent, type PracticeSearchContent } from "./search-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/practices", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("practices");
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("title", { region: region.name }),
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

/** The address of a search, the plain one for all practices. */
function addressOfSearch(
  search: PracticeSearch,
  { region, groups }: Pick<PracticeSearchContent, "region" | "groups">,
  locale: Locale,
): string {
  const parameters = practiceSearchParameters(search, groups, locale).toString();
  const plain = addressOf(locale, "/[region]/practices", { region: region.slug });
  return parameters === "" ? plain : `${plain}?${parameters}`;
}

export default async function PracticesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await practiceSearchContent(slug, searchParameters(await searchParams));
  const { region, answered } = content;
  const { search } = answered;
  const plain = addressOf(locale, "/[region]/practices", { region: slug });
  const t = await getTranslations();
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={addressOfSearch(search, content, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("navigation.practices") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "SearchResultsPage",
          name: t("practices.title", { region: region.name }),
          url: siteUrl() + plain,
          inLanguage: locale,
        }}
      />
      <h1>{t("practices.heading", { region: region.name })}</h1>
      <PlaceListSwitch regionSlug={slug} shown="practices" />
      <AnsweredPage
        kind="practices"
        {...content}
        hrefOf={(search) => addressOfSearch(search, content, locale)}
        plainHref={plain}
        formOf={(placeName) => (
          <PracticeSearchForm {...content} search={search} placeName={placeName} />
        )}
        cardOf={(practice, mark) => (
          <PracticeCard
            practice={practice}
            regionSlug={slug}
            groups={content.groups}
            mark={mark}
            wanted={answered.spelled.groups}
          />
        )}
      />
    </RegionPage>
  );
}
