import type { useTranslations } from "next-intl";
import type { MapDistrict, MapFill } from "@/components/map/district-map";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { DistrictName } from "@/lib/regions/schema";
import { degreeText, smallMark } from "./coverage-words";

/** The districts of a region as a map of one group shows them. */
export function mapDistricts(
  regionSlug: string,
  group: SpecialtyGroup,
  coverage: GroupCoverage,
  districts: readonly DistrictName[],
  locale: Locale,
  t: ReturnType<typeof useTranslations<"coverage">>,
): MapDistrict[] {
  const isRated = isRatedByDistrict(group);
  return districts.flatMap(({ key, slug, name, outerKey }) => {
    const figures = coverage.districts.get(key);
    if (!figures) return [];
    const shown = isRated ? ratedText(figures, locale, t) : presenceText(figures, locale, t);
    return {
      key,
      slug,
      name,
      outerKey,
      href: addressOf(locale, "/[region]/districts/[district]", {
        region: regionSlug,
        district: slug,
      }),
      ...shown,
    };
  });
}

type Shown = Pick<MapDistrict, "value" | "shortValue"> & { fill: MapFill };

function ratedText(
  figures: CoverageFigures,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"coverage">>,
): Shown {
  const { degree, coverageClass } = figures;
  const mark = degree === null ? "" : smallMark(figures);
  const value = degreeText(degree, locale, t);
  return {
    value: `${value}${mark}`,
    shortValue: degree === null ? "–" : `${value.replace(/\s?%/, "")}${mark}`,
    fill: coverageClass ?? "none",
  };
}

function presenceText(
  { fte, doctors }: CoverageFigures,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"coverage">>,
): Shown {
  if (fte === null || doctors === null)
    return { value: t("noData"), shortValue: "–", fill: "none" };
  const value = decimalNumber(fte, locale, fte % 1 === 0 ? 0 : 2);
  return { value, shortValue: value, fill: doctors > 0 ? "present" : "neutral" };
}
