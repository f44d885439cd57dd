import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listUpcomingDates } from "@/app/events";
import { EventList } from "@/components/events/event-list";
import { ANY_EVENT } from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

const SHOWN = 3;

/** The next events of a region, of each series one; nothing before there are any. */
export async function RegionEvents({ region, locale }: { region: Region; locale: Locale }) {
  const dates = await listUpcomingDates(region, ANY_EVENT);
  if (dates.length === 0) return null;
  const t = await getTranslations();
  return (
    <section aria-labelledby="events-title">
      <h2 id="events-title">{t("region.eventsTitle")}</h2>
      <EventList
        region={region}
        dates={dates.slice(0, SHOWN).map((date) => ({ date, further: 0 }))}
        empty=""
      />
      <p>
        <Link
          href={addressOf(locale, "/[region]/events", { region: region.slug })}
          prefetch={false}
        >
          {t("events.related.all")}
        </Link>
      </p>
    </section>
  );
}
