import type { useTranslations } from "next-intl";
import { shortDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { ConfirmedFact } from "@/lib/practices/schema";
import type { Source } from "@/lib/regions/schema";

type Translate = ReturnType<typeof useTranslations<"places">>;

/**
 * Who says something of a place and since when: what was confirmed after the file, else the file.
 *
 * @param field null for what only files say
 */
export function originText(
  field: string | null,
  { source, confirmed }: { source: Source; confirmed: readonly ConfirmedFact[] },
  locale: Locale,
  t: Translate,
): string {
  const stated = confirmed.find((one) => one.field === field);
  if (stated && stated.statedOn >= source.asOf)
    return t(`origin.${stated.statedBy}`, { date: shortDay(stated.statedOn, locale) });
  return t("origin.file", { publisher: source.publisher, date: shortDay(source.asOf, locale) });
}
