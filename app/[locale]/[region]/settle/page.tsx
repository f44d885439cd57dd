import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listNeediest } from "@/app/settling";
import { RegionPage } from "@/components/regions/region-page";
import { CareerLinks } from "@/components/settling/career-links";
import { NOTHING_ASKED } from "@/lib/aid/fitting-aid";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";
import { AidThere } from "./aid-there";
import { GapsAnswered } from "./gaps-answered";
import { NeedOfGps } from "./need-there";
import { EventsContact, OffersThere } from "./ways-to-answer";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/settle", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("settle");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

/** Where doctors are needed, what is on offer, what aid there is, when one meets and whom to ask. */
export default async function SettlePage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("settle");
  return (
    <RegionPage
      region={region}
      section="settle"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead", { region: region.name })}</p>
      <CareerLinks region={region} />
      <GapsAnswered region={region} locale={locale} />
      <NeedOfGps region={region} locale={locale} />
      <OffersThere
        region={region}
        locale={locale}
        filters={[NO_OFFER_FILTER]}
        neediest={await listNeediest(region)}
      />
      <AidThere
        region={region}
        locale={locale}
        questions={(["gp", "specialist"] as const).map((stage) => ({ ...NOTHING_ASKED, stage }))}
      />
      <EventsContact region={region} locale={locale} audience="doctors" />
    </RegionPage>
  );
}
