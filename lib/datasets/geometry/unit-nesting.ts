import type { BoundaryFeature, BoundaryUnit } from "./boundary-unit";
import { SAME_SHARE, type UnitOverlap } from "./unit-overlaps";

/** A unit that consists of others of the same file. */
export interface UnionUnit<Feature extends BoundaryFeature> {
  unit: BoundaryUnit<Feature>;
  /** The units that make it up, the largest that lie in it. */
  parts: BoundaryUnit<Feature>[];
  /** Whether every other unit lies in it. */
  isTotal: boolean;
}

/** So much of a unit has to lie in another to be a part of it; simplified borders differ a little. */
const WITHIN_SHARE = 0.9;

/** So much of a unit have its parts to cover. */
const COVERED_SHARE = 0.95;

/**
 * Units that are the union of several others: totals, or units of a level above.
 *
 * @example unionUnits(units, unitOverlaps(units))[0]?.isTotal // true
 */
export function unionUnits<Feature extends BoundaryFeature>(
  units: readonly BoundaryUnit<Feature>[],
  overlaps: readonly UnitOverlap<Feature>[],
): UnionUnit<Feature>[] {
  const within = new Map<BoundaryUnit<Feature>, BoundaryUnit<Feature>[]>();
  // Of two units with the same shape only one can be a part of something.
  const twins = new Set<BoundaryUnit<Feature>>();
  for (const { smaller, larger, ofSmaller, ofLarger } of overlaps) {
    if (ofSmaller < WITHIN_SHARE) continue;
    if (Math.min(ofSmaller, ofLarger) >= SAME_SHARE) {
      twins.add(smaller);
      continue;
    }
    const inner = within.get(larger);
    if (inner) inner.push(smaller);
    else within.set(larger, [smaller]);
  }
  return [...within].flatMap(([unit, inner]) => {
    const deeper = new Set(inner.flatMap((part) => within.get(part) ?? []));
    const parts = inner.filter((part) => !deeper.has(part) && !twins.has(part));
    const covered = parts.reduce((sum, { surface }) => sum + surface, 0) / unit.surface;
    const isUnion = parts.length > 1 && covered > COVERED_SHARE && covered < 2 - COVERED_SHARE;
    return isUnion ? [{ unit, parts, isTotal: inner.length === units.length - 1 }] : [];
  });
}
