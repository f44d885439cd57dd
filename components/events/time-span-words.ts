import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"signUps.form">>;

/** From here on, hours say more than minutes. */
const MANY_MINUTES = 120;

/** A span of time after "within". @example spanText(30, t) // "30 Minuten" */
export function spanText(minutes: number, t: Translate): string {
  if (minutes < MANY_MINUTES) return t("minutes", { count: minutes });
  return t("hours", { count: Math.floor(minutes / 60) });
}
