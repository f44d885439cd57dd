import { useLocale, useTranslations } from "next-intl";
import { TrendChart, type TrendPoint } from "@/components/charts/trend-chart";
import styles from "@/components/charts/chart-with-table.module.css";
import tables from "@/components/ui/sortable-table.module.css";
import type { AreaDegrees, OfficialDegree } from "@/lib/coverage/official/official-figure";
import { longDay, percent } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";

/**
 * Official degrees of a planning area over the years as a chart and as its table; nothing where
 * there is only one.
 */
export function OfficialTrend({
  region,
  area: { areaName, degrees },
}: {
  region: Region;
  area: AreaDegrees;
}) {
  const locale = useLocale();
  const t = useTranslations("coverage.officialTrend");
  const [first, last] = [degrees[0], degrees.at(-1)];
  if (!first || !last || first === last) return null;
  const degree = (value: number) => percent(value, locale, 1);
  const sourceOf = ({ sourceId }: OfficialDegree) =>
    region.sources.find(({ id }) => id === sourceId)?.publisher ?? "";
  return (
    <section className={styles.section}>
      <div>
        <h2>{t("title")}</h2>
        <TrendChart
          points={lastOfYears(degrees)}
          format={degree}
          label={t("label", {
            area: areaName,
            first: degree(first.degree),
            from: longDay(first.asOf, locale),
            last: degree(last.degree),
            to: longDay(last.asOf, locale),
          })}
        />
      </div>
      <table className={tables.table}>
        <caption className={styles.caption}>{t("caption", { area: areaName })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col" className={tables.numeric}>
              {t("degree")}
            </th>
            <th scope="col">{t("source")}</th>
          </tr>
        </thead>
        <tbody>
          {degrees.map((one) => (
            <tr key={one.asOf}>
              <th scope="row">{longDay(one.asOf, locale)}</th>
              <td className={tables.numeric}>{degree(one.degree)}</td>
              <td>{sourceOf(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The last value of each year. */
function lastOfYears(degrees: readonly OfficialDegree[]): TrendPoint[] {
  const byYear = new Map(degrees.map(({ asOf, degree }) => [Number(asOf.slice(0, 4)), degree]));
  return [...byYear].map(([year, value]) => ({ year, value, isProjected: false }));
}
