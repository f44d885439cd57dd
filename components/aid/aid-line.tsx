import { useLocale, useTranslations } from "next-intl";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { shortDay } from "@/lib/i18n/number-format";
import { today } from "@/lib/portal-day";
import { amountsText, deadlineText } from "./aid-words";

/** What a list says of a programme beside its title: how much, of whom, until when. */
export function AidLine({ entry: { fields } }: { entry: PublishedEntry<"aid"> }) {
  const locale = useLocale();
  const t = useTranslations("aid");
  return (
    <p>
      <b>{amountsText(fields.amounts, locale, t)}</b>
      <br />
      {t("level.label")}: {t(`level.${fields.level}`)} · {t("deadline")}:{" "}
      {deadlineText(fields, today(), locale, t)} ·{" "}
      {t("checked", { day: shortDay(fields.checkedOn, locale) })}
    </p>
  );
}
