import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { listRatedGroups } from "@/app/settling";
import { RegionPage } from "@/components/regions/region-page";
import { CareerLinks } from "@/components/settling/career-links";
import { NOTHING_ASKED } from "@/lib/aid/fitting-aid";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import { careerOf, careerSlugs, careerViews, type Career } from "@/lib/settling/career";
import { localisedAddress, pageMetadata, type PageAddress } from "../../../page-metadata";
import { requestLocale } from "../../../request-locale";
import { regionOrNotFound } from "../../region-content";
import { AidThere } from "../aid-there";
import { JobsByDistrict } from "../jobs-by-district";
import { NeedOfGps, NeedOfSpecialists } from "../need-there";
import { EventsContact, JobsThere, OffersThere } from "../ways-to-answer";

interface PageProps {
  params: Promise<{ locale: string; region: string; career: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

async function contentOf({ params }: PageProps) {
  const { locale: requested, region: slug, career: careerSlug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const career = careerOf(careerSlug, locale) ?? leadOn(careerSlug, locale, slug);
  return { locale, region, career, address: pageAddress(locale, slug, career) };
}

/** From the word of the other language to the page, from any other word to none. */
function leadOn(careerSlug: string, locale: Locale, region: string): never {
  const career = careerOf(careerSlug, locale === "de" ? "en" : "de") ?? notFound();
  permanentRedirect(localisedAddress(pageAddress(locale, region, career), locale));
}

function pageAddress(locale: Locale, region: string, career: Career): PageAddress {
  return {
    locale,
    folder: "/[region]/settle/[career]",
    parameters: {
      de: { region, career: careerSlugs.de[career] },
      en: { region, career: careerSlugs.en[career] },
    },
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, region, career, address } = await contentOf(props);
  const t = await getTranslations("settle.career");
  return pageMetadata(address, {
    title: t(`${career}.title`, { region: region.name }),
    description: t(`${career}.description`, { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

const PARTS = ["first", "second", "third"] as const;

/** What somebody of a profession and stage of a career needs to know to come. */
export default async function CareerPage(props: PageProps) {
  const { locale, region, career, address } = await contentOf(props);
  const t = await getTranslations("settle");
  const words = await getTranslations("settle.career");
  const at = { region: region.slug };
  const { ranking, offers, profession, audience, stage } = careerViews[career];
  const isOfGps = ranking === "gps";
  const groups = (await listRatedGroups())
    .filter(({ careLevel }) => (careLevel === "primary") === isOfGps)
    .map((group) => group.slug);
  return (
    <RegionPage
      region={region}
      section="settle"
      otherLanguage={localisedAddress(address, locale === "de" ? "en" : "de")}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", at) },
        { label: t("crumb"), href: addressOf(locale, "/[region]/settle", at) },
        { label: words(`${career}.name`) },
      ]}
    >
      <h1>{words(`${career}.title`, { region: region.name })}</h1>
      <p>{words(`${career}.lead`, { region: region.name })}</p>
      {ranking === "gps" && <NeedOfGps region={region} locale={locale} />}
      {ranking === "specialists" && <NeedOfSpecialists region={region} locale={locale} />}
      {offers !== undefined && (
        <OffersThere
          region={region}
          locale={locale}
          filters={groups.map((group) => ({ ...NO_OFFER_FILTER, type: offers, group }))}
        />
      )}
      {profession && <JobsByDistrict region={region} locale={locale} profession={profession} />}
      {profession && <JobsThere region={region} locale={locale} profession={profession} />}
      <AidThere
        region={region}
        locale={locale}
        questions={[{ ...NOTHING_ASKED, stage, group: isOfGps ? (groups[0] ?? null) : null }]}
      />
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={`${part}-title`}>
          <h2 id={`${part}-title`}>{words(`${career}.${part}Title`)}</h2>
          <p>{words(`${career}.${part}`, { region: region.name })}</p>
        </section>
      ))}
      <EventsContact region={region} locale={locale} audience={audience} />
      <CareerLinks region={region} except={career} />
    </RegionPage>
  );
}
