import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listDatesTiedTo } from "@/app/events";
import { EventList } from "@/components/events/event-list";
import type { LinkTarget } from "@/lib/entries/published-entry";
import { foldSeries } from "@/lib/events/series-folding";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

const SHOWN = 5;
const LOOKED_AT = 60;

interface NextEventsProps {
  region: Region;
  locale: Locale;
  kind: LinkTarget;
  slug: string;
}

/** The next events that belong to a theme, a district, a partner …; nothing before there are any. */
export async function NextEvents({ region, locale, kind, slug }: NextEventsProps) {
  const dates = await listDatesTiedTo(region, { kind, slug }, { most: LOOKED_AT });
  if (dates.length === 0) return null;
  const t = await getTranslations("events.related");
  return (
    <section id="related-event" aria-labelledby="related-event-title">
      <h2 id="related-event-title">{t("title")}</h2>
      <EventList region={region} dates={foldSeries(dates, 1).slice(0, SHOWN)} empty="" />
      <p>
        <Link
          href={addressOf(locale, "/[region]/events", { region: region.slug })}
          prefetch={false}
        >
          {t("all")}
        </Link>
      </p>
    </section>
  );
}
