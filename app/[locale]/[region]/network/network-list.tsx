import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { listAllEntries } from "@/app/entries";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { collectionData } from "@/lib/entries/collection-data";
import { teaserOf } from "@/lib/entries/entry-teaser";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { networkWay } from "./network-way";

/** What has a list of its own below the network, and which words it has. */
const LISTS = {
  working_group: { folder: "/[region]/network/groups", words: "groupList" },
  initiative: { folder: "/[region]/network/initiatives", words: "initiativeList" },
} as const;

type ListedKind = keyof typeof LISTS;

export interface NetworkListProps {
  params: Promise<{ locale: string; region: string }>;
}

interface ListContent {
  locale: Locale;
  region: Region;
  address: PageAddress;
}

async function listContent({ params }: NetworkListProps, kind: ListedKind): Promise<ListContent> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const parameters = { de: { region: slug }, en: { region: slug } };
  return { locale, region, address: { locale, folder: LISTS[kind].folder, parameters } };
}

/** Title, description and addresses of a list of the network. */
export async function networkListMetadata(
  props: NetworkListProps,
  kind: ListedKind,
): Promise<Metadata> {
  const { locale, region, address } = await listContent(props, kind);
  const t = await getTranslations(`network.${LISTS[kind].words}`);
  return pageMetadata(address, {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

/** The page of all working groups, or of all initiatives. */
export async function NetworkListPage<Kind extends ListedKind>({
  kind,
  list,
  ...props
}: NetworkListProps & {
  kind: Kind;
  list: (region: Region, entries: readonly PublishedEntry<Kind>[]) => ReactNode;
}) {
  const { locale, region, address } = await listContent(props, kind);
  const entries = await listAllEntries(region, kind, locale);
  const t = await getTranslations(`network.${LISTS[kind].words}`);
  const network = await getTranslations("network");
  const way = [
    { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
    ...networkWay(locale, region.slug, network),
    { label: t("crumb") },
  ];
  const [title, site] = [t("title", { region: region.name }), siteUrl()];
  const sources = new Set(entries.map(({ sourceId }) => sourceId));
  return (
    <RegionPage
      region={region}
      section="network"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={way}
      sources={region.sources.filter(({ id }) => sources.has(id))}
    >
      <StructuredData
        data={collectionData(
          {
            ...{ name: title, description: t("description", { region: region.name }), site, way },
            ...{ url: site + localisedAddress(address, locale), region: region.slug },
            things: entries.map(teaserOf),
          },
          locale,
        )}
      />
      <h1>{title}</h1>
      {entries.length > 0 ? (
        <>
          <p>{t("lead")}</p>
          {list(region, entries)}
        </>
      ) : (
        <p>
          {t("empty")}{" "}
          <Link href={addressOf(locale, "/[region]/network", { region: region.slug })}>
            {t("emptyLink")}
          </Link>
        </p>
      )}
    </RegionPage>
  );
}
