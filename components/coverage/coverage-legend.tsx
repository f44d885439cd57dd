import { isLabelled, type MapDistrict } from "@/components/map/district-map";
import { MapLegend, PresenceLegend } from "@/components/map/map-legend";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";

interface CoverageLegendProps {
  group: Pick<SpecialtyGroup, "careLevel">;
  /** The districts as the map shows them. */
  shown: readonly MapDistrict[];
  /** Whether the degree of one of them says little because it is small. */
  hasSmall: boolean;
  /** Whether it stands in one line, with limits instead of words. */
  isCompact?: boolean;
}

/** Explains the map of a group: its classes, or for wide groups only where doctors are. */
export function CoverageLegend({ group, shown, hasSmall, isCompact = false }: CoverageLegendProps) {
  if (!isRatedByDistrict(group)) return <PresenceLegend />;
  return (
    <MapLegend
      careLevel={group.careLevel}
      hasMissing={shown.some(({ fill }) => fill === "none")}
      hasOutOfReach={shown.some(({ fill }) => fill === "outOfReach")}
      isCompact={isCompact}
      hasSmall={isLabelled(shown.length) && hasSmall}
    />
  );
}
