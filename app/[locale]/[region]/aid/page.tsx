import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AidAnswers } from "@/components/aid/aid-answers";
import { AidForm } from "@/components/aid/aid-form";
import { RegionPage } from "@/components/regions/region-page";
import { aidQuery } from "@/lib/aid/aid-address";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { regionOrNotFound } from "../region-content";
import { aidContent } from "./aid-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/aid", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("aid");
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

export default async function AidPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const asked = searchParameters(await searchParams);
  const { answers, question, unknown, districts, sourceIds } = await aidContent(
    region,
    locale,
    asked,
  );
  const t = await getTranslations("aid");
  const other = locale === "de" ? "en" : "de";
  const plain = addressOf(locale, "/[region]/aid", { region: slug });
  const [hits, open, misses] = (["yes", "open", "no"] as const).map((verdict) =>
    answers.filter((answer) => answer.verdict === verdict),
  ) as [typeof answers, typeof answers, typeof answers];
  const isAnswered = aidQuery(question, locale) !== "";
  return (
    <RegionPage
      region={region}
      section="aid"
      otherLanguage={
        addressOf(other, "/[region]/aid", { region: slug }) + aidQuery(question, other)
      }
      sources={region.sources.filter(({ id }) => sourceIds.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      {unknown.length > 0 && <p role="status">{t("unknown", { values: unknown.join(", ") })}</p>}
      <AidForm regionSlug={slug} question={question} districts={districts} />
      {isAnswered && (
        <p>
          <a href={plain}>{t("form.reset")}</a>
        </p>
      )}
      <p>{t("note")}</p>
      {answers.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          {(isAnswered || hits.length > 0) && (
            <AidAnswers
              {...{ region, answers: hits, id: "hits" }}
              title={t("hits", { count: hits.length })}
              empty={t("noHits")}
            />
          )}
          {open.length > 0 && (
            <AidAnswers
              {...{ region, answers: open, id: "open", lead: t("openLead") }}
              title={t("open", { count: open.length })}
            />
          )}
          {misses.length > 0 && (
            <AidAnswers
              {...{ region, answers: misses, id: "misses", lead: t("missesLead") }}
              title={t("misses", { count: misses.length })}
            />
          )}
        </>
      )}
    </RegionPage>
  );
}
