import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { groupName } from "@/components/coverage/coverage-words";
import { Finding } from "@/components/coverage/finding";
import { mapDistricts } from "@/components/coverage/map-districts";
import { addressOf } from "@/lib/i18n/address";
import { groupContent } from "../../../[region]/coverage/group-content";
import { requestLocale } from "../../../request-locale";
import { leadToNearestEmbed } from "../../embed-address";
import { embedMetadata } from "../../embed-metadata";
import { EmbeddedMap } from "../../embedded-map";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadToNearestEmbed(slugs, locale);
  const { region, group } = await groupContent(slugs.region, slugs.group, locale);
  return embedMetadata(
    { group: groupName(group, locale), region: region.name },
    addressOf(locale, "/[region]/coverage/[group]", slugs),
  );
}

/** A group's coverage within borders. */
export default async function EmbeddedGroupPage({ params }: PageProps) {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadToNearestEmbed(slugs, locale);
  const content = await groupContent(slugs.region, slugs.group, locale);
  const { region, group, coverage, districts, official } = content;
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const name = groupName(group, locale);
  return (
    <EmbeddedMap
      content={content}
      view="in-district"
      title={t("titleWide", { group: name, region: region.name })}
      lead={<Finding region={region} group={group} coverage={coverage} official={official} />}
      shown={mapDistricts(region.slug, group, coverage, districts, locale, t)}
      hasSmall={[...coverage.districts.values()].some(({ small }) => small)}
      label={t("mapLabel", {
        group: name,
        count: districts.length,
        level: level(`${region.mapLevel}.many`),
      })}
      fullPage={addressOf(locale, "/[region]/coverage/[group]", slugs)}
    />
  );
}
