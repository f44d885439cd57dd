import { useLocale, useTranslations } from "next-intl";
import {
  comparisonNames,
  viewValue,
  type Comparison,
  type ComparisonChoices,
} from "@/lib/coverage/comparison/comparison-address";
import { coverageViews } from "@/lib/coverage/coverage-view";
import { addressOf } from "@/lib/i18n/address";
import styles from "./comparison-form.module.css";
import { viewName } from "./comparison-words";
import { Choice, DistrictChoices } from "./district-choices";

/** Chooses what is compared; a plain form whose answer is an address. */
export function ComparisonForm({
  comparison,
  choices,
}: {
  comparison: Comparison;
  choices: ComparisonChoices;
}) {
  const locale = useLocale();
  const t = useTranslations();
  const { home, regions, districts } = choices;
  const names = comparisonNames[locale];
  const within = t(`level.${home.mapLevel}.within`);
  return (
    <form
      action={addressOf(locale, "/[region]/compare", { region: home.slug })}
      className={styles.form}
      autoComplete="off"
      aria-label={t("comparison.formLabel")}
    >
      <DistrictChoices region={home} districts={districts} chosen={comparison.districts} />
      <Choice
        id={names.benchmark}
        name={names.benchmark}
        label={t("comparison.benchmark")}
        chosen={comparison.benchmark.slug}
      >
        {regions.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {t("coverage.table.total", { region: name })}
          </option>
        ))}
      </Choice>
      <Choice
        id={names.view}
        name={names.view}
        label={t("coverage.view.label")}
        chosen={viewValue(comparison.view, locale)}
      >
        {coverageViews.map((view) => (
          <option key={view} value={viewValue(view, locale)}>
            {viewName(view, within, t)}
          </option>
        ))}
      </Choice>
      <button type="submit">{t("comparison.submit")}</button>
    </form>
  );
}
