import { useLocale, useTranslations } from "next-intl";
import { BandChart, type BandPoint } from "@/components/charts/band-chart";
import tables from "@/components/ui/sortable-table.module.css";
import { OUTLOOK_YEARS } from "@/lib/coverage/coverage-view";
import { bandInYear } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { decimalNumber, degreePercent, shortDay, wholeNumber } from "@/lib/i18n/number-format";
import { degreeText } from "./coverage-words";

interface OutlookYearsProps {
  name: string;
  result: OutlookResult;
  /** ISO day whose seats it begins with. */
  on: string;
}

const SCENARIOS = ["low", "base", "high"] as const;

/** How the coverage of a region may develop: a chart and the same as a table. */
export function OutlookYears({ name, result, on }: OutlookYearsProps) {
  const t = useTranslations("coverage");
  const years = [...new Set([result.input.baseYear, ...OUTLOOK_YEARS])];
  return (
    <section>
      <h2>{t("outlook.chartTitle", { region: name })}</h2>
      <YearsChart name={name} result={result} on={on} years={years} />
      <YearsTable name={name} result={result} on={on} years={years} />
    </section>
  );
}

interface YearsProps extends OutlookYearsProps {
  years: readonly number[];
}

function YearsChart({ name, result, on, years }: YearsProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const points = bandPoints(result);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  const degree = (value: number) => degreePercent(value, locale);
  return (
    <BandChart
      points={points}
      years={years}
      format={degree}
      names={{ low: t("outlook.low"), base: t("outlook.base"), high: t("outlook.high") }}
      mark={{ value: 100, label: t("outlook.chartMark") }}
      label={t("outlook.chartLabel", {
        region: name,
        first: degree(first.base),
        from: shortDay(on, locale),
        base: degree(last.base),
        to: last.year,
        low: degree(last.low),
        high: degree(last.high),
      })}
    />
  );
}

/** The years of which all scenarios know a degree. */
function bandPoints(result: OutlookResult): BandPoint[] {
  return result.band.base.flatMap(({ year }) => {
    const band = bandInYear(result, year);
    const [low, base, high] = [band?.low, band?.base, band?.high].map(
      (figures) => figures?.degreePlain ?? null,
    );
    if (low == null || base == null || high == null) return [];
    return [{ year, low: Math.min(low, base, high), base, high: Math.max(low, base, high) }];
  });
}

function YearsTable({ name, result, on, years }: YearsProps) {
  const t = useTranslations("coverage");
  const minor = `${tables.numeric} ${tables.minor}`;
  return (
    <table className={tables.table}>
      <caption>{t("outlook.yearsCaption", { region: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("outlook.year")}</th>
          {SCENARIOS.map((scenario) => (
            <th key={scenario} scope="col" className={tables.numeric}>
              {t(`outlook.${scenario}`)}
            </th>
          ))}
          <th scope="col" className={minor}>
            {t("outlook.people")}
          </th>
          <th scope="col" className={minor}>
            {t("outlook.fte")}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <YearRow key={year} result={result} on={on} year={year} />
        ))}
      </tbody>
    </table>
  );
}

interface YearRowProps extends Omit<OutlookYearsProps, "name"> {
  year: number;
}

function YearRow({ result, on, year }: YearRowProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const band = bandInYear(result, year);
  const people = band?.base.people ?? null;
  const fte = band?.base.fte ?? null;
  const minor = `${tables.numeric} ${tables.minor}`;
  return (
    <tr>
      <th scope="row">
        {year === result.input.baseYear
          ? t("outlook.panelToday", { date: shortDay(on, locale) })
          : year}
      </th>
      {SCENARIOS.map((scenario) => (
        <td key={scenario} className={tables.numeric}>
          {degreeText(band?.[scenario].degreePlain ?? null, locale, t)}
        </td>
      ))}
      <td className={minor}>{people === null ? t("noData") : wholeNumber(people, locale)}</td>
      <td className={minor}>{fte === null ? t("noData") : decimalNumber(fte, locale, 1)}</td>
    </tr>
  );
}
