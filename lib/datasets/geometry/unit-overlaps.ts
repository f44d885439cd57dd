import Flatbush from "flatbush";
import type { BoundaryFeature, BoundaryUnit } from "./boundary-unit";
import { sharedArea } from "./shared-area";

/** Two units that have area in common. */
export interface UnitOverlap<Feature extends BoundaryFeature> {
  smaller: BoundaryUnit<Feature>;
  larger: BoundaryUnit<Feature>;
  /** What they have in common, as a share of each. */
  ofSmaller: number;
  ofLarger: number;
}

/** Units that lie in each other up to this share have the same shape, perhaps simplified. */
export const SAME_SHARE = 0.99;

/** Less than this share of the smaller unit is rounding. */
const LEAST_SHARE = 1e-4;

/**
 * All pairs of units that share more than a ten-thousandth of the smaller one.
 *
 * @example unitOverlaps(units).map(({ ofSmaller }) => ofSmaller) // [0.123]
 */
export function unitOverlaps<Feature extends BoundaryFeature>(
  units: readonly BoundaryUnit<Feature>[],
): UnitOverlap<Feature>[] {
  if (units.length < 2) return [];
  const index = new Flatbush(units.length);
  for (const { edges } of units) index.add(...edges.bounds);
  index.finish();
  const overlaps: UnitOverlap<Feature>[] = [];
  for (const [position, unit] of units.entries()) {
    for (const place of index.search(...unit.edges.bounds, (other) => other > position)) {
      const other = units[place];
      if (!other) continue;
      const shared = sharedArea(unit.edges, other.edges);
      const [smaller, larger] = unit.surface <= other.surface ? [unit, other] : [other, unit];
      const [ofSmaller, ofLarger] = [shared / smaller.surface, shared / larger.surface];
      if (ofSmaller > LEAST_SHARE) overlaps.push({ smaller, larger, ofSmaller, ofLarger });
    }
  }
  return overlaps;
}
