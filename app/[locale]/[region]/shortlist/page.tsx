import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { degreeText } from "@/components/coverage/coverage-words";
import { EntryCard } from "@/components/entries/entry-card";
import { OfferLine } from "@/components/offers/offer-line";
import { RegionPage } from "@/components/regions/region-page";
import { MarkIt } from "@/components/shortlist/mark-it";
import { OwnShortlist } from "@/components/shortlist/own-shortlist";
import { DemoMark } from "@/components/ui/demo-mark";
import { lastDay } from "@/lib/entries/last-day";
import { localise } from "@/lib/entries/localised-text";
import { siteUrl } from "@/lib/env";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { markedKinds, markedText } from "@/lib/shortlist/shortlist";
import { readShortlist, shortlistAddress } from "@/lib/shortlist/shortlist-address";
import { pageMetadata, type PageAddress } from "../../page-metadata";
import { requestLocale } from "../../request-locale";
import { searchParameters, type SearchParameters } from "../../search-parameters";
import { livingAddress } from "../living/living-address";
import { regionOrNotFound } from "../region-content";
import { shortlistContent, thingsOf, type MarkedThing } from "./shortlist-content";
import styles from "./shortlist.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

function pageAddress(locale: Locale, region: string): PageAddress {
  return { locale, folder: "/[region]/shortlist", parameters: { de: { region }, en: { region } } };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const t = await getTranslations("shortlist");
  return {
    ...pageMetadata(pageAddress(locale, slug), {
      title: t("title", { region: region.name }),
      description: t("description", { region: region.name }),
      image: addressOf(locale, "/[region]/social.png", { region: slug }),
    }),
    robots: { index: false },
  };
}

export default async function ShortlistPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const read = readShortlist(searchParameters(await searchParams));
  const things = await shortlistContent(region, read.marked);
  const there = things.filter(({ state }) => state === "there");
  const lost = things.filter(({ state }) => state !== "there");
  const t = await getTranslations("shortlist");
  const address = shortlistAddress(locale, slug);
  const notes = [
    ...read.unreadable.map((text) => t("unreadable", { text })),
    ...(read.left > 0 ? [t("tooMany", { count: read.left })] : []),
  ];
  const districts = thingsOf(there, "district");
  const share = shortlistAddress(locale, slug, there);
  return (
    <RegionPage
      region={region}
      section="shortlist"
      otherLanguage={shortlistAddress(locale === "de" ? "en" : "de", slug, read.marked)}
      sources={districts.length === 0 ? [] : region.figureSources}
      crumbs={[
        { label: region.name, href: addressOf(locale, "/[region]", { region: slug }) },
        { label: t("crumb") },
      ]}
    >
      <h1>{t("heading", { region: region.name })}</h1>
      <p>{t("lead")}</p>
      <p>{t("withoutScript")}</p>
      {notes.length + lost.length > 0 && (
        <ul className={styles.notes} role="status">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {lost.map((thing) => (
            <li key={markedText(thing)}>
              <LostThing thing={thing} regionSlug={slug} />
            </li>
          ))}
        </ul>
      )}
      <OwnShortlist
        {...{ region: slug, locale, address, shown: there.map(markedText) }}
        asked={read.marked.map(markedText)}
        isAsked={read.marked.length + read.unreadable.length > 0}
        texts={{
          own: t("own"),
          take: t("take"),
          clear: t("clear"),
          empty: t("empty"),
          show: t("show"),
        }}
      />
      {markedKinds.map((kind) => {
        const shown = thingsOf(there, kind);
        return shown.length === 0 ? null : (
          <section key={kind} aria-labelledby={`${kind}-title`}>
            <h2 id={`${kind}-title`}>{t(`kind.${kind}`)}</h2>
            <ul className={styles.list}>
              {shown.map((thing) => (
                <li key={thing.slug}>
                  <Thing {...{ thing, region, locale }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {there.length > 0 && (
        <section aria-labelledby="share-title">
          <h2 id="share-title">{t("share")}</h2>
          <p>{t("shareText")}</p>
          <p className={styles.share}>
            <a href={share}>{siteUrl() + share}</a>
          </p>
          {districts.length > 1 && (
            <p>
              <Link href={livingAddress(locale, slug, districts.slice(0, 3))} prefetch={false}>
                {t("compare")}
              </Link>
            </p>
          )}
        </section>
      )}
    </RegionPage>
  );
}

async function Thing({
  thing,
  region,
  locale,
}: {
  thing: MarkedThing;
  region: Region;
  locale: Locale;
}) {
  const t = await getTranslations("shortlist");
  const words = await getTranslations("coverage");
  if (thing.state !== "there") return null;
  const { teaser, offer, degree, until, demo, kind, slug } = thing;
  return (
    <EntryCard region={region} entry={teaser}>
      {demo && <DemoMark />}
      {degree !== undefined && <p>{t("degree", { degree: degreeText(degree, locale, words) })}</p>}
      {offer && <OfferLine entry={offer} />}
      {until !== null && !offer && <p>{t("until", { day: longDay(lastDay(until), locale) })}</p>}
      <MarkIt
        regionSlug={region.slug}
        marked={{ kind, slug }}
        name={localise(teaser.name, locale).text}
        isOnList
      />
    </EntryCard>
  );
}

/** What is not there any more, or never was; whoever marked it can take it off the list. */
async function LostThing({ thing, regionSlug }: { thing: MarkedThing; regionSlug: string }) {
  const t = await getTranslations("shortlist");
  const { kind, slug } = thing;
  const name = thing.state === "gone" ? thing.name : slug;
  return (
    <>
      {thing.state === "gone" ? t("gone", { name }) : t("unknown", { name })}
      <MarkIt regionSlug={regionSlug} marked={{ kind, slug }} name={name} isLost isOnList />
    </>
  );
}
