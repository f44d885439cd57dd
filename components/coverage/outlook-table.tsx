import { useLocale, useTranslations } from "next-intl";
import { SortableTable, type TableColumn } from "@/components/ui/sortable-table";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { districtRange } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { degreeText, smallMark } from "./coverage-words";
import { DegreeBar } from "./degree-bar";
import { DistrictHeading } from "./district-heading";
import { olderText, rangeText, regionRange } from "./outlook-words";

interface OutlookTableProps {
  region: Region;
  now: GroupCoverage;
  then: GroupCoverage;
  result: OutlookResult;
  year: OutlookYear;
  districts: readonly DistrictName[];
}

/** The twin of the map of an outlook, the least served first. */
export function OutlookTable({ region, now, then, result, year, districts }: OutlookTableProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const columns: TableColumn[] = [
    { key: "district", label: t("table.district", { one: level(`${region.mapLevel}.label`) }) },
    { key: "older", label: t("outlook.panelOlder"), numeric: true, minor: true },
    {
      key: "now",
      label: t("outlook.panelToday", { year: result.input.baseYear }),
      numeric: true,
      minor: true,
    },
    { key: "degree", label: String(year), numeric: true },
    { key: "range", label: t("outlook.tableRange"), numeric: true },
  ];
  const rows = districts
    .flatMap(({ key, slug, name }) => {
      const figures = then.districts.get(key);
      if (!figures) return [];
      const range = districtRange(result, key, year);
      const district = result.districts[key];
      const today = now.districts.get(key)?.degree ?? null;
      return {
        id: slug,
        heading: (
          <DistrictHeading
            regionSlug={region.slug}
            district={{ slug, name }}
            mark={smallMark(figures)}
          />
        ),
        sortValues: [name, district?.olderShare ?? null, today, figures.degree, range?.low ?? null],
        cells: [
          olderText(district?.olderShare, locale, t),
          degreeText(today, locale, t),
          <DegreeBar
            key="degree"
            degree={figures.degree}
            coverageClass={figures.coverageClass}
            text={degreeText(figures.degree, locale, t)}
          />,
          rangeText(range, locale, t),
        ],
      };
    })
    .sort(
      (one, other) =>
        Number(one.sortValues[3] ?? Infinity) - Number(other.sortValues[3] ?? Infinity),
    );
  return (
    <SortableTable
      caption={t("outlook.tableCaption", { many: level(`${region.mapLevel}.title`), year })}
      columns={columns}
      rows={rows}
      footer={regionRow()}
      sortedBy="degree"
      locale={locale}
    />
  );

  function regionRow() {
    const { degree, coverageClass } = then.region;
    return {
      id: "gesamt",
      heading: t("table.total", { region: region.name }),
      sortValues: [],
      cells: [
        olderText(result.ages.olderShare, locale, t),
        degreeText(now.region.degree, locale, t),
        <DegreeBar
          key="degree"
          degree={degree}
          coverageClass={coverageClass}
          text={degreeText(degree, locale, t)}
        />,
        rangeText(regionRange(result, year), locale, t),
      ],
    };
  }
}
