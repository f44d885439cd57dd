import type { Finding } from "../finding";
import { shownShare, unitLabel, type BoundaryFeature, type BoundaryUnit } from "./boundary-unit";
import { SAME_SHARE, type UnitOverlap } from "./unit-overlaps";

/** Up to this share of the smaller unit an overlap is nothing to speak of. */
const TOLERATED_SHARE = 0.01;

/** Up to this share it may be a sliver between borders that were simplified one by one … */
const SLIVER_SHARE = 0.05;

/** … if it is no wider than this, spread over the side of a square as large as the unit. */
const SLIVER_KM = 0.01;

/** How many partners of an overlap are named. */
const NAMED = 3;

/** Pairs of units with the same shape. */
export function sameShapes<Feature extends BoundaryFeature>(
  overlaps: readonly UnitOverlap<Feature>[],
): BoundaryUnit<Feature>[][] {
  return overlaps
    .filter(({ ofSmaller, ofLarger }) => Math.min(ofSmaller, ofLarger) >= SAME_SHARE)
    .map(({ smaller, larger }) => [smaller, larger]);
}

/**
 * Names the units that overlap, each with its partners and the share of the smaller one of them.
 *
 * @returns the findings, and the units that cannot be taken
 */
export function overlapFindings<Feature extends BoundaryFeature>(
  overlaps: readonly UnitOverlap<Feature>[],
): { findings: Finding[]; refused: Set<BoundaryUnit<Feature>> } {
  const findings: Finding[] = [];
  const partners = new Map<BoundaryUnit<Feature>, { other: Feature; share: number }[]>();
  const add = (unit: BoundaryUnit<Feature>, other: Feature, share: number) => {
    partners.set(unit, [...(partners.get(unit) ?? []), { other, share }]);
  };
  for (const overlap of overlaps) {
    const { smaller, larger, ofSmaller } = overlap;
    if (ofSmaller <= TOLERATED_SHARE) continue;
    if (isSliver(overlap)) {
      const about = `${unitLabel(smaller.feature)}: ${unitLabel(larger.feature)} ${shownShare(ofSmaller)}`;
      findings.push({ code: "overlappingBorders", line: smaller.feature.line, about });
    } else {
      add(smaller, larger.feature, ofSmaller);
      add(larger, smaller.feature, ofSmaller);
    }
  }
  for (const [{ feature }, others] of partners) {
    const named = others
      .sort((one, next) => next.share - one.share || one.other.line - next.other.line)
      .slice(0, NAMED)
      .map(({ other, share }) => `${unitLabel(other)} ${shownShare(share)}`);
    const more = others.length > NAMED ? ` … (${others.length})` : "";
    const about = `${unitLabel(feature)}: ${named.join(", ")}${more}`;
    findings.push({ code: "overlappingUnits", line: feature.line, about });
  }
  return { findings, refused: new Set(partners.keys()) };
}

function isSliver({ smaller, ofSmaller }: UnitOverlap<BoundaryFeature>): boolean {
  const width = ofSmaller * Math.sqrt(smaller.areaKm2);
  return ofSmaller <= SLIVER_SHARE && width <= SLIVER_KM;
}
