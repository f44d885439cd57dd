import type { Metadata } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryColumns } from "@/components/entries/entry-columns";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { RelatedEntries } from "@/components/entries/related-entries";
import { RelatedJumps } from "@/components/entries/related-jumps";
import { ShownText } from "@/components/entries/shown-text";
import { PROBLEMS_ID, ProblemLinks } from "@/components/network/problem-links";
import { StructuredData } from "@/components/ui/structured-data";
import { collectionData } from "@/lib/entries/collection-data";
import { localise } from "@/lib/entries/localised-text";
import type { LinkTarget, PublishedEntry, RelatedThing } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { problemsOfTheme } from "@/lib/network/board-filter";
import { NO_PARTNER_SEARCH, partnerSearchAddress } from "@/lib/network/directory/partner-search";
import type { PublicProblem } from "@/lib/network/schema";
import type { Region } from "@/lib/regions/schema";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, type EntryContent } from "../../entry-page";
import { NextEvents } from "../../events/next-events";
import { networkWay } from "../../network/network-way";
import { listPublicProblems } from "../../network/problems/problem-content";

interface PageProps {
  params: Promise<{ locale: string; region: string; theme: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function themeContent({ params }: PageProps): Promise<EntryContent<"theme">> {
  const { theme: slug, ...requested } = await params;
  return entryContent(requested, "theme", slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, entry } = await themeContent(props);
  return entryMetadata(locale, region, entry);
}

const GATHERED: readonly LinkTarget[] = [
  "initiative",
  "working_group",
  "news",
  "statement",
  "partner",
  "job",
  "practice",
  "care_place",
  "page",
  "location_profile",
  "district",
];

export default async function ThemePage(props: PageProps) {
  const { locale, region, entry: theme, url } = await themeContent(props);
  const [related, board] = await Promise.all([
    listRelatedTo(region, "theme", theme.slug),
    listPublicProblems(region),
  ]);
  const problems = problemsOfTheme(board, theme.slug);
  const network = await getTranslations("network");
  const t = await getTranslations("themes");
  const { fields } = theme;
  const title = localise(fields.title, locale).text;
  const home = {
    label: region.name,
    href: addressOf(locale, "/[region]", { region: region.slug }),
  };
  const way = [
    ...networkWay(locale, region.slug, network),
    { label: t("crumb"), href: addressOf(locale, "/[region]/themes", { region: region.slug }) },
  ];
  return (
    <EntryFrame region={region} entry={theme} section="network" way={way}>
      <StructuredData
        data={collectionData(
          {
            ...{ name: title, description: localise(fields.summary, locale).text, url },
            ...{ site: siteUrl(), region: region.slug, things: related },
            way: [home, ...way, { label: title }],
          },
          locale,
        )}
      />
      <EntryHead kind={t("kind")} title={fields.title} summary={fields.summary} />
      <EntryColumns aside={<ThemeAside {...{ region, theme, related, problems }} />}>
        {fields.image && <EntryFigure image={fields.image} />}
        <EntryBody of={fields.body} firstHeading={2} />
      </EntryColumns>
      <NextEvents region={region} locale={locale} kind="theme" slug={theme.slug} />
      <RelatedEntries region={region} related={related} kinds={GATHERED} />
      <ProblemLinks region={region} problems={problems} />
    </EntryFrame>
  );
}

interface ThemeAsideProps {
  region: Region;
  theme: PublishedEntry<"theme">;
  related: readonly RelatedThing[];
  problems: readonly PublicProblem[];
}

/** What belongs to a theme, the strategy that it belongs to itself, and how to follow it. */
function ThemeAside({ region, theme: { slug, fields }, related, problems }: ThemeAsideProps) {
  const locale = useLocale();
  const name = useTranslations("network.partner")("problems");
  const t = useTranslations("themes");
  const { strategy } = fields;
  return (
    <>
      <RelatedJumps
        region={region}
        title={t("gathered")}
        related={related}
        kinds={GATHERED}
        further={problems.length === 0 ? [] : [{ id: PROBLEMS_ID, name, count: problems.length }]}
        none={t("nothing")}
      />
      {strategy && (
        <p>
          {t("strategy")}
          <br />
          <a href={strategy.url}>
            <ShownText of={localise(strategy.name, locale)} />
          </a>
        </p>
      )}
      <p>
        <Link
          href={partnerSearchAddress(locale, region.slug, { ...NO_PARTNER_SEARCH, theme: slug })}
          prefetch={false}
        >
          {t("partnersSearch")}
        </Link>
      </p>
      <p>
        <a
          href={addressOf(locale, "/[region]/themes/[theme]/feed.xml", {
            region: region.slug,
            theme: slug,
          })}
        >
          {t("feed")}
        </a>
      </p>
    </>
  );
}
