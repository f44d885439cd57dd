import type { PlanarPoint } from "./local-projection";
import { createNoise } from "./smooth-noise";

export type TerritoryTarget = { point: PlanarPoint; areaKm2: number };

/** The side length of the districts around a point in kilometres; near districts count most. */
function localScale([east, north]: PlanarPoint, targets: readonly TerritoryTarget[]): number {
  let sum = 0;
  let weights = 0;
  for (const { point, areaKm2 } of targets) {
    const squared = (east - point[0]) ** 2 + (north - point[1]) ** 2;
    const weight = 1 / (squared / areaKm2 + 0.05) ** 2;
    sum += weight * Math.sqrt(areaKm2);
    weights += weight;
  }
  return sum / weights;
}

/**
 * Bends the plane, so that straight lines between territories come out like grown ones. The bends
 * are smaller among small districts and calm in places, because a uniform wobble looks knitted.
 *
 * @param scale mean side length of the districts in kilometres
 */
export function bendPoints(
  points: readonly PlanarPoint[],
  targets: readonly TerritoryTarget[],
  scale: number,
  seed: number,
): PlanarPoint[] {
  const broadEast = createNoise(seed, scale * 1.5, 1);
  const broadNorth = createNoise(seed + 11, scale * 1.5, 1);
  const fineEast = createNoise(seed + 23, scale * 0.4, 3);
  const fineNorth = createNoise(seed + 37, scale * 0.4, 3);
  const calm = createNoise(seed + 51, scale * 0.8, 1);
  return points.map((point) => {
    const [east, north] = point;
    const local = localScale(point, targets);
    const lively = 0.15 + 0.12 * calm(east, north);
    return [
      east + local * (0.32 * broadEast(east, north) + lively * fineEast(east, north)),
      north + local * (0.32 * broadNorth(east, north) + lively * fineNorth(east, north)),
    ];
  });
}
