import type { Bounds } from "@/lib/cartography/ring-geometry";
import type { BoundaryFeature, BoundaryUnit } from "./boundary-unit";
import { widened } from "./position-share";

/**
 * A unit is far outside when it is this many times as far from the middle as nine tenths of the
 * units are. Islands that belong to a city may be six times as far.
 */
const FAR = 8;

/** Nothing is far outside that is closer than this to the middle. */
const NEVER_FAR_DEGREES = 0.5;

/**
 * The units that lie far outside the others.
 *
 * @example farUnits(units).map(({ feature }) => feature.name) // ["Null Island"]
 */
export function farUnits<Feature extends BoundaryFeature>(
  units: readonly BoundaryUnit<Feature>[],
): BoundaryUnit<Feature>[] {
  if (units.length < 3) return [];
  const middles = units.map(({ edges }) => middleOf(edges.bounds));
  const centre = [
    quantile(
      middles.map(([x]) => x),
      0.5,
    ),
    quantile(
      middles.map(([, y]) => y),
      0.5,
    ),
  ] as const;
  const narrowing = Math.cos((centre[1] * Math.PI) / 180);
  const distances = middles.map(([x, y]) => Math.hypot((x - centre[0]) * narrowing, y - centre[1]));
  const extents = units.map(({ edges: { bounds } }) => bounds[3] - bounds[1]);
  const usual = Math.max(quantile(distances, 0.9), quantile(extents, 0.5));
  const limit = Math.max(NEVER_FAR_DEGREES, FAR * usual);
  return units.filter((_, index) => (distances[index] ?? 0) > limit);
}

/** Whether nearly all units lie elsewhere than the districts that are there already. */
export function liesElsewhere(
  units: readonly BoundaryUnit<BoundaryFeature>[],
  near: Bounds,
): boolean {
  return unitsOutside(units, widened(near, 1, 0.25)).length > 0.9 * units.length;
}

/** The units that lie farther from the present districts than a growing region can reach. */
export function unitsBeyond<Feature extends BoundaryFeature>(
  units: readonly BoundaryUnit<Feature>[],
  near: Bounds,
): BoundaryUnit<Feature>[] {
  return unitsOutside(units, widened(near, 5, 0.5));
}

function unitsOutside<Feature extends BoundaryFeature>(
  units: readonly BoundaryUnit<Feature>[],
  [west, south, east, north]: Bounds,
): BoundaryUnit<Feature>[] {
  return units.filter(
    ({ edges: { bounds } }) =>
      bounds[2] < west || bounds[0] > east || bounds[3] < south || bounds[1] > north,
  );
}

function middleOf([west, south, east, north]: Bounds): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (values.length - 1))] ?? NaN;
}
