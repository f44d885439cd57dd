import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { countEntriesByTheme, listAllEntries } from "@/app/entries";
import { EntryList } from "@/components/entries/entry-list";
import { ThemeCounts } from "@/components/entries/theme-counts";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { collectionData } from "@/lib/entries/collection-data";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { problemsOfTheme } from "@/lib/network/board-filter";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { networkWay } from "../network/network-way";
import { listPublicProblems } from "../network/problems/problem-content";
import { regionOrNotFound } from "../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/themes", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("themes");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function ThemesPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [themes, counts, problems] = await Promise.all([
    listAllEntries(region, "theme", locale),
    countEntriesByTheme(region),
    listPublicProblems(region),
  ]);
  const t = await getTranslations("themes");
  const network = await getTranslations("network");
  const site = siteUrl();
  const way = [
    { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
    ...networkWay(locale, slug, network),
    { label: t("crumb") },
  ];
  const sources = new Set(themes.map(({ sourceId }) => sourceId));
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={way}
      sources={region.sources.filter(({ id }) => sources.has(id))}
    >
      <StructuredData
        data={collectionData(
          {
            ...{ name: t("title", { region: region.name }), site, way, region: slug },
            description: t("description", { region: region.name }),
            url: site + localisedAddress(pageAddress(locale, slug), locale),
            things: themes.map(teaserOf),
          },
          locale,
        )}
      />
      <h1>{t("title", { region: region.name })}</h1>
      {themes.length > 0 && <p>{t("lead")}</p>}
      <EntryList
        region={region}
        heading="h2"
        entries={themes.map(teaserOf)}
        empty={
          <>
            {t("empty")}{" "}
            <Link href={addressOf(locale, "/[region]/network", { region: slug })}>
              {t("emptyLink")}
            </Link>
          </>
        }
        more={({ slug: theme }) => (
          <ThemeCounts
            counts={counts.filter((count) => count.theme === theme)}
            problems={problemsOfTheme(problems, theme).length}
          />
        )}
      />
    </RegionPage>
  );
}
