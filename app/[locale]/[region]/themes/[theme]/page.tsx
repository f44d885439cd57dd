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
import { localise } from "@/lib/entries/localised-text";
import type { LinkTarget, PublishedEntry, RelatedThing } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { NO_PARTNER_SEARCH, partnerSearchAddress } from "@/lib/network/directory/partner-search";
import type { Region } from "@/lib/regions/schema";
import { EntryFrame } from "../../entry-frame";
import { entryMetadata } from "../../entry-metadata";
import { entryContent, type EntryContent } from "../../entry-page";
import { networkWay } from "../../network/network-way";

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
  const { locale, region, entry: theme } = await themeContent(props);
  const related = await listRelatedTo(region, "theme", theme.slug);
  const network = await getTranslations("network");
  const t = await getTranslations("themes");
  const { fields } = theme;
  const way = [
    ...networkWay(locale, region.slug, network),
    { label: t("crumb"), href: addressOf(locale, "/[region]/themes", { region: region.slug }) },
  ];
  return (
    <EntryFrame region={region} entry={theme} section="network" way={way}>
      <EntryHead kind={t("kind")} title={fields.title} summary={fields.summary} />
      <EntryColumns aside={<ThemeAside {...{ region, theme, related }} />}>
        {fields.image && <EntryFigure image={fields.image} />}
        <EntryBody of={fields.body} firstHeading={2} />
      </EntryColumns>
      <RelatedEntries region={region} related={related} kinds={GATHERED} />
    </EntryFrame>
  );
}

interface ThemeAsideProps {
  region: Region;
  theme: PublishedEntry<"theme">;
  related: readonly RelatedThing[];
}

/** What belongs to a theme, the strategy that it belongs to itself, and how to follow it. */
function ThemeAside({ region, theme: { slug, fields }, related }: ThemeAsideProps) {
  const locale = useLocale();
  const t = useTranslations("themes");
  const { strategy } = fields;
  return (
    <>
      <RelatedJumps
        region={region}
        title={t("gathered")}
        related={related}
        kinds={GATHERED}
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
