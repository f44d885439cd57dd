import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ComparisonChart } from "@/components/comparison/comparison-chart";
import { ComparisonForm } from "@/components/comparison/comparison-form";
import { ComparisonNotices } from "@/components/comparison/comparison-notices";
import { ComparisonTable } from "@/components/comparison/comparison-table";
import { viewName } from "@/components/comparison/comparison-words";
import { NumberedMap } from "@/components/map/numbered-map";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { comparisonAddress } from "./comparison-address";
import { comparisonContent, type ComparisonContent } from "./comparison-content";
import { comparisonHeading, comparisonLead } from "./comparison-lead";
import { ComparisonNotes } from "./comparison-notes";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import styles from "./compare.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/compare", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("comparison");
  const level = await getTranslations("level");
  const words = { many: level(`${region.mapLevel}.many`), region: region.name };
  const isPlain = searchParameters(await searchParams).size === 0;
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("title", words),
      description: t("description", words),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    ...(!isPlain && { robots: { index: false } }),
  };
}

export default async function ComparePage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await comparisonContent(slug, searchParameters(await searchParams));
  const { region, benchmark, view, rows, areas } = content;
  const t = await getTranslations();
  const within = t(`level.${region.mapLevel}.within`);
  const named = viewName(view, within, t);
  const whole = t("coverage.table.total", { region: benchmark.name });
  const names = areas.map(({ kind, name }) => (kind === "region" ? whole : name));
  return (
    <RegionPage
      region={region}
      section="coverage"
      otherLanguage={comparisonAddress(locale === "de" ? "en" : "de", slug, content)}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("navigation.compare") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "WebPage",
          name: t("comparison.title", {
            many: t(`level.${region.mapLevel}.many`),
            region: region.name,
          }),
          url: siteUrl() + addressOf(locale, "/[region]/compare", { region: slug }),
          inLanguage: locale,
        }}
      />
      <h1>{comparisonHeading(content, locale, t)}</h1>
      <ComparisonNotices notices={content.notices} region={region} />
      <div className={styles.top}>
        <div>
          <p className={styles.lead}>{comparisonLead(content, names, locale, t)}</p>
          <ComparisonForm comparison={content} choices={content.choices} />
        </div>
        <ComparedMap content={content} />
      </div>
      <ComparisonTable
        regionSlug={slug}
        caption={t("comparison.tableCaption", { view: named })}
        headings={headingsOf(content, whole, locale)}
        rows={rows}
        view={view}
      />
      <ComparisonNotes content={content} locale={locale} />
      <ComparisonChart
        title={t("comparison.chartTitle", { view: named })}
        areas={areas.map(({ kind }, index) => ({ kind, name: names[index] ?? "" }))}
        rows={rows}
      />
      <p className={styles.address}>
        {t("district.address")}: {siteUrl()}
        {comparisonAddress(locale, slug, content)}
      </p>
    </RegionPage>
  );
}

/** Which columns the table has: the compared districts as the map numbers them, then the benchmark. */
function headingsOf(
  { region, districts, benchmark }: ComparisonContent,
  whole: string,
  locale: Locale,
) {
  const ofDistricts = districts.map(({ slug: district, name }, index) => ({
    name,
    mark: String(index + 1),
    href: addressOf(locale, "/[region]/districts/[district]", { region: region.slug, district }),
  }));
  const href = addressOf(locale, "/[region]/coverage", { region: benchmark.slug });
  return [...ofDistricts, { name: whole, mark: null, href }];
}

/** Where in their region the compared districts lie. */
function ComparedMap({ content }: { content: ComparisonContent }) {
  const { region, districts, topology } = content;
  const t = useTranslations("comparison");
  if (!topology) return null;
  return (
    <NumberedMap
      topology={topology}
      numbered={districts.map(({ key }, index) => ({ key, mark: String(index + 1) }))}
      label={t("mapLabel", {
        count: districts.length,
        names: districts.map(({ name }, index) => `${index + 1} ${name}`).join(", "),
        region: region.name,
      })}
    />
  );
}
