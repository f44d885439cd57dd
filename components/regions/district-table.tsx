import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { degreeText } from "@/components/coverage/coverage-words";
import { DegreeBar } from "@/components/coverage/degree-bar";
import { SortableTable } from "@/components/ui/sortable-table";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";

/** All districts of a region by name, with people, area and GP coverage. */
export function DistrictTable({
  region,
  districts,
  coverage,
}: {
  region: Region;
  districts: readonly DistrictName[];
  coverage: GroupCoverage;
}) {
  const locale = useLocale();
  const t = useTranslations("districts");
  const words = useTranslations("coverage");
  const level = useTranslations("level");
  const rows = districts.map(({ key, slug, name, areaKm2, parentName }) => {
    const figures = coverage.districts.get(key);
    const people = figures?.people ?? null;
    const degree = figures?.degree ?? null;
    const href = addressOf(locale, "/[region]/districts/[district]", {
      region: region.slug,
      district: slug,
    });
    return {
      id: slug,
      sortValues: [name, people, areaKm2, degree],
      heading: (
        <>
          <Link href={href} prefetch={false}>
            {name}
          </Link>
          {parentName !== null && <small> {parentName}</small>}
        </>
      ),
      cells: [
        people === null ? words("noData") : wholeNumber(people, locale),
        `${decimalNumber(areaKm2, locale, 1)}\u00a0km²`,
        <DegreeBar
          key="degree"
          degree={degree}
          coverageClass={figures?.coverageClass ?? null}
          text={degreeText(degree, locale, words)}
        />,
      ],
    };
  });
  return (
    <SortableTable
      caption={t("tableCaption", { many: level(`${region.mapLevel}.title`) })}
      columns={[
        { key: "district", label: level(`${region.mapLevel}.label`) },
        { key: "people", label: t("people"), numeric: true },
        { key: "area", label: t("area"), numeric: true, minor: true },
        { key: "degree", label: t("gp"), numeric: true },
      ]}
      rows={rows}
      sortedBy="district"
      locale={locale}
    />
  );
}
