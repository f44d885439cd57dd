import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { groupName } from "@/components/coverage/coverage-words";
import { Finding } from "@/components/coverage/finding";
import { mapDistricts } from "@/components/coverage/map-districts";
import { DistrictMap, isLabelled } from "@/components/map/district-map";
import { MapLegend, PresenceLegend } from "@/components/map/map-legend";
import { EmbeddedFrame } from "@/components/open-data/embedded-frame";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { groupContent, groupSlug } from "../../../[region]/coverage/group-content";
import { requestLocale } from "../../../request-locale";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, group: requestedGroup } = await params;
  const locale = requestLocale(requested);
  const { region, group } = await groupContent(slug, requestedGroup, locale);
  const t = await getTranslations("openData");
  const words = { group: groupName(group, locale), region: region.name };
  const page = { region: slug, group: groupSlug(group, locale) };
  return {
    title: t("take.frameTitle", words),
    description: t("embed.description", words),
    // Search engines are to find the page with all its words, not the map alone.
    robots: { index: false },
    alternates: { canonical: addressOf(locale, "/[region]/coverage/[group]", page) },
  };
}

/** The map of a group for other people's pages: it stands for itself and leads to its source. */
export default async function EmbeddedMapPage({ params }: PageProps) {
  const { locale: requested, region: slug, group: requestedGroup } = await params;
  const locale = requestLocale(requested);
  const content = await groupContent(slug, requestedGroup, locale);
  const { region, group, coverage, districts, official, topology } = content;
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const shown = mapDistricts(slug, group, coverage, districts, locale, t);
  const figures = [...coverage.districts.values()];
  const name = groupName(group, locale);
  const page = { region: slug, group: groupSlug(group, locale) };
  return (
    <EmbeddedFrame
      region={region}
      title={t("titleWide", { group: name, region: region.name })}
      lead={<Finding region={region} group={group} coverage={coverage} official={official} />}
      shown={shown}
      fullPage={siteUrl() + addressOf(locale, "/[region]/coverage/[group]", page)}
    >
      {topology && (
        <DistrictMap
          topology={topology}
          districts={shown}
          linked={false}
          label={t("mapLabel", {
            group: name,
            count: shown.length,
            level: level(`${region.mapLevel}.many`),
          })}
        />
      )}
      {isRatedByDistrict(group) ? (
        <MapLegend
          hasMissing={figures.some(({ degree }) => degree === null)}
          hasSmall={isLabelled(shown.length) && figures.some(({ small }) => small)}
        />
      ) : (
        <PresenceLegend />
      )}
    </EmbeddedFrame>
  );
}
