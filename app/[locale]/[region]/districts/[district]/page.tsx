import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { permanentRedirect } from "next/navigation";
import { listDistricts } from "@/app/content";
import { listRelatedTo } from "@/app/entries";
import { QuestionLink } from "@/components/enquiries/question-link";
import { RelatedEntries } from "@/components/entries/related-entries";
import { AgeSection } from "@/components/regions/age-section";
import { OfficialValue } from "@/components/coverage/official-value";
import { DistrictFacts } from "@/components/regions/district-facts";
import { DistrictGroups } from "@/components/regions/district-groups";
import { DistrictOutlooks } from "@/components/regions/district-outlooks";
import { DistrictLead } from "@/components/regions/district-lead";
import { NeighbourList } from "@/components/regions/neighbour-list";
import { PeopleTrend } from "@/components/regions/people-trend";
import { RegionPage } from "@/components/regions/region-page";
import { LocatorMap } from "@/components/map/locator-map";
import { PracticeList } from "@/components/practices/practice-list";
import { MarkIt } from "@/components/shortlist/mark-it";
import { StructuredData } from "@/components/ui/structured-data";
import { TableOfContents } from "@/components/ui/table-of-contents";
import type { LinkTarget } from "@/lib/entries/published-entry";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { exactlyNamed, likelyNamed } from "@/lib/regions/likely-name";
import { addressText } from "../../../address-text";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { regionOrNotFound } from "../../region-content";
import { GapAnswers } from "../../settle/gap-answers";
import { NextEvents } from "../../events/next-events";
import { comparisonAddress } from "../../compare/comparison-address";
import { districtContent, type DistrictContent } from "../district-content";
import styles from "./district.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string; district: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string, district: string): PageAddress {
  const parameters = { region, district };
  return {
    locale,
    folder: "/[region]/districts/[district]",
    parameters: { de: parameters, en: parameters },
  };
}

/** Leads from another spelling of a district's name to its page. */
async function leadToNearestDistrict(region: string, given: string, locale: Locale) {
  const districts = await listDistricts(await regionOrNotFound(region));
  if (districts.some(({ slug }) => slug === given)) return;
  const text = addressText(given);
  const nearest = exactlyNamed(districts, text) ?? likelyNamed(districts, text);
  if (nearest)
    permanentRedirect(
      addressOf(locale, "/[region]/districts/[district]", { region, district: nearest.slug }),
    );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, district: districtSlug } = await params;
  const locale = requestLocale(requested);
  await leadToNearestDistrict(slug, districtSlug, locale);
  const { region, district } = await districtContent(slug, districtSlug);
  const t = await getTranslations("district");
  return pageMetadata(pageAddress(locale, slug, districtSlug), {
    title: t("title", { name: district.name }),
    description: t("description", { name: district.name, region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

/** What of the network is named beside the figures of a district. */
const RELATED: readonly LinkTarget[] = [
  "partner",
  "working_group",
  "initiative",
  "news",
  "statement",
  "job",
  "page",
];

export default async function DistrictPage({ params }: PageProps) {
  const { locale: requested, region: slug, district: districtSlug } = await params;
  const locale = requestLocale(requested);
  await leadToNearestDistrict(slug, districtSlug, locale);
  const content = await districtContent(slug, districtSlug);
  const { region, district, rows, ages, practices, neighbours } = content;
  const related = await listRelatedTo(region, "district", district.slug);
  const t = await getTranslations("district");
  const level = await getTranslations("level");
  const comparison = await getTranslations("comparison");
  const living = await getTranslations("living");
  const answers = await getTranslations("settle.answers");
  const address = pageAddress(locale, slug, districtSlug);
  const url = `${siteUrl()}${localisedAddress(address, locale)}`;
  return (
    <RegionPage
      region={region}
      section="districts"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: level(`${region.mapLevel}.title`),
          href: addressOf(locale, "/[region]/districts", { region: slug }),
        },
        { label: district.name },
      ]}
    >
      <StructuredData
        data={{
          "@type": "AdministrativeArea",
          name: district.name,
          url,
          containedInPlace: { "@type": "AdministrativeArea", name: region.name },
        }}
      />
      <h1>{t("heading", { name: district.name })}</h1>
      <DistrictTop content={content} />
      <div className={styles.onScreen}>
        <TableOfContents
          label={t("contents")}
          entries={[
            { id: "people", title: t("ageTitle") },
            { id: "practices", title: t("practicesTitle", { name: district.name }) },
            { id: "answers-title", title: answers("titleDistrict", { name: district.name }) },
          ]}
        />
      </div>
      <OfficialValue official={content.official} region={region} />
      <DistrictGroups region={region} district={district} rows={rows} />
      <p className={styles.compare}>
        <Link href={comparisonAddress(locale, slug, { districts: [district] })} prefetch={false}>
          {comparison("linkDistrict", { name: district.name })}
        </Link>{" "}
        ·{" "}
        <Link
          href={addressOf(locale, "/[region]/districts/[district]/living", {
            ...{ region: slug, district: district.slug },
          })}
          prefetch={false}
        >
          {living("linkDistrict", { name: district.name })}
        </Link>
      </p>
      <MarkIt
        regionSlug={slug}
        marked={{ kind: "district", slug: district.slug }}
        name={district.name}
      />
      <div className={styles.onScreen}>
        <DistrictOutlooks
          {...{ region, district, rows }}
          baseYear={content.populationYear}
          on={content.on}
        />
      </div>
      <NeighbourList region={region} neighbours={neighbours} />
      <AgeSection district={district} ages={ages} />
      <div className={styles.onScreen}>
        <PeopleTrend name={district.name} years={content.people} />
      </div>
      <PracticeList
        regionSlug={slug}
        district={district}
        practices={practices}
        groups={content.groups}
      />
      <div className={styles.onScreen}>
        <GapAnswers region={region} locale={locale} group={null} district={district} />
        <NextEvents region={region} locale={locale} kind="district" slug={district.slug} />
        <RelatedEntries region={region} related={related} kinds={RELATED} />
        <QuestionLink
          regionSlug={slug}
          about={{ kind: "district", slug: district.slug }}
          name={district.name}
        />
      </div>
      <p className={styles.address}>
        {t("address")}: {url}
      </p>
    </RegionPage>
  );
}

/** What is most asked of a district, beside where it lies. */
function DistrictTop({ content }: { content: DistrictContent }) {
  const { region, district, districts, general, practices, topology } = content;
  const t = useTranslations("district");
  return (
    <div className={styles.top}>
      <div>
        <DistrictLead
          region={region}
          district={district}
          general={general}
          minutes={content.minutes}
        />
        <DistrictFacts
          district={district}
          general={general}
          practiceCount={practices.length}
          populationYear={content.populationYear}
        />
      </div>
      {topology && (
        <LocatorMap
          topology={topology}
          districts={districts}
          here={district}
          label={t("mapLabel", { name: district.name, region: region.name })}
        />
      )}
    </div>
  );
}
