import { useLocale, useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { decimalNumber, shortDay, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName } from "@/lib/regions/schema";
import styles from "./district-facts.module.css";

interface DistrictFactsProps {
  district: DistrictName;
  general: { here: CoverageFigures };
  practiceCount: number;
  populationYear: number | null;
}

/** The size of a district and what it has, each with its date where one is known. */
export function DistrictFacts({
  district,
  general,
  practiceCount,
  populationYear,
}: DistrictFactsProps) {
  const locale = useLocale();
  const t = useTranslations("district");
  const noData = useTranslations("coverage")("noData");
  const { people, fte } = general.here;
  const peopleLabel =
    populationYear === null
      ? t("people")
      : t("peopleOn", { date: shortDay(`${populationYear}-12-31`, locale) });
  const facts = [
    [peopleLabel, people === null ? noData : wholeNumber(people, locale)],
    [t("area"), `${decimalNumber(district.areaKm2, locale, 1)}\u00a0km²`],
    [t("density"), people === null ? noData : wholeNumber(people / district.areaKm2, locale)],
    [t("gpFte"), fte === null ? noData : decimalNumber(fte, locale, 2)],
    [t("practices"), wholeNumber(practiceCount, locale)],
  ] as const;
  return (
    <dl className={styles.facts} aria-label={t("facts")}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
