import type { useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { ConfirmedFact } from "@/lib/practices/schema";
import type { Source } from "@/lib/regions/schema";

type Translate = ReturnType<typeof useTranslations<"places">>;

/** Who confirmed something of a place and when; null where the file is what counts. */
export function confirmedText(
  field: string,
  { source, confirmed }: { source: Source; confirmed: readonly ConfirmedFact[] },
  locale: Locale,
  t: Translate,
): string | null {
  const stated = confirmed.find((one) => one.field === field);
  return stated && stated.statedOn >= source.asOf
    ? t(`origin.${stated.statedBy}`, { date: shortDay(stated.statedOn, locale) })
    : null;
}

/** Where all that nobody confirmed comes from. */
export function sourceText({ publisher, asOf }: Source, locale: Locale, t: Translate): string {
  return t("origin.file", { publisher, date: shortDay(asOf, locale) });
}
