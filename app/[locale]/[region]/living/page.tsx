import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { findRegionLiving, listDistricts } from "@/app/content";
import { ComparisonNotices } from "@/components/comparison/comparison-notices";
import { DistrictChoices } from "@/components/comparison/district-choices";
import form from "@/components/comparison/comparison-form.module.css";
import { EstimateNote } from "@/components/living/estimate-note";
import { LivingTable } from "@/components/living/living-table";
import { WeighedFigures } from "@/components/living/weighed-figures";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { readComparison } from "@/lib/coverage/comparison/comparison-address";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { dossierOf, sourcesOf } from "@/lib/living/dossier";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { comparisonAddress } from "../compare/comparison-address";
import { regionOrNotFound } from "../region-content";
import { livingAddress } from "./living-address";
import styles from "./living.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/living", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations();
  const words = { many: t(`level.${region.mapLevel}.many`), region: region.name };
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("living.compareTitle", { ...words, many: t(`level.${region.mapLevel}.title`) }),
      description: t("living.compareDescription", words),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function LivingComparisonPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [choices, living] = await Promise.all([listDistricts(region), findRegionLiving(region)]);
  const read = readComparison(searchParameters(await searchParams), {
    ...{ home: region, regions: [], districts: choices },
  });
  const { districts } = read;
  // An address copied from the comparison of coverage names more, which says nothing here.
  const notices = read.notices.filter(
    ({ kind }) => kind !== "unknownBenchmark" && kind !== "unknownView",
  );
  const columns = districts.map((district) => ({
    district,
    dossier: dossierOf(district.key, living),
    href: addressOf(locale, "/[region]/districts/[district]/living", {
      ...{ region: slug, district: district.slug },
    }),
  }));
  const sources = sourcesOf(
    columns.map(({ dossier }) => dossier),
    living,
  );
  const t = await getTranslations();
  const words = { many: t(`level.${region.mapLevel}.many`), region: region.name };
  const title = t("living.compareTitle", {
    ...words,
    many: t(`level.${region.mapLevel}.title`),
  });
  const names = new Intl.ListFormat(locale).format(districts.map(({ name }) => name));
  return (
    <RegionPage
      region={region}
      section="districts"
      otherLanguage={livingAddress(locale === "de" ? "en" : "de", slug, districts)}
      sources={sources}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("living.compareCrumb") },
      ]}
    >
      <StructuredData
        data={{
          ...{ "@type": "WebPage", name: title, inLanguage: locale },
          url: siteUrl() + livingAddress(locale, slug),
        }}
      />
      <h1>{districts.length === 0 ? title : t("living.compareHeading", { names })}</h1>
      <ComparisonNotices notices={notices} region={region} />
      <p className={styles.lead}>{t("living.compareLead", words)}</p>
      <form
        action={addressOf(locale, "/[region]/living", { region: slug })}
        className={form.form}
        autoComplete="off"
        aria-label={t("comparison.formLabel")}
      >
        <DistrictChoices region={region} districts={choices} chosen={districts} />
        <button type="submit">{t("comparison.submit")}</button>
      </form>
      {columns.length > 0 && (
        <>
          <LivingTable {...{ region, columns, sources }} caption={t("living.caption", { names })} />
          {columns.map(({ district, dossier }) => (
            <WeighedFigures key={district.slug} name={district.name} dossier={dossier} {...words} />
          ))}
          <div className={styles.notes}>
            <EstimateNote {...words} />
          </div>
          <p className={styles.link}>
            <Link href={comparisonAddress(locale, slug, { districts })} prefetch={false}>
              {t("living.toCoverage", { names })}
            </Link>
          </p>
        </>
      )}
      <p className={styles.address}>
        {t("district.address")}: {siteUrl()}
        {livingAddress(locale, slug, districts)}
      </p>
    </RegionPage>
  );
}
