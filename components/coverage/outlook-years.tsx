import { useLocale, useTranslations } from "next-intl";
import { BandChart } from "@/components/charts/band-chart";
import tables from "@/components/ui/sortable-table.module.css";
import { OUTLOOK_YEARS } from "@/lib/coverage/coverage-view";
import { bandInYear } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { decimalNumber, degreePercent, wholeNumber } from "@/lib/i18n/number-format";
import { degreeText } from "./coverage-words";

/** How the coverage of a region may develop: a chart and the same as a table. */
export function OutlookYears({ name, result }: { name: string; result: OutlookResult }) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const { baseYear } = result.input;
  const years = [baseYear, ...OUTLOOK_YEARS].filter(
    (year, index, all) => all.indexOf(year) === index,
  );
  const points = result.band.base.flatMap(({ year }) => {
    const band = bandInYear(result, year);
    const [low, base, high] = [band?.low, band?.base, band?.high].map(
      (figures) => figures?.degreePlain ?? null,
    );
    if (low == null || base == null || high == null) return [];
    return [{ year, low: Math.min(low, base, high), base, high: Math.max(low, base, high) }];
  });
  const [first, last] = [points[0], points.at(-1)];
  const degree = (value: number) => degreePercent(value, locale);
  return (
    <section>
      <h2>{t("outlook.chartTitle", { region: name })}</h2>
      {first && last && first !== last && (
        <BandChart
          points={points}
          years={years}
          format={degree}
          names={{
            low: t("outlook.low"),
            base: t("outlook.base"),
            high: t("outlook.high"),
          }}
          mark={{ value: 100, label: t("outlook.chartMark") }}
          label={t("outlook.chartLabel", {
            region: name,
            first: degree(first.base),
            from: first.year,
            base: degree(last.base),
            to: last.year,
            low: degree(last.low),
            high: degree(last.high),
          })}
        />
      )}
      <table className={tables.table}>
        <caption>{t("outlook.yearsCaption", { region: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("outlook.year")}</th>
            {(["low", "base", "high"] as const).map((scenario) => (
              <th key={scenario} scope="col" className={tables.numeric}>
                {t(`outlook.${scenario}`)}
              </th>
            ))}
            <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
              {t("outlook.people")}
            </th>
            <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
              {t("outlook.fte")}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const band = bandInYear(result, year);
            const people = band?.base.people ?? null;
            const fte = band?.base.fte ?? null;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                {(["low", "base", "high"] as const).map((scenario) => (
                  <td key={scenario} className={tables.numeric}>
                    {degreeText(band?.[scenario].degreePlain ?? null, locale, t)}
                  </td>
                ))}
                <td className={`${tables.numeric} ${tables.minor}`}>
                  {people === null ? t("noData") : wholeNumber(people, locale)}
                </td>
                <td className={`${tables.numeric} ${tables.minor}`}>
                  {fte === null ? t("noData") : decimalNumber(fte, locale, 1)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
