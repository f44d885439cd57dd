import { useLocale, useTranslations } from "next-intl";
import styles from "@/components/ui/form/filter-form.module.css";
import { AID_GROUPS, AID_PARAMETERS, CAREER_STAGES, stageValue } from "@/lib/aid/aid-address";
import type { AidQuestion } from "@/lib/aid/fitting-aid";
import { groupsText } from "@/components/offers/offer-words";
import { addressOf } from "@/lib/i18n/address";

interface AidFormProps {
  regionSlug: string;
  question: AidQuestion;
  districts: readonly { slug: string; name: string }[];
}

/** The three questions; a plain form whose answer is an address. */
export function AidForm({ regionSlug, question, districts }: AidFormProps) {
  const locale = useLocale();
  const t = useTranslations("aid");
  const offers = useTranslations("offers");
  const names = AID_PARAMETERS[locale];
  const selects = [
    {
      ...{ name: names.stage, label: t("form.stage") },
      chosen: question.stage && stageValue(question.stage, locale),
      options: CAREER_STAGES.map((stage) => ({
        value: stageValue(stage, locale),
        label: t(`stage.${stage}`),
      })),
    },
    {
      ...{ name: names.group, label: t("form.group"), chosen: question.group },
      options: AID_GROUPS.map((group) => ({
        value: group,
        label: groupsText([group], locale, offers) ?? group,
      })),
    },
    {
      ...{ name: names.district, label: t("form.place"), chosen: question.district },
      options: districts.map(({ slug, name }) => ({ value: slug, label: name })),
    },
  ];
  return (
    <form
      action={addressOf(locale, "/[region]/aid", { region: regionSlug })}
      className={`${styles.filter} ${styles.wide}`}
      autoComplete="off"
      aria-label={t("form.label")}
    >
      {selects.map(({ name, label, chosen, options }) => (
        <div key={name}>
          <label htmlFor={`aid-${name}`}>{label}</label>
          <select key={chosen ?? ""} id={`aid-${name}`} name={name} defaultValue={chosen ?? ""}>
            <option value="">{t("form.unanswered")}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit">{t("form.show")}</button>
    </form>
  );
}
