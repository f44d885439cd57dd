import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnsweredPage } from "@/components/practices/answered-page";
import { FacilityCard } from "@/components/practices/facility-card";
import { FacilitySearchForm } from "@/components/practices/facility-search-form";
import { PlaceListSwitch } from "@/components/practices/place-list-switch";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { FacilitySearch } from "@/lib/practices/schema";
import { facilitySearchParameters } from "@/lib/practices/search/search-address";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { regionOrNotFound } from "../region-content";
import { facilitySearchContent, type FacilitySearchContent } from "./search-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/facilities", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("facilities");
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

/** The address of a search, the plain one for all places. */
function addressOfSearch(
  search: FacilitySearch,
  { region }: Pick<FacilitySearchContent, "region">,
  locale: Locale,
): string {
  const parameters = facilitySearchParameters(search, locale).toString();
  const plain = addressOf(locale, "/[region]/facilities", { region: region.slug });
  return parameters === "" ? plain : `${plain}?${parameters}`;
}

export default async function FacilitiesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await facilitySearchContent(slug, searchParameters(await searchParams));
  const { region, answered } = content;
  const { search } = answered;
  const plain = addressOf(locale, "/[region]/facilities", { region: slug });
  const t = await getTranslations();
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={addressOfSearch(search, content, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: t("navigation.practices"),
          href: addressOf(locale, "/[region]/practices", { region: slug }),
        },
        { label: t("places.lists.facilities") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "SearchResultsPage",
          name: t("facilities.title", { region: region.name }),
          url: siteUrl() + plain,
          inLanguage: locale,
        }}
      />
      <h1>{t("facilities.heading", { region: region.name })}</h1>
      <PlaceListSwitch regionSlug={slug} shown="facilities" />
      <AnsweredPage
        kind="facilities"
        groups={[]}
        {...content}
        hrefOf={(search) => addressOfSearch(search, content, locale)}
        plainHref={plain}
        formOf={(placeName) => (
          <FacilitySearchForm {...content} search={search} placeName={placeName} />
        )}
        cardOf={(facility, mark) => (
          <FacilityCard facility={facility} regionSlug={slug} mark={mark} />
        )}
      />
    </RegionPage>
  );
}
