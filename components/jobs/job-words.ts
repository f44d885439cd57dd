import type { useTranslations } from "next-intl";
import type { EntryFields } from "@/lib/entries/entry";
import { seatCount } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<"jobs">>;

/**
 * The weekly hours of a job in words; null when they are not said.
 *
 * @example hoursText({ from: 30, to: 40 }, "de", t) // "30 bis 40 Stunden in der Woche"
 */
export function hoursText(
  hours: EntryFields<"job">["hours"],
  locale: Locale,
  t: Translate,
): string | null {
  if (hours === undefined) return null;
  const [from, to] = [seatCount(hours.from, locale), seatCount(hours.to, locale)];
  return from === to ? t("hours", { hours: to }) : t("hoursRange", { from, to });
}
