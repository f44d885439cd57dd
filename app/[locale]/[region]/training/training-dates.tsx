import { getTranslations } from "next-intl/server";
import { listUpcomingDates } from "@/app/events";
import { EventList } from "@/components/events/event-list";
import { ANY_EVENT, eventFilterQuery } from "@/lib/events/event-filter";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

const SHOWN = 3;
const FOR_TRAINEES = { ...ANY_EVENT, audience: "trainees" as const };

/** The next dates for trainees, and the way to all of them. */
export async function TrainingDates({ region, locale }: { region: Region; locale: Locale }) {
  const t = await getTranslations("training");
  const dates = await listUpcomingDates(region, FOR_TRAINEES);
  const search = addressOf(locale, "/[region]/events/search", { region: region.slug });
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t("dates")}</h2>
      <EventList
        region={region}
        dates={dates.slice(0, SHOWN).map((date) => ({ date, further: 0 }))}
        empty={t("noDates")}
      />
      <p>
        <a href={search + eventFilterQuery(FOR_TRAINEES, locale)}>{t("allDates")}</a>
      </p>
    </section>
  );
}
