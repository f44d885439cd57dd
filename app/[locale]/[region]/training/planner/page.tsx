import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { RegionPage } from "@/components/regions/region-page";
import { PlanResult } from "@/components/training/plan-result";
import { PlannerForm } from "@/components/training/planner-form";
import { TrainingRules } from "@/components/training/training-rules";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { planQuery, readPlan } from "@/lib/training/plan-address";
import { planTraining } from "@/lib/training/training-plan";
import { pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { regionOrNotFound } from "../../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  const parameters = { de: { region }, en: { region } };
  return { locale, folder: "/[region]/training/planner", parameters };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("training.planner");
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("title", { region: region.name }),
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function PlannerPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const stations = await listAllEntries(region, "training_station", locale);
  const asked = readPlan(searchParameters(await searchParams), locale, stations);
  const t = await getTranslations("training");
  const at = { region: slug };
  const other = locale === "de" ? "en" : "de";
  const sources = new Set(stations.map(({ sourceId }) => sourceId));
  return (
    <RegionPage
      region={region}
      section="training"
      otherLanguage={addressOf(other, "/[region]/training/planner", at) + planQuery(asked, other)}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", at) },
        { label: t("crumb"), href: addressOf(locale, "/[region]/training", at) },
        { label: t("planner.crumb") },
      ]}
    >
      <h1>{t("planner.title", { region: region.name })}</h1>
      <p>{t("planner.lead")}</p>
      {asked.faults.length > 0 && (
        <div role="status">
          <p>{t("planner.faults")}</p>
          <ul>
            {asked.faults.map(({ row, fault }) => (
              <li key={row}>
                {t(`planner.fault.${fault}`, {
                  number: row + 1,
                  station: asked.rows[row]?.station ?? "",
                  months: asked.rows[row]?.months ?? "",
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <PlannerForm regionSlug={slug} asked={asked} stations={stations} />
      {(asked.sections.length > 0 || asked.hasCourse) && (
        <PlanResult
          regionSlug={slug}
          plan={planTraining(asked.sections)}
          hasCourse={asked.hasCourse}
          stations={stations}
        />
      )}
      <TrainingRules />
    </RegionPage>
  );
}
