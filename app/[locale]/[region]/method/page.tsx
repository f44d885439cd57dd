import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssumptionsSection, ClaimsSection } from "@/components/method/assumptions-section";
import { CountingSection } from "@/components/method/counting-section";
import { DegreeSection, type NamedFigures } from "@/components/method/degree-section";
import { GlossarySection } from "@/components/method/glossary-section";
import { LimitsSection } from "@/components/method/limits-section";
import { NeedSection } from "@/components/method/need-section";
import { OutlookSection } from "@/components/method/outlook-section";
import { PeopleSection } from "@/components/method/people-section";
import { PrivacySection } from "@/components/method/privacy-section";
import { ReachSection } from "@/components/method/reach-section";
import { SourcesSection } from "@/components/method/sources-section";
import { TableOfContents } from "@/components/ui/table-of-contents";
import { UncertaintySection } from "@/components/method/uncertainty-section";
import { RegionPage } from "@/components/regions/region-page";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { DistrictName } from "@/lib/regions/schema";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { methodContent, type MethodContent } from "./method-content";
import styles from "./method.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

const SECTIONS = [
  "need",
  "counting",
  "degree",
  "limits",
  "reach",
  "outlook",
  "people",
  "privacy",
  "uncertainty",
  "assumptions",
  "claims",
  "sources",
  "glossary",
] as const;

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/method", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("methodology");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function MethodPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await methodContent(slug, locale);
  const { region, example } = content;
  const t = await getTranslations("methodology");
  const title = t("title", { region: region.name });
  return (
    <RegionPage
      region={region}
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "TechArticle",
          headline: title,
          url: siteUrl() + addressOf(locale, "/[region]/method", { region: slug }),
          inLanguage: locale,
        }}
      />
      <h1>{title}</h1>
      <p className={styles.lead}>
        {t("lead", {
          region: region.name,
          district: example?.name ?? "",
          known: example ? "yes" : "no",
        })}
      </p>
      {content.isPending && <p role="status">{t("pending")}</p>}
      <div className={styles.columns}>
        <div className={styles.contents}>
          <TableOfContents
            label={t("contents")}
            entries={SECTIONS.map((id) => ({ id, title: t(`${id}.title`) }))}
          />
        </div>
        <div>
          <MethodSections content={content} />
        </div>
      </div>
    </RegionPage>
  );
}

function MethodSections({ content }: { content: MethodContent }) {
  const { region, coverage, example, smallest, outlook } = content;
  const named = (district: DistrictName | null): NamedFigures | null => {
    const figures = district && coverage.districts.get(district.key);
    return figures ? { name: district.name, figures } : null;
  };
  const whole: NamedFigures = { name: region.name, figures: coverage.region };
  const district = named(example);
  const districtName = example?.name ?? region.name;
  const areas = district ? [whole, district] : [whole];
  return (
    <>
      <NeedSection {...content} />
      <CountingSection {...(district ?? whole)} />
      <DegreeSection areas={areas} official={content.official} />
      <LimitsSection />
      <ReachSection regionName={region.name} districtName={districtName} example={content.reach} />
      <OutlookSection
        regionName={region.name}
        districtName={districtName}
        region={content.regionOutlook}
        district={content.districtOutlook}
      />
      <PeopleSection
        regionName={region.name}
        example={content.regionOutlook}
        importedUntil={outlook?.importedUntil ?? null}
      />
      <PrivacySection regionName={region.name} outlook={outlook} />
      <UncertaintySection smallest={named(smallest)} areas={areas} />
      <AssumptionsSection />
      <ClaimsSection />
      <SourcesSection region={region} seatsOn={content.seatsOn} />
      <GlossarySection />
    </>
  );
}
