import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { findCoverageBasis, listOfficialFigures } from "@/app/content";
import { Finding } from "@/components/coverage/finding";
import { GroupMap } from "@/components/coverage/group-map";
import { GroupPicker } from "@/components/coverage/group-picker";
import { MethodNote } from "@/components/coverage/method-note";
import { OverviewTable } from "@/components/coverage/overview-table";
import { RegionPage } from "@/components/regions/region-page";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { comparisonAddress } from "../compare/comparison-address";
import { GP_SLUGS } from "../gp-slugs";
import { regionOrNotFound } from "../region-content";
import { groupContent, type GroupContent } from "./group-content";
import styles from "./coverage.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/coverage", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("coverage");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("descriptionAll", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function CoveragePage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, GP_SLUGS[locale], locale);
  const { region, group, groups, coverage, districts, official, topology } = content;
  const rows = await overviewRows(content);
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const navigation = await getTranslations("navigation");
  const comparison = await getTranslations("comparison");
  const hasSmall = [...coverage.districts.values()].some(({ small }) => small);
  return (
    <RegionPage
      region={region}
      section="coverage"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: navigation("coverage") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p className={styles.lead}>
        <Finding region={region} group={group} coverage={coverage} official={official} />
      </p>
      <p>{t("overview.lead", { one: level(`${region.mapLevel}.one`) })}</p>
      <div className={styles.switch}>
        <GroupPicker regionSlug={slug} groups={groups} current={null} />
        <a href="#tabelle">{t("asTable")}</a>
        <Link href={comparisonAddress(locale, slug)} prefetch={false}>
          {comparison("link", { many: level(`${region.mapLevel}.many`) })}
        </Link>
      </div>
      {topology && <h2>{t("overview.mapTitle")}</h2>}
      <GroupMap
        region={region}
        group={group}
        coverage={coverage}
        official={official}
        districts={districts}
        topology={topology}
        dataUrl={addressOf(locale, "/[region]/coverage/[group]/map.json", {
          region: slug,
          group: GP_SLUGS[locale],
        })}
      />
      <div id="tabelle">
        <OverviewTable region={region} rows={rows} />
      </div>
      <MethodNote
        regionSlug={slug}
        group={group}
        residentsPerDoctor={coverage.residentsPerDoctor}
        hasSmall={hasSmall}
      />
    </RegionPage>
  );
}

/** The figures of every group in the region. */
async function overviewRows({ region, groups }: GroupContent) {
  const [basis, officialFigures] = await Promise.all([
    findCoverageBasis(region),
    listOfficialFigures(region),
  ]);
  return groups.map((each) => ({
    group: each,
    coverage: groupCoverage(basis, each, { districtType: region.districtType, on: today() }),
    official: officialFigures.find(({ groupSlug }) => groupSlug === each.slug) ?? null,
  }));
}
