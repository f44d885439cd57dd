import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listUpcomingDates } from "@/app/events";
import { listFirstOffers } from "@/app/offers";
import { OfferList } from "@/components/offers/offer-list";
import { GermanName } from "@/components/ui/german-name";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { offersAddress } from "@/lib/offers/offer-address";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import { portalDay } from "@/lib/portal-day";
import type { DistrictName, Region } from "@/lib/regions/schema";

interface GapAnswersProps {
  region: Region;
  locale: Locale;
  /** What the gap is one of; null where the page is about all of them. */
  group: { slug: string } | null;
  district: DistrictName | null;
}

const SHOWN = 3;

/** What answers a gap: offers, aid, the next date for doctors and the office to ask. */
export async function GapAnswers({ region, locale, group, district }: GapAnswersProps) {
  const t = await getTranslations("settle.answers");
  const filter = {
    ...NO_OFFER_FILTER,
    group: group?.slug ?? null,
    district: district?.slug ?? null,
  };
  const [offers, dates] = await Promise.all([
    listFirstOffers(region, filter),
    listUpcomingDates(region, { ...ANY_EVENT, audience: "doctors" }),
  ]);
  const [next] = dates;
  const at = { region: region.slug };
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">
        {district ? t("titleDistrict", { name: district.name }) : t("title")}
      </h2>
      <OfferList
        region={region}
        offers={offers.entries.slice(0, SHOWN)}
        heading="h3"
        empty={t("noOffers")}
      />
      <ul>
        {offers.total > SHOWN && (
          <li>
            <Link href={offersAddress(locale, region.slug, filter)} prefetch={false} rel="nofollow">
              {t("allOffers", { total: offers.total })}
            </Link>
          </li>
        )}
        <li>
          <Link href={addressOf(locale, "/[region]/aid", at)} prefetch={false}>
            {t("aid")}
          </Link>
        </li>
        {next && (
          <li>
            {t("event", { day: longDay(portalDay(new Date(next.startsAt)), locale) })}{" "}
            <Link href={entryAddress(locale, region.slug, "event", next.slug)} prefetch={false}>
              {localise(next.fields.title, locale).text}
            </Link>
          </li>
        )}
        <li>
          <Link href={addressOf(locale, "/[region]/contact", at)} prefetch={false}>
            {region.contact
              ? t.rich("contact", {
                  name: (text) => <GermanName>{text}</GermanName>,
                  office: region.contact.office,
                })
              : t("contactUnknown")}
          </Link>
        </li>
        <li>
          <Link href={addressOf(locale, "/[region]/settle", at)} prefetch={false}>
            {t("settle")}
          </Link>
        </li>
      </ul>
    </section>
  );
}
