import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { filterWord } from "@/components/offers/offer-filter-words";
import { OfferForm } from "@/components/offers/offer-form";
import { OfferList } from "@/components/offers/offer-list";
import { OfferNotices, WithoutOffers } from "@/components/offers/offer-notices";
import { RegionPage } from "@/components/regions/region-page";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/lib/i18n/address";
import { offersAddress } from "@/lib/offers/offer-address";
import { filtersOf } from "@/lib/offers/offer-filter";
import { findOffers } from "@/lib/offers/queries";
import { pageMetadata } from "../../page-metadata";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { askedOffers } from "./asked-offers";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

async function askedOf({ params, searchParams }: PageProps) {
  const parameters = searchParameters(await searchParams);
  const asked = await askedOffers(await params, parameters);
  return { ...asked, isPlain: parameters.size === 0 };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, filter, isPlain } = await askedOf(props);
  const t = await getTranslations("offers");
  const at = { region: region.slug };
  const title = t("title", { region: region.name });
  return {
    ...pageMetadata(
      { locale, folder: "/[region]/offers", parameters: { de: at, en: at } },
      {
        title,
        description: t("description", { region: region.name }),
        image: addressOf(locale, "/[region]/social.png", at),
        feed: { title, url: feedOf(locale, region.slug, filter) },
      },
    ),
    ...(!isPlain && { robots: { index: false } }),
  };
}

function feedOf(...[locale, region, filter]: Parameters<typeof offersAddress>): string {
  return offersAddress(locale, region, filter, { folder: "/[region]/offers/feed.xml" });
}

export default async function OffersPage(props: PageProps) {
  const { locale, region, filter, page, notices, groups, districts } = await askedOf(props);
  const t = await getTranslations("offers");
  const saving = await getTranslations("savedSearches");
  const found = await findOffers(region.id, filter, { now: new Date(), page });
  const said = filtersOf(filter).map((name) =>
    filterWord(filter, name, { groups, districts }, locale, t),
  );
  const words = new Intl.ListFormat(locale).format(said);
  const sources = new Set(found.entries.map(({ sourceId }) => sourceId));
  const addressAt = (number: number, language = locale) =>
    offersAddress(language, region.slug, filter, { page: number });
  return (
    <RegionPage
      region={region}
      section="offers"
      otherLanguage={addressAt(found.page, locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      <OfferNotices region={region} notices={notices} />
      <OfferForm region={region} filter={filter} groups={groups} districts={districts} />
      {found.total === 0 ? (
        <WithoutOffers
          region={region}
          filter={filter}
          loosened={found.loosened.map((one, index) => ({ ...one, label: said[index] ?? "" }))}
        />
      ) : (
        <>
          <p role="status">
            {said.length === 0
              ? t("filter.found", { total: found.total })
              : t("filter.foundFor", { total: found.total, words })}
          </p>
          <OfferList region={region} offers={found.entries} />
        </>
      )}
      <Pager page={found.page} pages={found.pages} hrefOf={(number) => addressAt(number)} />
      <p>
        <a href={offersAddress(locale, region.slug, filter, { folder: "/[region]/offers/save" })}>
          {saving("link")}
        </a>
      </p>
      <p>
        <a href={feedOf(locale, region.slug, filter)}>{t("filter.feed")}</a>
      </p>
    </RegionPage>
  );
}
