import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listAllEntries } from "@/app/entries";
import { ShownText } from "@/components/entries/shown-text";
import { RegionPage } from "@/components/regions/region-page";
import { entryAddress } from "@/lib/entries/entry-address";
import { guideFolders, guideSteps, oldestCheck, type Guide } from "@/lib/entries/guide-steps";
import { localise } from "@/lib/entries/localised-text";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { localisedAddress, pageMetadata, type PageAddress } from "../page-metadata";
import { requestLocale } from "../request-locale";
import styles from "./guide.module.css";
import { regionOrNotFound } from "./region-content";

export interface GuidePageProps {
  params: Promise<{ locale: string; region: string }>;
}

/** Where a guide leads on to. */
const FURTHER = {
  arrival: ["aid", "training", "contact"],
  "plain-language": ["practices", "events", "contact"],
} as const satisfies Readonly<Record<Guide, readonly string[]>>;

function pageAddress(guide: Guide, locale: Locale, region: string): PageAddress {
  return { locale, folder: guideFolders[guide], parameters: { de: { region }, en: { region } } };
}

export async function guideMetadata(guide: Guide, { params }: GuidePageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("guides");
  return pageMetadata(pageAddress(guide, locale, slug), {
    title: t(`${guide}.title`, { region: region.name }),
    description: t(`${guide}.description`, { region: region.name }),
    image: addressOf(locale, "/[region]/social.png", { region: slug }),
  });
}

/** The pages of a guide in their order, and where to go from there. */
export async function GuidePage({ guide, params }: GuidePageProps & { guide: Guide }) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("guides");
  const steps = guideSteps(await listAllEntries(region, "page", locale), guide);
  const checked = oldestCheck(steps);
  const sources = new Set(steps.map(({ sourceId }) => sourceId));
  const other = locale === "de" ? "en" : "de";
  return (
    <RegionPage
      region={region}
      section={guide}
      otherLanguage={localisedAddress(pageAddress(guide, locale, slug), other)}
      sources={region.sources.filter(({ id }) => sources.has(id))}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t(`name.${guide}`) },
      ]}
    >
      <h1>{t(`${guide}.title`, { region: region.name })}</h1>
      <p>{t(`${guide}.lead`, { region: region.name })}</p>
      {steps.length === 0 ? (
        <p>{t(`${guide}.none`)}</p>
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
      {checked !== null && <p>{t(`${guide}.checked`, { day: longDay(checked, locale) })}</p>}
      <h2>{t("further")}</h2>
      <ul>
        {FURTHER[guide].map((section) => (
          <li key={section}>
            <Link
              href={addressOf(locale, `/[region]/${section}`, { region: slug })}
              prefetch={false}
            >
              {t(`links.${section}`)}
            </Link>
          </li>
        ))}
      </ul>
    </RegionPage>
  );
}
