import type { useTranslations } from "next-intl";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { euroAmount, longDay } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

type Translate = ReturnType<typeof useTranslations<"aid">>;
type Fields = PublishedEntry<"aid">["fields"];

/**
 * An amount as people say it.
 *
 * @example amountText({ value: 60000, isMost: true, per: "once" }, "de", t) // "bis zu 60.000 € einmalig"
 */
export function amountText(
  { value, isMost, per, note }: Fields["amounts"][number],
  locale: Locale,
  t: Translate,
): string {
  const euros = euroAmount(value, locale);
  const amount = isMost === true ? t("most", { amount: euros }) : euros;
  const said = t("amountPer", { amount, per: t(`per.${per}`) });
  return note === undefined ? said : `${said} (${localise(note, locale).text})`;
}

/** All amounts of a programme in a line; says so where none is certain. */
export function amountsText(amounts: Fields["amounts"], locale: Locale, t: Translate): string {
  if (amounts.length === 0) return t("noAmount");
  return amounts.map((amount) => amountText(amount, locale, t)).join(" · ");
}

/** Until when one can apply; tells where that is over, and where nobody said. */
export function deadlineText(
  { deadline, isOngoing }: Fields,
  today: string,
  locale: Locale,
  t: Translate,
): string {
  if (deadline === undefined) return isOngoing === true ? t("ongoing") : t("noDeadline");
  const day = longDay(deadline, locale);
  return deadline < today ? t("deadlineOver", { day }) : t("until", { day });
}

/** The career stages of a programme as a list. */
export function stagesText(stages: Fields["careerStages"], locale: Locale, t: Translate): string {
  return new Intl.ListFormat(locale).format(stages.map((stage) => t(`stage.${stage}`)));
}
