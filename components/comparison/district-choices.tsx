import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { comparisonNames, MOST_DISTRICTS } from "@/lib/coverage/comparison/comparison-address";
import type { DistrictName, RegionSummary } from "@/lib/regions/schema";

interface DistrictChoicesProps {
  region: RegionSummary;
  districts: readonly DistrictName[];
  /** In their order. */
  chosen: readonly DistrictName[];
}

/** As many choices of a district as can stand side by side. */
export function DistrictChoices({ region, districts, chosen }: DistrictChoicesProps) {
  const names = comparisonNames[useLocale()];
  const t = useTranslations();
  const one = t(`level.${region.mapLevel}.label`);
  return Array.from({ length: MOST_DISTRICTS }, (_, index) => (
    <Choice
      key={index}
      id={`${names.district}-${index + 1}`}
      name={names.district}
      label={t("comparison.district", { one, number: index + 1 })}
      chosen={chosen[index]?.slug ?? ""}
    >
      <option value="">{t("comparison.noDistrict")}</option>
      <DistrictOptions districts={districts} />
    </Choice>
  ));
}

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  chosen: string;
  children: ReactNode;
}

/** A labelled choice; made anew when another one is shown, so that it shows that. */
export function Choice({ id, name, label, chosen, children }: ChoiceProps) {
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
