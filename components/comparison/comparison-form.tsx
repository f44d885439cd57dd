import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  comparisonNames,
  MOST_DISTRICTS,
  viewValue,
  type Comparison,
  type ComparisonChoices,
} from "@/lib/coverage/comparison/comparison-address";
import { coverageViews } from "@/lib/coverage/coverage-view";
import { addressOf } from "@/lib/i18n/address";
import type { DistrictName } from "@/lib/regions/schema";
import styles from "./comparison-form.module.css";
import { viewName } from "./comparison-words";

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
  const one = t(`level.${home.mapLevel}.label`);
  const within = t(`level.${home.mapLevel}.within`);
  return (
    <form
      action={addressOf(locale, "/[region]/compare", { region: home.slug })}
      className={styles.form}
      autoComplete="off"
      aria-label={t("comparison.formLabel")}
    >
      {Array.from({ length: MOST_DISTRICTS }, (_, index) => (
        <Choice
          key={index}
          id={`${names.district}-${index + 1}`}
          name={names.district}
          label={t("comparison.district", { one, number: index + 1 })}
          chosen={comparison.districts[index]?.slug ?? ""}
        >
          <option value="">{t("comparison.noDistrict")}</option>
          <DistrictOptions districts={districts} />
        </Choice>
      ))}
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

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  chosen: string;
  children: ReactNode;
}

/** A labelled choice; made anew when another one is shown, so that it shows that. */
function Choice({ id, name, label, chosen, children }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select key={chosen} id={id} name={name} defaultValue={chosen}>
        {children}
      </select>
    </div>
  );
}

/** By the areas around them, where there are several, as names of small areas repeat. */
function DistrictOptions({ districts }: { districts: readonly DistrictName[] }) {
  const parents = [...new Set(districts.map(({ parentName }) => parentName))];
  const options = (shown: readonly DistrictName[]) =>
    shown.map(({ slug, name }) => (
      <option key={slug} value={slug}>
        {name}
      </option>
    ));
  if (parents.length < 2) return options(districts);
  return parents
    .toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "de"))
    .map((parent) => (
      <optgroup key={parent} label={parent ?? "–"}>
        {options(districts.filter(({ parentName }) => parentName === parent))}
      </optgroup>
    ));
}
