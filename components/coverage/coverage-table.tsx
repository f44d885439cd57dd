import { useLocale, useTranslations } from "next-intl";
import { SortableTable, type TableColumn, type TableRow } from "@/components/ui/sortable-table";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { gapInSeats } from "@/lib/coverage/gap-in-seats";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber, seatCount, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { degreeText, intervalText, missingText, smallMark } from "./coverage-words";
import { DegreeBar } from "./degree-bar";
import { DistrictHeading } from "./district-heading";

interface CoverageTableProps {
  region: Region;
  group: SpecialtyGroup;
  coverage: GroupCoverage;
  districts: readonly DistrictName[];
}

/** The map's twin: the same districts and figures as a table, the least served first. */
export function CoverageTable({ region, group, coverage, districts }: CoverageTableProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const isRated = isRatedByDistrict(group);
  const sortKey = isRated ? "degree" : "fte";
  const rowOf = useCoverageRow(isRated);
  const rows = districts
    .flatMap(({ key, slug, name }) => {
      const figures = coverage.districts.get(key);
      if (!figures) return [];
      const mark = isRated ? smallMark(figures) : "";
      const heading = (
        <DistrictHeading regionSlug={region.slug} district={{ slug, name }} mark={mark} />
      );
      const order = figures[sortKey] ?? (isRated ? Infinity : -1);
      return { order, row: { ...rowOf(slug, name, figures), heading } };
    })
    .sort((one, other) => (isRated ? one.order - other.order : other.order - one.order))
    .map(({ row }) => row);
  const total = t("table.total", { region: region.name });
  return (
    <SortableTable
      caption={t(isRated ? "table.caption" : "table.captionWide", {
        many: level(`${region.mapLevel}.title`),
      })}
      columns={useCoverageColumns(region, group)}
      rows={rows}
      footer={{ ...rowOf("gesamt", total, coverage.region), heading: total }}
      sortedBy={sortKey}
      sortedDescending={!isRated}
      locale={locale}
    />
  );
}

function useCoverageColumns(region: Region, group: SpecialtyGroup): TableColumn[] {
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const isRated = isRatedByDistrict(group);
  const people = group.denominator === "all" ? "people" : group.denominator;
  return [
    { key: "district", label: t("table.district", { one: level(`${region.mapLevel}.label`) }) },
    { key: "people", label: t(`table.${people}`), numeric: true },
    { key: "fte", label: t("table.fte"), numeric: true, minor: isRated },
    { key: "doctors", label: t("table.doctors"), numeric: true, minor: true },
    ...(isRated
      ? [
          { key: "degree", label: t("table.degree"), numeric: true },
          { key: "gap", label: t("table.gap"), numeric: true, minor: true },
          { key: "open", label: t("table.open"), numeric: true, minor: true },
        ]
      : []),
  ];
}

function missingSeats({ fte, required }: CoverageFigures): number | null {
  return gapInSeats(fte, required)?.missing ?? null;
}

type FiguresRow = (id: string, name: string, figures: CoverageFigures) => Omit<TableRow, "heading">;

/** How the figures of an area stand in the table, with its degree where the group is rated. */
function useCoverageRow(isRated: boolean): FiguresRow {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const orNone = (value: number | null, text: (known: number) => string) =>
    value === null ? t("noData") : text(value);
  const ratedCells = (figures: CoverageFigures) => [
    <DegreeBar
      key="degree"
      degree={figures.degree}
      coverageClass={figures.coverageClass}
      text={degreeText(figures.degree, locale, t)}
      note={intervalText(figures, locale, t)}
    />,
    missingText(missingSeats(figures), locale, t),
    orNone(figures.open, (seats) => seatCount(seats, locale)),
  ];
  return (id, name, figures) => {
    const { people, fte, doctors, degree, open } = figures;
    const gap = missingSeats(figures);
    return {
      id,
      sortValues: [name, people, fte, doctors, ...(isRated ? [degree, gap, open] : [])],
      cells: [
        orNone(people, (count) => wholeNumber(count, locale)),
        orNone(fte, (posts) => decimalNumber(posts, locale, 2)),
        orNone(doctors, (count) => wholeNumber(count, locale)),
        ...(isRated ? ratedCells(figures) : []),
      ],
    };
  };
}
