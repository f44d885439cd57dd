import { longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { localTime } from "@/lib/portal-day";

/** A moment by clocks in Germany, as part of a sentence. @example momentText(at, "en") // "1 December 2026, 18:00" */
export function momentText(at: Date, locale: Locale): string {
  const [day = "", clock = ""] = localTime(at).split("T");
  return `${longDay(day, locale)}, ${clock}${locale === "de" ? " Uhr" : ""}`;
}
