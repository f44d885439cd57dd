import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DistrictTable } from "@/components/regions/district-table";
import { mapDistricts } from "@/components/coverage/map-districts";
import { DistrictMap, isLabelled } from "@/components/map/district-map";
import { MapLegend } from "@/components/map/map-legend";
import { RegionPage } from "@/components/regions/region-page";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { groupContent } from "../coverage/group-content";
import { GP_SLUGS } from "../gp-slugs";
import { regionOrNotFound } from "../region-content";
import styles from "./districts.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/districts", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("districts");
  const many = (await getTranslations("level"))(`${region.mapLevel}.many`);
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { many, region: region.name }),
    description: t("description", { many, region: region.name, count: region.districtCount }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function DistrictsPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, GP_SLUGS[locale], locale);
  const { region, group, coverage, districts, topology } = content;
  const t = await getTranslations("districts");
  const words = await getTranslations("coverage");
  const level = await getTranslations("level");
  const many = level(`${region.mapLevel}.many`);
  const figures = [...coverage.districts.values()];
  return (
    <RegionPage
      region={region}
      section="districts"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: level(`${region.mapLevel}.title`) },
      ]}
    >
      <h1>{t("title", { many, region: region.name })}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      {topology && (
        <div className={styles.map}>
          <DistrictMap
            topology={topology}
            districts={mapDistricts(slug, group, coverage, districts, locale, words)}
            label={words("mapLabel", {
              group: words("overview.mapTitle"),
              count: districts.length,
              level: many,
            })}
          />
          <MapLegend
            careLevel="primary"
            hasOutOfReach={false}
            hasMissing={figures.some(({ degree }) => degree === null)}
            hasSmall={isLabelled(districts.length) && figures.some(({ small }) => small)}
          />
        </div>
      )}
      <DistrictTable region={region} districts={districts} coverage={coverage} />
    </RegionPage>
  );
}
