import { useLocale, useTranslations } from "next-intl";
import { coverageFinding } from "@/lib/coverage/district-coverage";
import { isRatedByDistrict, type GroupCoverage } from "@/lib/coverage/group-coverage";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { criticalDegree } from "@/lib/coverage/planning-status";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { decimalNumber, longDay, percent } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import type { ReactNode } from "react";
import { groupName } from "./coverage-words";

interface FindingProps {
  region: Region;
  group: SpecialtyGroup;
  coverage: GroupCoverage;
  official: OfficialFigure | null;
}

const strong = { strong: (chunks: ReactNode) => <strong>{chunks}</strong> };

/** The main thing that the figures of a group say, as one or two sentences. */
export function Finding({ region, group, coverage, official }: FindingProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  return (
    <>
      {isRatedByDistrict(group) ? (
        <RatedFinding region={region} group={group} coverage={coverage} />
      ) : (
        <WideFinding region={region} group={group} coverage={coverage} />
      )}{" "}
      {official?.coverageDegree != null
        ? t.rich("official", {
            ...strong,
            area: official.areaName,
            degree: percent(official.coverageDegree, locale, 1),
            date: longDay(official.asOf, locale),
          })
        : coverage.region.degree !== null &&
          t.rich("computedRegion", {
            ...strong,
            region: region.name,
            degree: percent(coverage.region.degree, locale, 1),
          })}
    </>
  );
}

function RatedFinding({ region, group, coverage }: Omit<FindingProps, "official">) {
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const degrees = [...coverage.districts.values()].map(({ degree }) => degree);
  const { known, critical } = coverageFinding(degrees, group.careLevel);
  if (known === 0) return t("findingNone", { region: region.name });
  return t.rich("finding", {
    ...strong,
    critical,
    known,
    dative: level(`${region.mapLevel}.dative`),
    limit: criticalDegree(group.careLevel),
  });
}

function WideFinding({ region, group, coverage }: Omit<FindingProps, "official">) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const level = useTranslations("level");
  const districts = [...coverage.districts.values()];
  if (coverage.region.fte === null) return t("findingNone", { region: region.name });
  return t.rich("wideFinding", {
    ...strong,
    group: groupName(group, locale),
    count: districts.filter(({ doctors }) => (doctors ?? 0) > 0).length,
    total: districts.length,
    dative: level(`${region.mapLevel}.dative`),
    fte: decimalNumber(coverage.region.fte, locale, 2),
  });
}
