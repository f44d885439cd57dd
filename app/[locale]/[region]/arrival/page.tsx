import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { ShownText } from "@/components/entries/shown-text";
import { RegionPage } from "@/components/regions/region-page";
import styles from "@/components/arrival/steps.module.css";
import { entryAddress } from "@/lib/entries/entry-address";
import { guideSteps, oldestCheck } from "@/lib/entries/guide-steps";
import { localise } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { regionOrNotFound } from "../region-content";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/arrival", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("arrival");
  return pageMetadata(pageAddress(locale, slug), {
    title: t("title", { region: region.name }),
    description: t("description", { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

export default async function ArrivalPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("arrival");
  const steps = guideSteps(await listAllEntries(region, "page", locale), "arrival");
  const checked = oldestCheck(steps);
  const sources = new Set(steps.map(({ sourceId }) => sourceId));
  const at = { region: slug };
  return (
    <RegionPage
      region={region}
      section="arrival"
      otherLanguage={localisedAddress(pageAddress(locale, slug), locale === "de" ? "en" : "de")}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", at) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("title", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      {steps.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ol className={styles.steps}>
          {steps.map(({ slug: own, fields }) => (
            <li key={own}>
              <h2>
                <Link href={entryAddress(locale, slug, "page", own)} prefetch={false}>
                  <ShownText of={localise(fields.title, locale)} />
                </Link>
              </h2>
              <p>
                <ShownText of={localise(fields.summary, locale)} mark={false} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {checked !== null && <p>{t("checked", { day: longDay(checked, locale) })}</p>}
      <h2>{t("further")}</h2>
      <ul>
        <li>
          <Link href={addressOf(locale, "/[region]/aid", at)} prefetch={false}>
            {t("aid")}
          </Link>
        </li>
        <li>
          <Link href={addressOf(locale, "/[region]/training", at)} prefetch={false}>
            {t("training")}
          </Link>
        </li>
        <li>
          <Link href={addressOf(locale, "/[region]/contact", at)} prefetch={false}>
            {t("contact")}
          </Link>
        </li>
      </ul>
    </RegionPage>
  );
}
