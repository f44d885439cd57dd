/** A place on earth in degrees (WGS 84), longitude from −180 to 180, latitude from −90 to 90. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** @example isOnEarth({ longitude: 12.92, latitude: 95 }) // false */
export function isOnEarth({ longitude, latitude }: Place): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

const RADIANS = Math.PI / 180;

/**
 * The straight way over a spherical earth in kilometres, by the haversine formula.
 *
 * @example greatCircle({ longitude: 12.92, latitude: 50.83 }, { longitude: 13.4, latitude: 52.52 }) // 190.81…
 */
export function greatCircle(one: Place, other: Place): number {
  const northward = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2);
  const eastward = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2);
  const width = Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS);
  const square = northward ** 2 + width * eastward ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** West, south, east and north in degrees; west may lie below −180 and east beyond 180. */
type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Boxes are larger than circles by this share, so that rounding leaves nobody out. */
const MARGIN = 1 + 1e-9;

/**
 * The smallest box in degrees around all places within a straight distance; as wide as the earth
 * where the circle holds a pole.
 *
 * @param radius kilometres, 0 or more
 * @example boxAround({ longitude: 0, latitude: 60 }, 111.2) // about [-2, 59, 2, 61]
 */
export function boxAround({ longitude, latitude }: Place, radius: number): DegreeBox {
  const angle = (radius / EARTH_RADIUS) * MARGIN + Number.EPSILON;
  const [south, north] = [latitude - angle / RADIANS, latitude + angle / RADIANS];
  if (south <= -90 || north >= 90) return [-180, south, 180, north];
  const half = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(latitude * RADIANS))) / RADIANS;
  return [longitude - half * MARGIN, south, longitude + half * MARGIN, north];
}
