import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { groupName } from "@/components/coverage/coverage-words";
import { ReachFinding } from "@/components/coverage/reach-finding";
import { viewSlug, type FurtherView } from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata, type PageAddress } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { reachContent } from "../../reach-content";
import { viewContent } from "../../view-content";
import { GroupFrame } from "../group-frame";
import { ReachView } from "./reach-view";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string; view: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(
  locale: Locale,
  region: string,
  group: SpecialtyGroup,
  view: FurtherView,
): PageAddress {
  return {
    locale,
    folder: "/[region]/coverage/[group]/[view]",
    parameters: {
      de: { region, group: group.slug, view: viewSlug(view, "de") },
      en: { region, group: group.slugEnglish, view: viewSlug(view, "en") },
    },
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  const { region, group, districts, view } = await viewContent(slugs, locale);
  const t = await getTranslations("coverage.reach");
  const level = await getTranslations("level");
  const words = { group: groupName(group, locale), region: region.name };
  return pageMetadata(pageAddress(locale, region.slug, group, view), {
    title: t("metaTitle", words),
    description: t("description", {
      ...words,
      count: districts.length,
      level: level(`${region.mapLevel}.dative`),
    }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

export default async function ViewPage({ params }: PageProps) {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  const content = await viewContent(slugs, locale);
  const { region, group, coverage, view } = content;
  const reach = await reachContent(content);
  const t = await getTranslations("coverage");
  return (
    <GroupFrame
      locale={locale}
      content={content}
      view={view}
      viewName={t("view.reach")}
      address={pageAddress(locale, region.slug, group, view)}
      title={t("reach.title", { group: groupName(group, locale), region: region.name })}
      lead={
        <p>
          {reach.state === "pending" && t("reach.pending")}
          {reach.state === "unknown" && t("reach.none", { region: region.name })}
          {reach.state === "known" && (
            <ReachFinding
              region={region}
              group={group}
              reached={reach.reached}
              within={coverage}
              minutes={reach.result.minutes}
            />
          )}
        </p>
      }
    >
      {reach.state === "known" && (
        <ReachView locale={locale} content={content} reach={reach} viewSlug={slugs.view} />
      )}
    </GroupFrame>
  );
}
