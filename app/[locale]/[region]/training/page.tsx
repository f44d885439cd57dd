import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { EntryList } from "@/components/entries/entry-list";
import { RegionPage } from "@/components/regions/region-page";
import { StationLine } from "@/components/training/station-line";
import { TrainingRules } from "@/components/training/training-rules";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { trainingAreaSchema } from "@/lib/entries/kinds/training-station";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { TrainingDates } from "./training-dates";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/training", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("training");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function TrainingPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("training");
  const stations = await listAllEntries(region, "training_station", locale);
  const sources = new Set(stations.map(({ sourceId }) => sourceId));
  const planner = addressOf(locale, "/[region]/training/planner", { region: slug });
  return (
    <RegionPage
      region={region}
      section="training"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      <p>
        <Link href={planner} prefetch={false}>
          {t("plan")}
        </Link>
      </p>
      {trainingAreaSchema.options.map((area) => {
        const fitting = stations.filter(({ fields }) => fields.area === area);
        return (
          <section key={area} aria-labelledby={area}>
            <h2 id={area}>{t(`area.${area}`)}</h2>
            <EntryList
              region={region}
              entries={fitting.map((entry) => ({ ...teaserOf(entry), day: null, themes: [] }))}
              empty={t("none")}
              more={({ slug: own }) => {
                const entry = fitting.find((one) => one.slug === own);
                return entry && <StationLine entry={entry} />;
              }}
            />
          </section>
        );
      })}
      <TrainingDates region={region} locale={locale} />
      <TrainingRules />
    </RegionPage>
  );
}
