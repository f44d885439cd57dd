import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { BandChart, type BandPoint } from "@/components/charts/band-chart";
import { degreeText, groupName } from "@/components/coverage/coverage-words";
import { olderText } from "@/components/coverage/outlook-words";
import { viewAddress } from "@/components/coverage/view-address";
import styles from "@/components/charts/chart-with-table.module.css";
import tables from "@/components/ui/sortable-table.module.css";
import { isWithoutAnybody } from "@/lib/coverage/outlook/outlook-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { OutlookDistrict } from "@/lib/coverage/results/stored-results";
import { degreePercent, shortDay } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";

interface DistrictOutlookProps {
  region: Region;
  district: DistrictName;
  group: SpecialtyGroup;
  /** Percent, within borders. */
  now: number;
  /** Year at whose end people were counted. */
  baseYear: number;
  /** ISO day whose seats count. */
  on: string;
  outlook: OutlookDistrict;
}

const SCENARIOS = ["low", "base", "high"] as const;

/** How a group's coverage of a district may develop: a range as a chart and as its table. */
export function DistrictOutlook(props: DistrictOutlookProps) {
  const { region, group, now, baseYear, outlook } = props;
  const locale = useLocale();
  const t = useTranslations("district.outlook");
  const words = useTranslations("coverage");
  const later = outlook.plain.flatMap(({ year, low, base, high }) =>
    low === null || base === null || high === null ? [] : [{ year, low, base, high }],
  );
  if (later.length === 0) return null;
  if (now === 0 && later.every(isWithoutAnybody)) return <p>{words("outlook.nobody")}</p>;
  const points = [{ year: baseYear, low: now, base: now, high: now }, ...later];
  return (
    <div className={styles.section}>
      <div>
        <RangeChart {...props} points={points} />
        <p>
          {t("older", {
            share: olderText(outlook.olderShare, locale, words),
            known: outlook.olderShare === null ? "no" : "yes",
            region: region.name,
          })}{" "}
          <Link
            href={viewAddress(locale, { regionSlug: region.slug, group, view: "outlook-2035" })}
            prefetch={false}
          >
            {t("more")}
          </Link>
        </p>
      </div>
      <RangeTable {...props} points={points} />
    </div>
  );
}

interface RangeProps extends DistrictOutlookProps {
  /** The base year first. */
  points: readonly BandPoint[];
}

function RangeChart({ district, now, on, points }: RangeProps) {
  const locale = useLocale();
  const words = useTranslations("coverage");
  const degree = (value: number) => degreePercent(value, locale);
  const last = points.at(-1);
  if (!last) return null;
  return (
    <BandChart
      points={points}
      years={points.map(({ year }) => year)}
      format={degree}
      names={{
        low: words("outlook.low"),
        base: words("outlook.base"),
        high: words("outlook.high"),
      }}
      mark={{ value: 100, label: words("outlook.chartMark") }}
      label={words("outlook.chartLabel", {
        region: district.name,
        first: degree(now),
        from: shortDay(on, locale),
        base: degree(last.base),
        to: last.year,
        low: degree(last.low),
        high: degree(last.high),
      })}
    />
  );
}

function RangeTable({ district, group, baseYear, on, points }: RangeProps) {
  const locale = useLocale();
  const t = useTranslations("district.outlook");
  const words = useTranslations("coverage");
  const today = words("outlook.panelToday", { date: shortDay(on, locale) });
  return (
    <table className={tables.table}>
      <caption className={styles.caption}>
        {t("caption", { name: district.name, group: groupName(group, locale) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words("outlook.year")}</th>
          {SCENARIOS.map((scenario) => (
            <th key={scenario} scope="col" className={tables.numeric}>
              {words(`outlook.${scenario}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.year}>
            <th scope="row">{point.year === baseYear ? today : point.year}</th>
            {SCENARIOS.map((scenario) => (
              <td key={scenario} className={tables.numeric}>
                {degreeText(point[scenario], locale, words)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
