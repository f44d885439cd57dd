import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { GroupPicker } from "@/components/coverage/group-picker";
import { groupName } from "@/components/coverage/coverage-words";
import { ViewSwitch } from "@/components/coverage/view-switch";
import { TakeAlong } from "@/components/open-data/take-along";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { searchNames } from "@/lib/practices/search/search-names";
import { shownSources } from "@/lib/regions/distinct-sources";
import { localisedAddress, type PageAddress } from "../../../page-metadata";
import { GapAnswers } from "../../settle/gap-answers";
import { comparisonAddress } from "../../compare/comparison-address";
import { figureSources, groupSlug, type GroupContent } from "../group-content";
import styles from "../coverage.module.css";

interface GroupFrameProps {
  locale: Locale;
  content: GroupContent;
  view: CoverageView;
  /** What the way to this page calls the view; null for the group's own page. */
  viewName: string | null;
  address: PageAddress;
  title: string;
  lead: ReactNode;
  children: ReactNode;
}

/** What the pages of all views of a group share: way, heading, answer, and the ways to other views. */
export async function GroupFrame(props: GroupFrameProps) {
  const { locale, content, view, viewName, address, title, lead, children } = props;
  const { region, group, groups, official, officialDegrees } = content;
  const sources = await figureSources(content, view);
  const officialIds = [official, ...(officialDegrees?.degrees ?? [])].map((one) => one?.sourceId);
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const navigation = await getTranslations("navigation");
  const comparison = await getTranslations("comparison");
  const practices = await getTranslations("practices");
  const slug = region.slug;
  const groupAddress = addressOf(locale, "/[region]/coverage/[group]", {
    region: slug,
    group: groupSlug(group, locale),
  });
  const name = groupName(group, locale);
  return (
    <RegionPage
      region={region}
      section="coverage"
      sources={shownSources([
        ...sources,
        ...region.sources.filter(({ id }) => officialIds.includes(id)),
      ])}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: navigation("coverage"),
          href: addressOf(locale, "/[region]/coverage", { region: slug }),
        },
        ...(viewName === null
          ? [{ label: name }]
          : [{ label: name, href: groupAddress }, { label: viewName }]),
      ]}
    >
      <StructuredData
        data={{
          "@type": "Dataset",
          name: title,
          url: `${siteUrl()}${localisedAddress(address, locale)}`,
          inLanguage: locale,
          isAccessibleForFree: true,
          spatialCoverage: { "@type": "Place", name: region.name },
        }}
      />
      <h1>{title}</h1>
      <div className={styles.lead}>{lead}</div>
      {isRatedByDistrict(group) && (
        <ViewSwitch
          regionSlug={slug}
          group={group}
          current={view}
          within={level(`${region.mapLevel}.within`)}
        />
      )}
      <div className={styles.switch}>
        <GroupPicker regionSlug={slug} groups={groups} current={group} view={view} />
        <a href="#tabelle">{t("asTable")}</a>
        {isRatedByDistrict(group) && (
          <Link href={comparisonAddress(locale, slug, { view })} prefetch={false}>
            {comparison("link", { many: level(`${region.mapLevel}.many`) })}
          </Link>
        )}
        <Link
          href={`${addressOf(locale, "/[region]/practices", { region: slug })}?${searchNames[locale].group}=${groupSlug(group, locale)}`}
          prefetch={false}
          rel="nofollow"
        >
          {practices("ofGroup")}
        </Link>
      </div>
      {children}
      {isRatedByDistrict(group) && (
        <GapAnswers region={region} locale={locale} group={group} district={null} />
      )}
      <TakeAlong
        {...{ region, group, view, on: content.on, sources: shownSources(sources) }}
        site={siteUrl()}
        address={localisedAddress(address, locale)}
      />
    </RegionPage>
  );
}
