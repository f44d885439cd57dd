import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { EntryList } from "@/components/entries/entry-list";
import { GroupList } from "@/components/network/group-list";
import { InitiativeList } from "@/components/network/initiative-list";
import { PartnerWordsForm } from "@/components/network/partner-form";
import { SectorList } from "@/components/network/sector-list";
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
import styles from "./network.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/network", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("network");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function NetworkPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [partners, themes, groups, initiatives] = await Promise.all([
    listAllEntries(region, "partner", locale),
    listAllEntries(region, "theme", locale),
    listAllEntries(region, "working_group", locale),
    listAllEntries(region, "initiative", locale),
  ]);
  const t = await getTranslations("network");
  const entries = [...partners, ...themes, ...groups, ...initiatives];
  const sources = new Set(entries.map(({ sourceId }) => sourceId));
  const way = [
    { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
    { label: t("crumb") },
  ];
  const site = siteUrl();
  const counts = {
    partners: partners.length,
    groups: groups.length,
    initiatives: initiatives.length,
  };
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
            things: [...themes, ...groups, ...initiatives, ...partners].map(teaserOf),
          },
          locale,
        )}
      />
      <h1>{t("heading", { region: region.name })}</h1>
      <p className={styles.lead}>{entries.length > 0 ? t("lead", counts) : t("empty")}</p>
      <Directory region={region} partners={partners} />
      {themes.length > 0 && (
        <section>
          <h2>{t("themesTitle")}</h2>
          <EntryList region={region} entries={themes.map(teaserOf)} empty="" />
          <p className={styles.all}>
            <Link href={addressOf(locale, "/[region]/themes", { region: slug })} prefetch={false}>
              {t("themesAll")}
            </Link>
          </p>
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2>
            <Link href={addressOf(locale, "/[region]/network/groups", { region: slug })}>
              {t("groupsTitle")}
            </Link>
          </h2>
          <p>{t("groupsLead")}</p>
          <GroupList region={region} groups={groups} />
        </section>
      )}
      {initiatives.length > 0 && (
        <section>
          <h2>
            <Link href={addressOf(locale, "/[region]/network/initiatives", { region: slug })}>
              {t("initiativesTitle")}
            </Link>
          </h2>
          <InitiativeList region={region} initiatives={initiatives} />
        </section>
      )}
      <FurtherWays region={region} />
    </RegionPage>
  );
}

interface DirectoryProps {
  region: Region;
  partners: readonly PublishedEntry<"partner">[];
}

/** The way into the directory of partners: by words or by sector. */
function Directory({ region, partners }: DirectoryProps) {
  const locale = useLocale();
  const t = useTranslations("network");
  if (partners.length === 0) return null;
  return (
    <section>
      <h2>{t("partnersTitle")}</h2>
      <PartnerWordsForm region={region} />
      <SectorList region={region} partners={partners} />
      <p className={styles.all}>
        <Link href={addressOf(locale, "/[region]/network/partners", { region: region.slug })}>
          {t("partnersAll", { count: partners.length })}
        </Link>
      </p>
    </section>
  );
}

/** The problem board, and what else there is to read and to do. */
function FurtherWays({ region }: { region: Region }) {
  const locale = useLocale();
  const t = useTranslations("network");
  const parameters = { region: region.slug };
  return (
    <>
      <section>
        <h2>{t("problemsTitle")}</h2>
        <p>{t("problemsText")}</p>
        <p>
          <Link href={addressOf(locale, "/[region]/network/problems", parameters)}>
            {t("problemsLink")}
          </Link>
        </p>
      </section>
      <section>
        <h2>{t("moreTitle")}</h2>
        <ul className={styles.more}>
          {(["location", "news", "jobs", "contact"] as const).map((folder) => (
            <li key={folder}>
              <Link href={addressOf(locale, `/[region]/${folder}`, parameters)} prefetch={false}>
                {t(folder === "contact" ? "joinLink" : `${folder}Link`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
