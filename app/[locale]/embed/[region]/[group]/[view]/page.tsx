import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { groupDative, groupInText, groupName } from "@/components/coverage/coverage-words";
import { mapDistricts } from "@/components/coverage/map-districts";
import { OutlookFinding } from "@/components/coverage/outlook-finding";
import { ReachFinding } from "@/components/coverage/reach-finding";
import { reachDistricts } from "@/components/coverage/reach-words";
import { outlookYear, type OutlookYear } from "@/lib/coverage/coverage-view";
import { outlookCoverage } from "@/lib/coverage/outlook/outlook-coverage";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { outlookContent } from "../../../../[region]/coverage/outlook-content";
import { reachContent } from "../../../../[region]/coverage/reach-content";
import { viewContent, type ViewContent } from "../../../../[region]/coverage/view-content";
import { requestLocale } from "../../../../request-locale";
import { leadToNearestEmbed } from "../../../embed-address";
import { embedMetadata } from "../../../embed-metadata";
import { EmbeddedMap } from "../../../embedded-map";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string; view: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadToNearestEmbed(slugs, locale);
  const { region, group } = await viewContent(slugs, locale);
  return embedMetadata(
    { group: groupName(group, locale), region: region.name },
    addressOf(locale, "/[region]/coverage/[group]/[view]", slugs),
  );
}

/** A further view of a group's coverage. */
export default async function EmbeddedViewPage({ params }: PageProps) {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadToNearestEmbed(slugs, locale);
  const content = await viewContent(slugs, locale);
  const year = outlookYear(content.view);
  const level = await getTranslations("level");
  const words = {
    group: groupName(content.group, locale),
    region: content.region.name,
    count: content.districts.length,
    level: level(`${content.region.mapLevel}.many`),
  };
  const fullPage = addressOf(locale, "/[region]/coverage/[group]/[view]", slugs);
  const told = { locale, content, words, fullPage };
  return year === null ? <EmbeddedReach {...told} /> : <EmbeddedOutlook {...told} year={year} />;
}

interface Told {
  locale: Locale;
  content: ViewContent;
  words: { group: string; region: string; count: number; level: string };
  fullPage: string;
}

async function EmbeddedReach({ locale, content, words, fullPage }: Told) {
  const { region, group, coverage, districts } = content;
  const t = await getTranslations("coverage");
  const reach = await reachContent(content);
  const title = t("reach.title", { ...words, group: groupInText(group, locale) });
  const frame = { content, view: content.view, title, fullPage };
  const label = t("reach.mapLabel", words);
  if (reach.state !== "known") {
    const lead = reach.state === "pending" ? t("reach.pending") : t("reach.none", words);
    return <EmbeddedMap {...frame} lead={lead} shown={[]} hasSmall={false} label={label} />;
  }
  const { reached, result } = reach;
  return (
    <EmbeddedMap
      {...frame}
      lead={
        <ReachFinding
          region={region}
          group={group}
          reached={reached}
          within={coverage}
          minutes={result.minutes}
        />
      }
      shown={reachDistricts(region.slug, group, reached, districts, locale, t)}
      hasSmall={[...reached.districts.values()].some(({ small }) => small)}
      label={label}
    />
  );
}

async function EmbeddedOutlook({
  locale,
  content,
  words,
  fullPage,
  year,
}: Told & { year: OutlookYear }) {
  const { region, group, coverage, districts } = content;
  const t = await getTranslations("coverage");
  const outlook = await outlookContent(content);
  const dative = groupDative(group, locale);
  const title =
    group.careLevel === "primary"
      ? t("outlook.titlePrimary", { ...words, year })
      : t("outlook.titleGroup", { ...words, year, dative });
  const frame = { content, view: content.view, title, fullPage };
  const label = t("outlook.mapLabel", { ...words, year });
  if (outlook.state !== "known") {
    const isPending = outlook.state === "pending";
    const lead = isPending ? t("reach.pendingOutlook") : t("outlook.unknown", words);
    return <EmbeddedMap {...frame} lead={lead} shown={[]} hasSmall={false} label={label} />;
  }
  const then = outlookCoverage(coverage, outlook.result, year);
  return (
    <EmbeddedMap
      {...frame}
      lead={<OutlookFinding region={region} result={outlook.result} year={year} />}
      shown={mapDistricts(region.slug, group, then, districts, locale, t)}
      hasSmall={[...then.districts.values()].some(({ small }) => small)}
      label={label}
    />
  );
}
