import { useLocale, useTranslations } from "next-intl";
import { SortableTable, type TableColumn, type TableRow } from "@/components/ui/sortable-table";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { isOutOfReach } from "@/lib/coverage/reach/reach-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber, percentPoints, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { degreeText, missingText, smallMark } from "./coverage-words";
import { DegreeBar } from "./degree-bar";
import { DistrictHeading } from "./district-heading";
import { reachText } from "./reach-words";

interface ReachTableProps {
  region: Region;
  group: SpecialtyGroup;
  reached: GroupCoverage;
  within: GroupCoverage;
  districts: readonly DistrictName[];
}

/** The twin of the map of what is within reach, the least served first. */
export function ReachTable({ region, group, reached, within, districts }: ReachTableProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const rowOf = useReachRow();
  const rows = districts
    .flatMap(({ key, slug, name }) => {
      const [here, own] = [reached.districts.get(key), within.districts.get(key)];
      if (!here || !own) return [];
      const heading = (
        <DistrictHeading
          regionSlug={region.slug}
          district={{ slug, name }}
          mark={smallMark(here)}
        />
      );
      return { ...rowOf(slug, name, here, own), heading };
    })
    .sort(
      (one, other) =>
        Number(one.sortValues[3] ?? Infinity) - Number(other.sortValues[3] ?? Infinity),
    );
  const total = t("table.total", { region: region.name });
  return (
    <SortableTable
      caption={t("reach.tableCaption", { many: level(`${region.mapLevel}.title`) })}
      columns={useReachColumns(region, group)}
      rows={rows}
      footer={{ ...rowOf("gesamt", total, reached.region, within.region), heading: total }}
      sortedBy="degree"
      locale={locale}
    />
  );
}

function useReachColumns(region: Region, group: SpecialtyGroup): TableColumn[] {
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const people = group.denominator === "all" ? "people" : group.denominator;
  return [
    { key: "district", label: t("table.district", { one: level(`${region.mapLevel}.label`) }) },
    { key: "people", label: t(`table.${people}`), numeric: true, minor: true },
    { key: "fte", label: t("reach.panelFte"), numeric: true, minor: true },
    { key: "degree", label: t("reach.tableDegree"), numeric: true },
    { key: "within", label: level(`${region.mapLevel}.within`), numeric: true },
    { key: "difference", label: t("reach.tableDifference"), numeric: true, minor: true },
    { key: "gap", label: t("table.gap"), numeric: true, minor: true },
  ];
}

type ReachRow = (
  id: string,
  name: string,
  here: CoverageFigures,
  own: CoverageFigures,
) => Omit<TableRow, "heading">;

/** How an area stands in the table: what its people reach beside what lies inside it. */
function useReachRow(): ReachRow {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  return (id, name, here, own) => {
    const isOutside = isOutOfReach(here);
    const difference =
      here.degree === null || own.degree === null ? null : here.degree - own.degree;
    const missing = gapInSeats(here.fte, here.required)?.missing ?? null;
    return {
      id,
      sortValues: [
        name,
        here.people,
        here.fte,
        // No degree, yet first in order: nobody is served worse.
        isOutside ? -1 : here.degree,
        own.degree,
        difference,
        missing,
      ],
      cells: [
        orNone(here.people, (count) => wholeNumber(count, locale)),
        orNone(here.fte, (fte) => decimalNumber(fte, locale, 1)),
        <DegreeBar
          key="degree"
          degree={here.degree}
          coverageClass={here.coverageClass}
          text={reachText(here, locale, t)}
        />,
        degreeText(own.degree, locale, t),
        isOutside ? "–" : orNone(difference, (points) => percentPoints(points, locale)),
        missingText(missing, locale, t),
      ],
    };
  };
}
