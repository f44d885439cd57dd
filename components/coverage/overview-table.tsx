import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import tables from "@/components/ui/sortable-table.module.css";
import { coverageFinding } from "@/lib/coverage/district-coverage";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { careLevelSchema, type SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber, percent, shortDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import { groupName } from "./coverage-words";

export interface OverviewRow {
  group: SpecialtyGroup;
  coverage: GroupCoverage;
  official: OfficialFigure | null;
}

/** All groups of a region by level of care, each with its calculated and its official degree. */
export function OverviewTable({ region, rows }: { region: Region; rows: readonly OverviewRow[] }) {
  const t = useTranslations("coverage");
  const levels = useTranslations("careLevel");
  return (
    <table className={tables.table}>
      <caption>{t("overview.tableTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.group")}</th>
          <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
            {t("table.fte")}
          </th>
          <th scope="col" className={tables.numeric}>
            {t("table.computed")}
          </th>
          <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
            {t("table.official")}
          </th>
          <th scope="col" className={tables.numeric}>
            {t("table.critical")}
          </th>
        </tr>
      </thead>
      {careLevelSchema.options.map((careLevel) => (
        <tbody key={careLevel}>
          <tr className={tables.section}>
            <th scope="rowgroup" colSpan={5}>
              {levels(careLevel)}
            </th>
          </tr>
          {rows
            .filter(({ group }) => group.careLevel === careLevel)
            .map((row) => (
              <GroupRow key={row.group.slug} region={region} {...row} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupRow({ region, group, coverage, official }: OverviewRow & { region: Region }) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const orNone = (value: number | null | undefined, text: (known: number) => string) =>
    value === null || value === undefined ? t("noData") : text(value);
  const degrees = [...coverage.districts.values()].map(({ degree }) => degree);
  const { known, critical } = coverageFinding(degrees, group.careLevel);
  const href = addressOf(locale, "/[region]/coverage/[group]", {
    region: region.slug,
    group: locale === "de" ? group.slug : group.slugEnglish,
  });
  return (
    <tr>
      <th scope="row">
        <Link href={href} prefetch={false}>
          {groupName(group, locale)}
        </Link>
      </th>
      <td className={`${tables.numeric} ${tables.minor}`}>
        {orNone(coverage.region.fte, (fte) => decimalNumber(fte, locale, 2))}
      </td>
      <td className={tables.numeric}>
        {orNone(coverage.region.degree, (degree) => percent(degree, locale, 1))}
      </td>
      <td className={`${tables.numeric} ${tables.minor}`}>
        {official ? (
          <>
            {orNone(official.coverageDegree, (degree) => percent(degree, locale, 1))}{" "}
            <small>({shortDay(official.asOf, locale)})</small>
          </>
        ) : (
          "–"
        )}
      </td>
      <td className={tables.numeric}>
        {isRatedByDistrict(group)
          ? known === 0
            ? t("noData")
            : t("table.criticalOf", { count: critical, total: known })
          : t("overview.wide")}
      </td>
    </tr>
  );
}
