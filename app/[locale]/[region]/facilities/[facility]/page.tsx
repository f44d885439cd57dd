import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionLink } from "@/components/enquiries/question-link";
import { RelatedEntries } from "@/components/entries/related-entries";
import { CareLines } from "@/components/practices/care-lines";
import { FacilityDetails } from "@/components/practices/facility-details";
import { PlaceSpot } from "@/components/practices/place-spot";
import { placeStructuredData } from "@/components/practices/place-structured-data";
import { WeekHours } from "@/components/practices/week-hours";
import { RegionPage } from "@/components/regions/region-page";
import { DemoMark } from "@/components/ui/demo-mark";
import { StructuredData } from "@/components/ui/structured-data";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import styles from "../../practices/place-page.module.css";
import { facilityContent, facilityOrLeadOn } from "../facility-content";
import { FurtherPlaces } from "../further-places";

interface PageProps {
  params: Promise<{ locale: string; region: string; facility: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string, facility: string): PageAddress {
  const parameters = { region, facility };
  return {
    locale,
    folder: "/[region]/facilities/[facility]",
    parameters: { de: parameters, en: parameters },
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug, facility: facilitySlug } = await params;
  const locale = requestLocale(requested);
  const { region, facility } = await facilityOrLeadOn(slug, facilitySlug, locale);
  const t = await getTranslations("facilities");
  const places = await getTranslations("places");
  const words = {
    kind: places(`kind.${facility.kind}`),
    name: facility.name ?? places("unnamed"),
    place: facility.district?.name ?? facility.city ?? region.name,
  };
  return pageMetadata(pageAddress(locale, slug, facilitySlug), {
    title: t("pageTitle", words),
    description: t("pageDescription", words),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function FacilityPage({ params }: PageProps) {
  const { locale: requested, region: slug, facility: facilitySlug } = await params;
  const locale = requestLocale(requested);
  const { region, facility, drawing, related } = await facilityContent(slug, facilitySlug, locale);
  const t = await getTranslations();
  const address = pageAddress(locale, slug, facilitySlug);
  const name = facility.name ?? t("places.unnamed");
  const parameters = { region: slug };
  return (
    <RegionPage
      region={region}
      section="practices"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", parameters) },
        {
          label: t("places.lists.facilities"),
          href: addressOf(locale, "/[region]/facilities", parameters),
        },
        { label: name },
      ]}
    >
      <StructuredData
        data={placeStructuredData(facility.kind, facility, {
          url: siteUrl() + localisedAddress(address, locale),
          name,
        })}
      />
      <h1>{name}</h1>
      <p className={styles.lead}>
        {facility.demo && <DemoMark />}
        {t("practices.lead", {
          groups: t(`places.kind.${facility.kind}`),
          place: facility.district?.name ?? facility.city ?? region.name,
        })}
      </p>
      <div className={styles.top}>
        <div>
          <FacilityDetails facility={facility} />
          {facility.name !== null && (
            <QuestionLink
              regionSlug={slug}
              about={{ kind: "care_place", slug: facilitySlug }}
              name={name}
            />
          )}
        </div>
        <div className={styles.beside}>
          <PlaceSpot drawing={drawing} place={facility} />
          <WeekHours place={facility} on={today()} />
        </div>
        <CareLines />
      </div>
      <RelatedEntries region={region} related={related} />
      <FurtherPlaces region={region} facility={facility} />
    </RegionPage>
  );
}
