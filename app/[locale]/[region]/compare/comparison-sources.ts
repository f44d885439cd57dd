import type { useTranslations } from "next-intl";
import { longDay, shortDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { distinctSources } from "@/lib/regions/distinct-sources";
import type { Region } from "@/lib/regions/schema";
import type { ComparisonContent } from "./comparison-content";

type Translate = ReturnType<typeof useTranslations<never>>;

/** Where the figures of a region come from, one line each, with date and licence. */
export function sourceLines({ sources }: Region, locale: Locale, t: Translate): string[] {
  return distinctSources(sources).map(({ source: { publisher, title, asOf, licence } }) =>
    t("comparison.sourceLine", { publisher, title, date: shortDay(asOf, locale), licence }),
  );
}

/** On which days the people and seats of a comparison were counted. */
export function dateText(
  { peopleOn, seatsOn }: Pick<ComparisonContent, "peopleOn" | "seatsOn">,
  locale: Locale,
  t: Translate,
): string {
  const days = peopleOn.map(({ region, day }) =>
    peopleOn.length > 1 ? `${region} ${longDay(day, locale)}` : longDay(day, locale),
  );
  return t("comparison.dates", {
    people: days.join(", ") || t("coverage.noData"),
    seats: longDay(seatsOn, locale),
  });
}
