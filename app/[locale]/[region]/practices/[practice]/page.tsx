import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionLink } from "@/components/enquiries/question-link";
import { RelatedEntries } from "@/components/entries/related-entries";
import { CareLines } from "@/components/practices/care-lines";
import { NearbyList } from "@/components/practices/nearby-list";
import { PlaceSpot } from "@/components/practices/place-spot";
import {
  acceptsNewPatients,
  placeStructuredData,
} from "@/components/practices/place-structured-data";
import { groupNames } from "@/components/practices/place-words";
import { PracticeCorrections } from "@/components/practices/practice-corrections";
import { PracticeDetails } from "@/components/practices/practice-details";
import { ServedHere } from "@/components/practices/served-here";
import { WeekHours } from "@/components/practices/week-hours";
import { RegionPage } from "@/components/regions/region-page";
import { DemoMark } from "@/components/ui/demo-mark";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { practiceContent, practiceOrLeadOn } from "../practice-content";
import styles from "../place-page.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string; practice: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string, practice: string): PageAddress {
  const parameters = { region, practice };
  return {
    locale,
    folder: "/[region]/practices/[practice]",
    parameters: { de: parameters, en: parameters },
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, practice: practiceSlug } = await params;
  const locale = requestLocale(requested);
  const { region, practice } = await practiceOrLeadOn(slug, practiceSlug, locale);
  const t = await getTranslations("practices");
  const places = await getTranslations("places");
  const words = {
    name: practice.name ?? places("unnamed"),
    place: practice.district?.name ?? practice.city ?? region.name,
  };
  return pageMetadata(pageAddress(locale, slug, practiceSlug), {
    title: t("pageTitle", words),
    description: t("pageDescription", words),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function PracticePage({ params }: PageProps) {
  const { locale: requested, region: slug, practice: practiceSlug } = await params;
  const locale = requestLocale(requested);
  const content = await practiceContent(slug, practiceSlug, locale);
  const { region, practice, groups, district, drawing } = content;
  const t = await getTranslations();
  const address = pageAddress(locale, slug, practiceSlug);
  const name = practice.name ?? t("places.unnamed");
  const names = groupNames(practice.groups, groups, locale).join(", ");
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        {
          label: t("navigation.practices"),
          href: addressOf(locale, "/[region]/practices", { region: slug }),
        },
        { label: name },
      ]}
    >
      <StructuredData
        data={{
          ...placeStructuredData("practice", practice, {
            url: siteUrl() + localisedAddress(address, locale),
            name,
          }),
          ...acceptsNewPatients(practice.acceptance?.acceptance ?? null),
        }}
      />
      <h1>{name}</h1>
      <p className={styles.lead}>
        {practice.demo && <DemoMark />}
        {t("practices.lead", {
          groups: names === "" ? t("places.noGroup") : names,
          place: district?.name ?? practice.city ?? region.name,
        })}
      </p>
      <div className={styles.top}>
        <div>
          <PracticeDetails practice={practice} groups={groups} />
          {practice.name !== null && (
            <QuestionLink
              regionSlug={slug}
              about={{ kind: "practice", slug: practiceSlug }}
              name={name}
            />
          )}
        </div>
        <div className={styles.beside}>
          <PlaceSpot drawing={drawing} place={practice} />
          <WeekHours place={practice} on={content.on} />
        </div>
        <div>
          <CareLines />
          {district && <ServedHere region={region} district={district} served={content.served} />}
        </div>
      </div>
      <NearbyList regionSlug={slug} practice={practice} nearby={content.nearby} groups={groups} />
      <RelatedEntries region={region} related={content.related} />
      <PracticeCorrections regionSlug={slug} practice={practice} />
    </RegionPage>
  );
}
