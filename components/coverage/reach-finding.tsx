import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { coverageFinding } from "@/lib/coverage/district-coverage";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import { isOutOfReach } from "@/lib/coverage/reach/reach-coverage";
import { criticalDegree } from "@/lib/coverage/planning-status";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Region } from "@/lib/regions/schema";

interface ReachFindingProps {
  region: Region;
  group: SpecialtyGroup;
  reached: GroupCoverage;
  within: GroupCoverage;
  minutes: number;
}

/** How many districts lie below the critical degree by what they reach, reach nothing, and lie below it within borders. */
export function ReachFinding({ region, group, reached, within, minutes }: ReachFindingProps) {
  const t = useTranslations("coverage.reach");
  const level = useTranslations("level");
  const { critical, known } = criticalDistricts(reached, group);
  const outside = [...reached.districts.values()].filter(isOutOfReach).length;
  return t.rich("finding", {
    strong: (chunks: ReactNode) => <strong>{chunks}</strong>,
    minutes,
    critical,
    // Where nothing can be reached is known as well, but no degree.
    known: known + outside,
    outside,
    within: criticalDistricts(within, group).critical,
    dative: level(`${region.mapLevel}.dative`),
    limit: criticalDegree(group.careLevel),
  });
}

function criticalDistricts({ districts }: GroupCoverage, { careLevel }: SpecialtyGroup) {
  const degrees = [...districts.values()].map(({ degree }) => degree);
  return coverageFinding(degrees, careLevel);
}
