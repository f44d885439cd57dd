import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listPublicVersions } from "@/app/content";
import { OpenDataSection } from "@/components/open-data/open-data-section";
import { VersionList } from "@/components/datasets/version-list";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { kindsOf, sourcesOf, versionsOf } from "@/lib/open-data/catalogue/catalogue-region";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/data", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("data");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function DataPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const versions = await listPublicVersions(region);
  const t = await getTranslations("data");
  const shown = new Set(region.sources.flatMap(({ versionId }) => versionId ?? []));
  const present = versions.filter(({ id, status }) => status === "published" && shown.has(id));
  const told = { region, versions: present };
  const offered = kindsOf(told).map((kind) => ({
    kind,
    sources: sourcesOf(told, versionsOf(told, kind)),
  }));
  return (
    <RegionPage
      region={region}
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "DataCatalog",
          name: t("title", { region: region.name }),
          url: siteUrl() + addressOf(locale, "/[region]/data", { region: slug }),
          inLanguage: locale,
        }}
      />
      <h1>{t("title", { region: region.name })}</h1>
      <p>{versions.length === 0 ? t("empty", { region: region.name }) : t("lead")}</p>
      <OpenDataSection regionSlug={slug} offered={offered} site={siteUrl()} />
      <VersionList versions={versions} shown={shown} />
    </RegionPage>
  );
}
