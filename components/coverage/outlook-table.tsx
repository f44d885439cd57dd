import { useLocale, useTranslations } from "next-intl";
import { SortableTable, type TableColumn, type TableRow } from "@/components/ui/sortable-table";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { districtRange } from "@/lib/coverage/outlook/outlook-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { shortDay } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { degreeText, smallMark } from "./coverage-words";
import { DegreeBar } from "./degree-bar";
import { DistrictHeading } from "./district-heading";
import { olderText, rangeText, regionRange } from "./outlook-words";

interface OutlookTableProps {
  region: Region;
  now: GroupCoverage;
  /** ISO day whose seats `now` counts. */
  on: string;
  then: GroupCoverage;
  result: OutlookResult;
  year: OutlookYear;
  districts: readonly DistrictName[];
}

/** The twin of the map of an outlook, the least served first. */
export function OutlookTable(props: OutlookTableProps) {
  const { region, now, on, then, result, year, districts } = props;
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const rowOf = useOutlookRow();
  const rows = districts.flatMap(({ key, slug, name }) => {
    const figures = then.districts.get(key);
    if (!figures) return [];
    const mark = smallMark(figures);
    return rowOf({
      id: slug,
      name,
      heading: <DistrictHeading regionSlug={region.slug} district={{ slug, name }} mark={mark} />,
      olderShare: result.districts[key]?.olderShare ?? null,
      today: now.districts.get(key)?.degree ?? null,
      figures,
      range: districtRange(result, key, year),
    });
  });
  const total = t("table.total", { region: region.name });
  const footer = rowOf({
    id: "gesamt",
    name: total,
    heading: total,
    olderShare: result.ages.olderShare,
    today: now.region.degree,
    figures: then.region,
    range: regionRange(result, year),
  });
  return (
    <SortableTable
      caption={t("outlook.tableCaption", { many: level(`${region.mapLevel}.title`), year })}
      columns={useOutlookColumns(region, on, year)}
      rows={rows.sort(
        (one, other) =>
          Number(one.sortValues[3] ?? Infinity) - Number(other.sortValues[3] ?? Infinity),
      )}
      footer={footer}
      sortedBy="degree"
      locale={locale}
    />
  );
}

function useOutlookColumns(region: Region, on: string, year: OutlookYear): TableColumn[] {
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const locale = useLocale();
  const today = t("outlook.panelToday", { date: shortDay(on, locale) });
  return [
    { key: "district", label: t("table.district", { one: level(`${region.mapLevel}.label`) }) },
    { key: "older", label: t("outlook.panelOlder"), numeric: true, minor: true },
    { key: "now", label: today, numeric: true, minor: true },
    { key: "degree", label: String(year), numeric: true },
    { key: "range", label: t("outlook.tableRange"), numeric: true },
  ];
}

interface OutlookOfArea extends Pick<TableRow, "id" | "heading"> {
  name: string;
  olderShare: number | null;
  /** The degree of the base year in percent. */
  today: number | null;
  figures: Pick<CoverageFigures, "degree" | "coverageClass">;
  range: DegreeRange | null;
}

/** How an area stands in the table. */
function useOutlookRow(): (area: OutlookOfArea) => TableRow {
  const locale = useLocale();
  const t = useTranslations("coverage");
  return ({ id, heading, name, olderShare, today, figures, range }) => ({
    id,
    heading,
    sortValues: [name, olderShare, today, figures.degree, range?.low ?? null],
    cells: [
      olderText(olderShare, locale, t),
      degreeText(today, locale, t),
      <DegreeBar
        key="degree"
        degree={figures.degree}
        coverageClass={figures.coverageClass}
        text={degreeText(figures.degree, locale, t)}
      />,
      rangeText(range, locale, t),
    ],
  });
}
