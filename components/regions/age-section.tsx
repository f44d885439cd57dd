import { useLocale, useTranslations } from "next-intl";
import { AgeChart } from "@/components/charts/age-chart";
import styles from "@/components/charts/chart-with-table.module.css";
import tables from "@/components/ui/sortable-table.module.css";
import { percent, wholeNumber } from "@/lib/i18n/number-format";
import { readableBands } from "@/lib/regions/age-bands";
import type { AgeBand, AgeStructure, DistrictName } from "@/lib/regions/schema";

/** Ages from here on are an open end. */
const OPEN_FROM = 100;

/** People of a district by age, as a chart and as its table. */
export function AgeSection({
  district,
  ages,
}: {
  district: DistrictName;
  ages: AgeStructure | null;
}) {
  const locale = useLocale();
  const t = useTranslations("district");
  const { name } = district;
  if (!ages)
    return (
      <section>
        <h2 id="people">{t("ageTitle")}</h2>
        <p>{t("ageNone", { name })}</p>
      </section>
    );
  const total = ages.bands.reduce((sum, { people }) => sum + people, 0);
  const label = ({ ageFrom, ageBelow }: AgeBand) => {
    if (ageBelow >= OPEN_FROM) return t("ageOpen", { from: ageFrom });
    return ageFrom === 0
      ? t("ageFrom", { to: ageBelow })
      : t("ageBand", { from: ageFrom, to: ageBelow - 1 });
  };
  return (
    <section className={styles.section}>
      <div>
        <h2 id="people">{t("ageTitle")}</h2>
        <AgeChart
          bars={ages.bands.map((band) => ({ ...band, label: label(band) }))}
          label={t("ageCaption", { name, year: ages.year })}
        />
      </div>
      <table className={tables.table}>
        <caption className={styles.caption}>{t("ageCaption", { name, year: ages.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("age")}</th>
            <th scope="col" className={tables.numeric}>
              {t("people")}
            </th>
            <th scope="col" className={tables.numeric}>
              {t("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {readableBands(ages.bands).map((band) => (
            <tr key={band.ageFrom}>
              <th scope="row">{label(band)}</th>
              <td className={tables.numeric}>{wholeNumber(band.people, locale)}</td>
              <td className={tables.numeric}>
                {total === 0 ? "–" : percent((100 * band.people) / total, locale, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
