import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CoverageTable } from "@/components/coverage/coverage-table";
import { groupDative, groupName } from "@/components/coverage/coverage-words";
import { Finding } from "@/components/coverage/finding";
import { GroupMap } from "@/components/coverage/group-map";
import { MethodNote } from "@/components/coverage/method-note";
import { OfficialTrend } from "@/components/coverage/official-trend";
import { OfficialValue } from "@/components/coverage/official-value";
import { viewAddress } from "@/components/coverage/view-address";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { groupContent } from "../group-content";
import { leadToNearest } from "../nearest-address";
import { GroupFrame } from "./group-frame";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): { group: string }[] {
  return [];
}

function pageAddress(locale: Locale, region: string, group: SpecialtyGroup): PageAddress {
  return {
    locale,
    folder: "/[region]/coverage/[group]",
    parameters: {
      de: { region, group: group.slug },
      en: { region, group: group.slugEnglish },
    },
  };
}

async function heading(group: SpecialtyGroup, region: string, locale: Locale): Promise<string> {
  const t = await getTranslations("coverage");
  if (group.careLevel === "primary") return t("titlePrimary", { region });
  if (!isRatedByDistrict(group)) return t("titleWide", { region, group: groupName(group, locale) });
  return t("titleGroup", { region, dative: groupDative(group, locale) });
}

function leadOn(regionSlug: string, given: string, locale: Locale): Promise<void> {
  return leadToNearest({ group: given, view: null }, locale, (group, view) =>
    viewAddress(locale, { regionSlug, group, view }),
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, group: groupSlug } = await params;
  const locale = requestLocale(requested);
  await leadOn(slug, groupSlug, locale);
  const { region, group, districts } = await groupContent(slug, groupSlug, locale);
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const words = { group: groupName(group, locale), region: region.name };
  const many = level(`${region.mapLevel}.many`);
  return pageMetadata(pageAddress(locale, slug, group), {
    title: t("metaTitle", { ...words, dative: level(`${region.mapLevel}.dative`) }),
    description: t("description", { ...words, count: districts.length, level: many }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function GroupPage({ params }: PageProps) {
  const { locale: requested, region: slug, group: groupSlug } = await params;
  const locale = requestLocale(requested);
  await leadOn(slug, groupSlug, locale);
  const content = await groupContent(slug, groupSlug, locale);
  const { region, group, coverage, districts, official, topology } = content;
  const t = await getTranslations("coverage");
  const hasSmall = [...coverage.districts.values()].some(({ small }) => small);
  return (
    <GroupFrame
      locale={locale}
      content={content}
      view="in-district"
      viewName={null}
      address={pageAddress(locale, slug, group)}
      title={await heading(group, region.name, locale)}
      lead={
        <p>
          <Finding region={region} group={group} coverage={coverage} official={official} />
        </p>
      }
    >
      {(group.careLevel === "specialised" || group.careLevel === "separate") && (
        <p>{t(`wideReason.${group.careLevel}`, { group: groupName(group, locale) })}</p>
      )}
      <GroupMap
        region={region}
        group={group}
        coverage={coverage}
        official={official}
        districts={districts}
        topology={topology}
        dataUrl={addressOf(locale, "/[region]/coverage/[group]/map.json", {
          region: slug,
          group: groupSlug,
        })}
      />
      <div id="tabelle">
        <CoverageTable region={region} group={group} coverage={coverage} districts={districts} />
      </div>
      <MethodNote
        regionSlug={slug}
        group={group}
        residentsPerDoctor={coverage.residentsPerDoctor}
        hasSmall={hasSmall}
        hasIntervals={hasSmall}
      />
      <OfficialValue official={official} region={region} />
      {content.officialDegrees && <OfficialTrend region={region} area={content.officialDegrees} />}
    </GroupFrame>
  );
}
