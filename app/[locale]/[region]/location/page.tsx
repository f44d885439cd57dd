import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAllEntries, listRelatedTo } from "@/app/entries";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryFigure } from "@/components/entries/entry-figure";
import { EntryHead } from "@/components/entries/entry-head";
import { EntryList } from "@/components/entries/entry-list";
import { KeyFigures } from "@/components/location/key-figures";
import { RegionPage } from "@/components/regions/region-page";
import { DemoMark } from "@/components/ui/demo-mark";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import styles from "./location.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/location", parameters: { de: { region }, en: { region } } };
}

async function locationContent({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const [profile] = await listAllEntries(region, "location_profile", locale);
  return { locale, region, profile, address: pageAddress(locale, slug) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, address } = await locationContent(props);
  const t = await getTranslations("location");
  return pageMetadata(address, {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

/** What partners are to the location, in the order of the page. */
const ROLES = ["employer", "university", "research"] as const;

export default async function LocationPage(props: PageProps) {
  const { locale, region, profile, address } = await locationContent(props);
  const t = await getTranslations("location");
  const related = profile ? await listRelatedTo(region, "location_profile", profile.slug) : [];
  const network = addressOf(locale, "/[region]/network", { region: region.slug });
  return (
    <RegionPage
      region={region}
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => id === profile?.sourceId)}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: region.slug }) },
        { label: t("crumb") },
      ]}
    >
      <StructuredData
        data={{
          "@type": "WebPage",
          name: t("title", { region: region.name }),
          url: siteUrl() + localisedAddress(address, locale),
          inLanguage: locale,
          about: { "@type": "Place", name: region.name },
        }}
      />
      {profile ? (
        <>
          <EntryHead
            kind={
              <>
                {profile.demo && <DemoMark />}
                {t("crumb")}
              </>
            }
            title={profile.fields.title}
            summary={profile.fields.summary}
          />
          <KeyFigures figures={profile.fields.keyFigures} label={t("figures")} />
          <div className={styles.columns}>
            <section aria-labelledby="profile-title">
              <h2 id="profile-title">{t("profile")}</h2>
              <EntryBody of={profile.fields.body} />
            </section>
            {profile.fields.image && <EntryFigure image={profile.fields.image} />}
          </div>
          {ROLES.map((role) => {
            const partners = related.filter(({ ties }) => ties.some((tie) => tie.role === role));
            return partners.length === 0 ? null : (
              <section key={role} aria-labelledby={`${role}-title`}>
                <h2 id={`${role}-title`}>{t(role)}</h2>
                <EntryList region={region} entries={partners} empty="" />
              </section>
            );
          })}
        </>
      ) : (
        <>
          <h1>{t("title", { region: region.name })}</h1>
          <p>{t("empty", { region: region.name })}</p>
        </>
      )}
      <p className={styles.further}>
        <Link href={network} prefetch={false}>
          {t("network")}
        </Link>
      </p>
    </RegionPage>
  );
}
