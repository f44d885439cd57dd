import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { Finding } from "@/components/coverage/finding";
import { mapDistricts } from "@/components/coverage/map-districts";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryFigure } from "@/components/entries/entry-figure";
import { ShownText } from "@/components/entries/shown-text";
import { DistrictMap } from "@/components/map/district-map";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { waysOf } from "@/lib/regions/navigation/navigation";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress, pageMetadata, type PageAddress } from "../page-metadata";
import { requestLocale } from "../request-locale";
import { groupContent, type GroupContent } from "./coverage/group-content";
import { GapsAnswered } from "./settle/gaps-answered";
import { GP_SLUGS } from "./gp-slugs";
import { RegionEvents } from "./events/region-events";
import { NewsAndNetwork } from "./news-and-network";
import { regionOrNotFound } from "./region-content";
import styles from "./region.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): { region: string }[] {
  return [];
}

function pageAddress(locale: PageAddress["locale"], region: string): PageAddress {
  return { locale, folder: "/[region]", parameters: { de: { region }, en: { region } } };
}

/** What the staff of the region wrote for this page; undefined where nobody did. */
async function ownTexts(region: Region, locale: Locale) {
  const [home] = await listAllEntries(region, "home_page", locale);
  return home;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("region");
  const home = await ownTexts(region, locale);
  return pageMetadata(pageAddress(locale, slug), {
    title: home ? localise(home.fields.title, locale).text : t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function RegionHome({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, GP_SLUGS[locale], locale);
  const { region, districts, topology } = content;
  const t = await getTranslations("region");
  const level = await getTranslations("level");
  const home = await ownTexts(region, locale);
  // Of what is published the region knows already; a preview shows what a draft says.
  const navigation = home
    ? { head: waysOf(home.fields.head, region.pages), foot: waysOf(home.fields.foot, region.pages) }
    : region.navigation;
  return (
    <RegionPage
      region={{ ...region, navigation }}
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
    >
      <StructuredData
        data={{
          "@type": "WebSite",
          name: `Praxisnah ${region.name}`,
          url: `${siteUrl()}${addressOf(locale, "/[region]", { region: slug })}`,
          inLanguage: locale,
        }}
      />
      {home ? (
        <OwnTexts home={home} locale={locale} />
      ) : (
        <>
          <h1>{t("title", { region: region.name })}</h1>
          <p className={styles.lead}>
            {topology
              ? t("lead", { count: districts.length, level: level(`${region.mapLevel}.many`) })
              : t("empty", { region: region.name })}
          </p>
        </>
      )}
      <CoverageSummary content={content} locale={locale} />
      <GapsAnswered region={region} locale={locale} />
      <NewsAndNetwork region={region} locale={locale} />
      <RegionEvents region={region} locale={locale} />
      <Ways region={region} locale={locale} />
    </RegionPage>
  );
}

/** The head of the page in the words of the region's staff. */
function OwnTexts({ home, locale }: { home: PublishedEntry<"home_page">; locale: Locale }) {
  const { title, summary, body, image } = home.fields;
  return (
    <>
      <h1>
        <ShownText of={localise(title, locale)} mark={false} />
      </h1>
      <p className={styles.lead}>
        <ShownText of={localise(summary, locale)} />
      </p>
      <EntryBody of={body} firstHeading={2} />
      {image && <EntryFigure image={image} />}
    </>
  );
}

interface CoverageSummaryProps {
  content: GroupContent;
  locale: Locale;
}

/** How GPs are spread, in a sentence and on a map. */
function CoverageSummary({ content, locale }: CoverageSummaryProps) {
  const { region, group, coverage, districts, official, topology } = content;
  const t = useTranslations("region");
  const words = useTranslations("coverage");
  const level = useTranslations("level");
  if (!topology) return null;
  return (
    <section className={styles.coverage} aria-labelledby="coverage-title">
      <div>
        <h2 id="coverage-title">{t("coverageTitle")}</h2>
        <p className={styles.finding}>
          <Finding region={region} group={group} coverage={coverage} official={official} />
        </p>
        <p>
          <Link
            className={styles.action}
            href={addressOf(locale, "/[region]/coverage", { region: region.slug })}
          >
            {t("coverageLink")}
          </Link>
        </p>
        <p className={styles.caveat}>{words("caveat")}</p>
      </div>
      <DistrictMap
        topology={topology}
        districts={mapDistricts(region.slug, group, coverage, districts, locale, words)}
        label={words("mapLabel", {
          group: words("overview.mapTitle"),
          count: districts.length,
          level: level(`${region.mapLevel}.many`),
        })}
      />
    </section>
  );
}

/** Where citizens, doctors and the network go from here. */
function Ways({ region, locale }: { region: Region; locale: Locale }) {
  const t = useTranslations("region");
  const level = useTranslations("level");
  const parameters = { region: region.slug };
  const one = level(`${region.mapLevel}.one`);
  const ways = [
    ["practices", addressOf(locale, "/[region]/practices", parameters)],
    ["citizens", addressOf(locale, "/[region]/districts", parameters)],
    ["doctors", addressOf(locale, "/[region]/settle", parameters)],
    ["network", addressOf(locale, "/[region]/network", parameters)],
    ["jobs", addressOf(locale, "/[region]/jobs", parameters)],
    ["location", addressOf(locale, "/[region]/location", parameters)],
  ] as const;
  return (
    <>
      <h2>{t("waysTitle")}</h2>
      <ul className={styles.ways}>
        {ways.map(([way, href]) => (
          <li key={way}>
            <h3>{t(way)}</h3>
            <p>{t(`${way}Text`, { region: region.name })}</p>
            <Link href={href}>{t(`${way}Link`, { one })}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
