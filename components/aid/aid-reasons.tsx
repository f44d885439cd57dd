import { useLocale, useTranslations } from "next-intl";
import { groupsText } from "@/components/offers/offer-words";
import type { AidAnswer, AidReason } from "@/lib/aid/fitting-aid";
import { longDay } from "@/lib/i18n/number-format";
import styles from "./aid-reasons.module.css";
import { stagesText } from "./aid-words";

/** Words for each reason why a programme fits or does not. */
function useReasonWords({ aid }: AidAnswer): (reason: AidReason) => string {
  const locale = useLocale();
  const t = useTranslations("aid");
  const offers = useTranslations("offers");
  const { careerStages, specialtyGroups, placeRule } = aid.fields;
  const districts = aid.links
    .filter(({ kind }) => kind === "district")
    .map(({ name }) => name.de ?? name.en ?? "");
  const dated = (day: string | null) => (day === null ? "" : longDay(day, locale));
  const list = new Intl.ListFormat(locale);
  return (reason) => {
    const { verdict } = reason;
    switch (reason.about) {
      case "stage":
        return careerStages.length === 0
          ? t("reason.stageAll")
          : t("reason.stage", { verdict, named: stagesText(careerStages, locale, t) });
      case "group":
        return specialtyGroups.length === 0
          ? t("reason.groupAll")
          : t("reason.group", {
              verdict,
              named: groupsText(specialtyGroups, locale, offers) ?? "",
            });
      case "place":
        if (placeRule === "everywhere") return t("reason.everywhere");
        if (placeRule === "undersupply")
          return t("reason.undersupply", { verdict, day: dated(reason.asOf) });
        return districts.length === 0
          ? t("reason.districtsUnnamed")
          : t("reason.districts", { verdict, named: list.format(districts) });
      case "deadline":
        return reason.day === null && verdict === "yes"
          ? t("reason.ongoing")
          : t("reason.deadline", { verdict, day: dated(reason.day) });
    }
  };
}

/** Why a programme fits, might fit or does not: of what does not, only what speaks against it. */
export function AidReasons({ answer }: { answer: AidAnswer }) {
  const words = useReasonWords(answer);
  const told =
    answer.verdict === "no"
      ? answer.reasons.filter(({ verdict }) => verdict === "no")
      : answer.reasons;
  return (
    <ul className={styles.reasons}>
      {told.map((reason) => (
        <li key={reason.about} data-verdict={reason.verdict}>
          {words(reason)}
        </li>
      ))}
    </ul>
  );
}
