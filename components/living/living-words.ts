import type { useTranslations } from "next-intl";
import type { AspectKey, Destination, EstimatedWay } from "@/lib/living/dossier";
import { destinations } from "@/lib/living/dossier";
import { INDICATORS, type Indicator } from "@/lib/living/indicator";
import { travelMeans } from "@/lib/living/travel-time";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

export type LivingTranslate = ReturnType<typeof useTranslations<"living">>;

/**
 * A figure with its unit.
 *
 * @example valueText("rent", 6.4, "en", t) // "6.40 €/m²"
 */
export function valueText(
  indicator: Indicator,
  value: number,
  locale: Locale,
  t: LivingTranslate,
): string {
  const { unit, digits } = INDICATORS[indicator];
  return t(`unit.${unit}`, { value: decimalNumber(value, locale, digits) });
}

function isDestination(key: AspectKey): key is Destination {
  return destinations.some((destination) => destination === key);
}

/** What is weighed, by name. @example aspectName("hospital", t) // "by car to the nearest hospital" */
export function aspectName(key: AspectKey, t: LivingTranslate): string {
  return isDestination(key) ? t(`byCar.${key}`) : t(`aspect.${key}`);
}

/** A value of what is weighed: a figure, or minutes by car. */
export function aspectText(
  key: AspectKey,
  value: number,
  locale: Locale,
  t: LivingTranslate,
): string {
  if (isDestination(key)) return t("minutes", { minutes: decimalNumber(value, locale, 0) });
  return valueText(key, value, locale, t);
}

/** @example wayText(way, t) // "car 14, bus and rail 19, bicycle 20 minutes" */
export function wayText({ minutes }: EstimatedWay, t: LivingTranslate): string {
  const told = [...travelMeans]
    .reverse()
    .map((means) => `${t(`means.${means}`)} ${minutes[means]}`);
  return t("minutes", { minutes: told.join(", ") });
}
