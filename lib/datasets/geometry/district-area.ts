import area from "@turf/area";
import bbox from "@turf/bbox";
import type { MultiPolygon, Polygon } from "geojson";

const EQUATOR_METRES = 6_378_137;
const SPHERE_METRES = 6_371_008.8;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

/**
 * Area of a shape in degrees on the ellipsoid WGS 84: that on the sphere, corrected for the
 * earth's curvature at its latitude, which makes a third of a percent in Germany.
 *
 * @returns square kilometres
 * @example areaKm2(chemnitz) // 220.98
 */
export function areaKm2(shape: Polygon | MultiPolygon): number {
  const [, south, , north] = bbox(shape);
  const sine = Math.sin((((south + north) / 2) * Math.PI) / 180);
  const bulge = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const curvature = (EQUATOR_METRES ** 2 * (1 - ECCENTRICITY_SQUARED)) / bulge ** 2;
  return ((area(shape) / 1e6) * curvature) / SPHERE_METRES ** 2;
}
