import isInside from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import type { DemoDistrict } from "./demo-facts";
import { createLocalProjection } from "./geometry/local-projection";
import { nextBellShaped, type RandomSource } from "./seeded-random";

export type PracticePoint = { longitude: number; latitude: number };

const attempts = 40;

function roundDegrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/**
 * A point inside the district, near its fact point: practices gather where people come together.
 *
 * @param spread standard deviation as a share of the district's side length
 */
export function placePractice(
  { longitude, latitude, areaKm2 }: DemoDistrict,
  polygon: Polygon,
  spread: number,
  random: RandomSource,
): PracticePoint {
  const { toDegrees } = createLocalProjection(longitude, latitude);
  const reach = Math.sqrt(areaKm2) * spread;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const offset = [nextBellShaped(random) * reach, nextBellShaped(random) * reach] as const;
    const point = toDegrees(offset).map(roundDegrees);
    if (isInside(point, polygon, { ignoreBoundary: true })) {
      return { longitude: point[0]!, latitude: point[1]! };
    }
  }
  return { longitude, latitude };
}
