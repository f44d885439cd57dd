import { useLocale, useTranslations } from "next-intl";
import { OUTLOOK_YEAR } from "@/components/regions/district-groups";
import styles from "@/components/network/partner-form.module.css";
import { ChoiceField } from "@/components/practices/choice-field";
import choice from "@/components/practices/choice-field.module.css";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { MOST_WEIGHT, NEED_PARTS, type NeedWeights } from "@/lib/settling/district-need";
import { needNames } from "@/lib/settling/need-address";

interface NeedFormProps {
  region: { slug: string };
  groups: readonly SpecialtyGroup[];
  group: SpecialtyGroup;
  weights: NeedWeights;
}

/** Which group is ranked and how much each part counts; its answer is an address. */
export function NeedForm({ region, groups, group, weights }: NeedFormProps) {
  const locale = useLocale();
  const t = useTranslations("settle.need");
  const names = needNames[locale];
  const slugOf = ({ slug, slugEnglish }: SpecialtyGroup) => (locale === "de" ? slug : slugEnglish);
  return (
    <form
      action={addressOf(locale, "/[region]/settle/where", { region: region.slug })}
      className={styles.form}
      aria-label={t("formLabel")}
      autoComplete="off"
    >
      <div className={styles.choices}>
        <ChoiceField
          id="group"
          name={names.group}
          label={t("group")}
          none={locale === "de" ? (groups[0]?.nameGerman ?? "") : (groups[0]?.nameEnglish ?? "")}
          options={groups.slice(1).map((one) => ({
            value: slugOf(one),
            label: locale === "de" ? one.nameGerman : one.nameEnglish,
          }))}
          chosen={group === groups[0] ? [] : [slugOf(group)]}
        />
        {NEED_PARTS.map((part) => (
          <div key={part} className={choice.choice}>
            <label htmlFor={part}>{t(`weight.${part}`, { year: OUTLOOK_YEAR })}</label>
            <input
              key={weights[part]}
              id={part}
              type="number"
              name={names[part]}
              min={0}
              max={MOST_WEIGHT}
              step={1}
              defaultValue={weights[part]}
            />
          </div>
        ))}
        <button type="submit" className={styles.submit}>
          {t("submit")}
        </button>
      </div>
    </form>
  );
}
