/** A point of a drawing or of the earth: x or longitude first, then y or latitude. */
export type Point = readonly [x: number, y: number];

/** A closed line of points; whether the first point is repeated at the end does not matter. */
export type Ring = readonly Point[];

/** The smallest upright rectangle around something: west/left, south/top, east/right, north/bottom. */
export type Bounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

/**
 * The area of a ring in square units of its coordinates, with a sign that tells its direction:
 * positive when x turns towards y (clockwise on a screen, counter-clockwise on a map).
 *
 * @example signedRingArea([[0, 0], [2, 0], [2, 1], [0, 1]]) // 2
 */
export function signedRingArea(ring: Ring): number {
  const origin = ring[0];
  if (!origin) return 0;
  let doubled = 0;
  let [previousX, previousY] = origin;
  // Measured from the first point: far from the origin the products would drown small areas.
  for (const [x, y] of ring) {
    doubled +=
      (previousX - origin[0]) * (y - origin[1]) - (x - origin[0]) * (previousY - origin[1]);
    previousX = x;
    previousY = y;
  }
  return doubled / 2;
}

/**
 * The centre of gravity of the surface a ring encloses; of a ring without surface the middle of
 * its bounds.
 *
 * @example ringCentroid([[0, 0], [2, 0], [2, 1], [0, 1]]) // [1, 0.5]
 */
export function ringCentroid(ring: Ring): Point {
  const area = signedRingArea(ring);
  const origin = ring[0];
  if (!origin || area === 0) {
    const [minX, minY, maxX, maxY] = ringBounds(ring);
    return [(minX + maxX) / 2, (minY + maxY) / 2];
  }
  let [momentX, momentY] = [0, 0];
  let [previousX, previousY] = [0, 0];
  for (const point of ring) {
    const [x, y] = [point[0] - origin[0], point[1] - origin[1]];
    const cross = previousX * y - x * previousY;
    momentX += (previousX + x) * cross;
    momentY += (previousY + y) * cross;
    [previousX, previousY] = [x, y];
  }
  return [origin[0] + momentX / (6 * area), origin[1] + momentY / (6 * area)];
}

/**
 * The bounds of a ring; of an empty ring `[Infinity, Infinity, -Infinity, -Infinity]`.
 *
 * @example ringBounds([[0, 3], [2, 1]]) // [0, 1, 2, 3]
 */
export function ringBounds(ring: Ring): Bounds {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return [minX, minY, maxX, maxY];
}
