import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { findRegionLiving } from "@/app/content";
import { listAllEntries, listRelatedTo } from "@/app/entries";
import { QuestionLink } from "@/components/enquiries/question-link";
import { EntryList } from "@/components/entries/entry-list";
import { Colleagues } from "@/components/living/colleagues";
import { EstimateNote } from "@/components/living/estimate-note";
import { LivingTable } from "@/components/living/living-table";
import { WeighedFigures } from "@/components/living/weighed-figures";
import { OUTLOOK_YEAR } from "@/components/regions/district-groups";
import { RegionPage } from "@/components/regions/region-page";
import { MarkIt } from "@/components/shortlist/mark-it";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { dossierOf, sourcesOf } from "@/lib/living/dossier";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { livingAddress } from "../../../living/living-address";
import styles from "../../../living/living.module.css";
import { districtContent } from "../../district-content";

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
    folder: "/[region]/districts/[district]/living",
    parameters: { de: parameters, en: parameters },
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, district: districtSlug } = await params;
  const locale = requestLocale(requested);
  const { region, district } = await districtContent(slug, districtSlug);
  const t = await getTranslations("living");
  const words = { name: district.name, region: region.name };
  return pageMetadata(pageAddress(locale, slug, districtSlug), {
    title: t("title", words),
    description: t("description", words),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

/** What of the network a partner's or child's way of life depends on, in the order of the page. */
const ROLES = ["employer", "university"] as const;

async function employersOf(region: Region, locale: Locale) {
  const [profile] = await listAllEntries(region, "location_profile", locale);
  const related = profile ? await listRelatedTo(region, "location_profile", profile.slug) : [];
  return {
    sourceId: profile?.sourceId,
    roles: ROLES.map((role) => ({
      role,
      partners: related.filter(({ ties }) => ties.some((tie) => tie.role === role)),
    })),
  };
}

export default async function DossierPage({ params }: PageProps) {
  const { locale: requested, region: slug, district: districtSlug } = await params;
  const locale = requestLocale(requested);
  const content = await districtContent(slug, districtSlug);
  const { region, district, general, practices, groups } = content;
  const [living, employers] = await Promise.all([
    findRegionLiving(region),
    employersOf(region, locale),
  ]);
  const dossier = dossierOf(district.key, living);
  const own = sourcesOf([dossier], living);
  const t = await getTranslations();
  const { name } = district;
  const words = { many: t(`level.${region.mapLevel}.many`), region: region.name };
  const address = pageAddress(locale, slug, districtSlug);
  const url = siteUrl() + localisedAddress(address, locale);
  const home = addressOf(locale, "/[region]/districts/[district]", {
    ...{ region: slug, district: district.slug },
  });
  return (
    <RegionPage
      region={region}
      section="districts"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      sources={[
        ...own,
        ...region.sources.filter(({ id }) => id === employers.sourceId),
        ...region.figureSources.filter(({ id }) => !own.some((source) => source.id === id)),
      ]}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: t(`level.${region.mapLevel}.title`),
          href: addressOf(locale, "/[region]/districts", { region: slug }),
        },
        { label: name, href: home },
        { label: t("living.crumb") },
      ]}
    >
      <StructuredData
        data={{
          ...{ "@type": "WebPage", name: t("living.title", { ...words, name }), url },
          ...{ inLanguage: locale, about: { "@type": "AdministrativeArea", name } },
        }}
      />
      <h1>{t("living.heading", { name })}</h1>
      <p className={styles.lead}>{t("living.lead", { name, ...words })}</p>
      <WeighedFigures name={name} dossier={dossier} {...words} />
      <LivingTable
        region={region}
        caption={t("living.caption", { names: name })}
        columns={[{ district, dossier, href: null }]}
        sources={own}
      />
      <div className={styles.notes}>
        <EstimateNote {...words} />
      </div>
      <Colleagues
        {...{ regionSlug: slug, district, groups, practices }}
        {...{ here: general.here, outlook: general.outlook, year: OUTLOOK_YEAR, on: content.on }}
      />
      {employers.roles.map(({ role, partners }) => (
        <section key={role} className={styles.onScreen}>
          <h2>{t(`living.${role}`, words)}</h2>
          <EntryList region={region} entries={partners} empty={t("coverage.noData")} />
        </section>
      ))}
      <MarkIt regionSlug={slug} marked={{ kind: "district", slug: district.slug }} name={name} />
      <div className={styles.links}>
        <Link href={home} prefetch={false}>
          {t("living.toDistrict", { name })}
        </Link>
        <Link href={livingAddress(locale, slug, [district])} prefetch={false} rel="nofollow">
          {t("living.toCompare", { name })}
        </Link>
        <QuestionLink
          regionSlug={slug}
          about={{ kind: "district", slug: district.slug }}
          name={name}
        />
      </div>
      <p className={styles.address}>
        {t("district.address")}: {url}
      </p>
    </RegionPage>
  );
}
