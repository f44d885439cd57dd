import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listJobs } from "@/app/entries";
import { listUpcomingDates } from "@/app/events";
import { listFirstOffers } from "@/app/offers";
import { EntryList } from "@/components/entries/entry-list";
import { EventList } from "@/components/events/event-list";
import { JobLine } from "@/components/jobs/job-line";
import { GermanName } from "@/components/ui/german-name";
import { OfferList } from "@/components/offers/offer-list";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { ANY_JOB } from "@/lib/entries/jobs/job-choice";
import type { Profession } from "@/lib/entries/jobs/job-words";
import type { Audience } from "@/lib/entries/kinds/event";
import { ANY_EVENT } from "@/lib/events/event-filter";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { offersAddress } from "@/lib/offers/offer-address";
import { NO_OFFER_FILTER, type OfferFilter } from "@/lib/offers/offer-filter";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress } from "../../page-metadata";
import { jobListAddress } from "../jobs/job-list";

interface WaysProps {
  region: Region;
  locale: Locale;
}

const OFFERS_SHOWN = 5;

interface OffersThereProps extends WaysProps {
  /** Offers that fit any of these are shown. */
  filters: readonly OfferFilter[];
  /** Districts whose offers come first, by address, the neediest first. */
  neediest?: readonly string[];
}

/** The offers that fit, the youngest of the neediest districts first, and the way to all of them. */
export async function OffersThere({ region, locale, filters, neediest = [] }: OffersThereProps) {
  const t = await getTranslations("settle.ways");
  const found = await Promise.all(filters.map((filter) => listFirstOffers(region, filter)));
  const bySlug = new Map(found.flatMap(({ entries }) => entries).map((one) => [one.slug, one]));
  const placeOf = ({ links }: PublishedEntry<"offer">) => {
    const places = links
      .filter(({ kind }) => kind === "district")
      .map(({ slug }) => neediest.indexOf(slug))
      .filter((place) => place >= 0);
    return Math.min(neediest.length, ...places);
  };
  const ordered = [...bySlug.values()].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || other.fields.postedOn.localeCompare(one.fields.postedOn),
  );
  const [only, ...further] = filters;
  const isOne = only !== undefined && further.length === 0;
  return (
    <section aria-labelledby="offers-title">
      <h2 id="offers-title">{t("offers")}</h2>
      <OfferList
        region={region}
        offers={ordered.slice(0, OFFERS_SHOWN)}
        heading="h3"
        empty={t("noOffers")}
      />
      <p>
        <Link
          href={offersAddress(locale, region.slug, isOne ? only : NO_OFFER_FILTER)}
          prefetch={false}
          rel="nofollow"
        >
          {t("allOffers", { total: isOne ? (found[0]?.total ?? 0) : 0 })}
        </Link>
      </p>
    </section>
  );
}

const JOBS_SHOWN = 5;

/** The youngest jobs of a profession, and the way to all of them. */
export async function JobsThere({
  region,
  locale,
  profession,
}: WaysProps & { profession: Profession }) {
  const t = await getTranslations("settle.ways");
  const choice = { ...ANY_JOB, profession };
  const { entries, total } = await listJobs(region, locale, {
    ...choice,
    ...{ page: 1, pageSize: JOBS_SHOWN },
  });
  return (
    <section aria-labelledby="offers-title">
      <h2 id="offers-title">{t("jobs")}</h2>
      <EntryList
        region={region}
        heading="h3"
        entries={entries.map((entry) => ({ ...teaserOf(entry), day: null, themes: [] }))}
        more={({ slug }) => {
          const entry = entries.find((one) => one.slug === slug);
          return entry && <JobLine entry={entry} />;
        }}
        empty={t("noJobs")}
      />
      {total > 0 && (
        <p>
          <Link
            href={localisedAddress(jobListAddress(locale, region.slug, choice, 1), locale)}
            prefetch={false}
          >
            {t("allJobs", { total })}
          </Link>
        </p>
      )}
    </section>
  );
}

const EVENTS_SHOWN = 3;

/** The next dates and the office to ask. */
export async function EventsContact({
  region,
  locale,
  audience,
}: WaysProps & { audience: Audience }) {
  const t = await getTranslations("settle.ways");
  const dates = await listUpcomingDates(region, { ...ANY_EVENT, audience });
  const at = { region: region.slug };
  return (
    <>
      <section aria-labelledby="events-title">
        <h2 id="events-title">{t("events")}</h2>
        <EventList
          region={region}
          dates={dates.slice(0, EVENTS_SHOWN).map((date) => ({ date, further: 0 }))}
          empty={t("noEvents")}
        />
        <p>
          <Link href={addressOf(locale, "/[region]/events", at)} prefetch={false}>
            {t("allEvents")}
          </Link>
        </p>
      </section>
      <section aria-labelledby="ask-title">
        <h2 id="ask-title">{t("contact")}</h2>
        <p>
          {region.contact
            ? t.rich("contactText", {
                name: (text) => <GermanName>{text}</GermanName>,
                office: region.contact.office,
              })
            : t("contactUnknown", { region: region.name })}{" "}
          <Link href={addressOf(locale, "/[region]/contact", at)} prefetch={false}>
            {t("contactLink")}
          </Link>
        </p>
      </section>
    </>
  );
}
