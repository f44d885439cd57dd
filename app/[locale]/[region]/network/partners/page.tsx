import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { NothingFound } from "@/components/network/nothing-found";
import { PartnerForm } from "@/components/network/partner-form";
import { PartnerList } from "@/components/network/partner-list";
import { PartnerNotices } from "@/components/network/partner-notices";
import { RegionPage } from "@/components/regions/region-page";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import {
  filtersOf,
  partnerSearchAddress,
  type PartnerFilter,
} from "@/lib/network/directory/partner-search";
import { pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { regionOrNotFound } from "../../region-content";
import { networkWay } from "../network-way";
import { partnerSearchContent, type PartnerSearchContent } from "./partner-search-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  const parameters = { de: { region }, en: { region } };
  return { locale, folder: "/[region]/network/partners", parameters };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("network.search");
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

export default async function PartnersPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const parameters = searchParameters(await searchParams);
  const content = await partnerSearchContent(slug, parameters, locale);
  const { region, search, notices, themes, districts, found } = content;
  const t = await getTranslations("network");
  const sources = new Set(found.entries.map(({ sourceId }) => sourceId));
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={partnerSearchAddress(locale === "de" ? "en" : "de", slug, search)}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        ...networkWay(locale, slug, t),
        { label: t("search.crumb") },
      ]}
      sources={region.sources.filter(({ id }) => sources.has(id))}
    >
      <h1>{t("search.title", { region: region.name })}</h1>
      <PartnerNotices region={region} notices={notices} />
      <PartnerForm region={region} search={search} themes={themes} districts={districts} />
      <Results content={content} />
      <Pager
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => partnerSearchAddress(locale, slug, { ...search, page })}
      />
    </RegionPage>
  );
}

/** What was found and for what; where nothing was, the way on. */
function Results({ content }: { content: PartnerSearchContent }) {
  const locale = useLocale();
  const t = useTranslations("network");
  const { region, search, themes, districts, found, loosened, meant } = content;
  const nameIn = (list: readonly { slug: string; name: string }[], slug: string | null) =>
    list.find((one) => one.slug === slug)?.name ?? "";
  const label = (filter: PartnerFilter): string => {
    switch (filter) {
      case "text":
        return t("search.text", { text: search.text });
      case "sector":
        return search.sector ? t(`sector.${search.sector}`) : "";
      case "theme":
        return t("search.text", { text: nameIn(themes, search.theme) });
      case "district":
        return nameIn(districts, search.district);
    }
  };
  const filters = filtersOf(search);
  if (found.total === 0)
    return filters.length === 0 ? (
      <p>{t("search.none")}</p>
    ) : (
      <NothingFound
        region={region}
        search={search}
        meant={meant}
        loosened={loosened.map((one) => ({ ...one, label: label(one.filter) }))}
      />
    );
  const said = new Intl.ListFormat(locale).format(filters.map(label));
  return (
    <>
      <p role="status">
        {filters.length === 0
          ? t("search.found", { total: found.total })
          : t("search.foundFor", { total: found.total, filters: said })}
      </p>
      <PartnerList region={region} partners={found.entries} />
    </>
  );
}
