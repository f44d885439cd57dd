import { useLocale, useTranslations } from "next-intl";
import { TrendChart } from "@/components/charts/trend-chart";
import styles from "@/components/charts/chart-with-table.module.css";
import tables from "@/components/ui/sortable-table.module.css";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { PeopleInYear } from "@/lib/regions/schema";

/** People of a district over the years, counted and projected, as a chart and as its table. */
export function PeopleTrend({ name, years }: { name: string; years: readonly PeopleInYear[] }) {
  const locale = useLocale();
  const t = useTranslations("district.trend");
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return null;
  const count = (people: number) => wholeNumber(people, locale);
  return (
    <section className={styles.section}>
      <div>
        <h2>{t("title", { name })}</h2>
        <TrendChart
          points={years.map(({ year, people, projected }) => ({
            year,
            value: people,
            isProjected: projected,
          }))}
          format={count}
          label={t("label", {
            name,
            first: count(first.people),
            from: String(first.year),
            last: count(last.people),
            to: String(last.year),
          })}
        />
      </div>
      <table className={tables.table}>
        <caption className={styles.caption}>{t("caption", { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            <th scope="col" className={tables.numeric}>
              {t("people")}
            </th>
            <th scope="col">{t("kind")}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, people, projected }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className={tables.numeric}>{count(people)}</td>
              <td>{t(projected ? "projected" : "counted")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
