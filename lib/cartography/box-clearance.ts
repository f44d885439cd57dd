import type { Point, Ring } from "./ring-geometry";

/**
 * How far an upright box around a point could grow before it touches a ring: 1 means that it
 * touches now, 2 that it could be twice as large; 0 when the point lies outside (or in a hole).
 * Rings follow the even-odd rule, closed or not; all lengths in the same unit. As soon as the
 * result is known not to exceed `atLeast`, any number up to `atLeast` is returned.
 *
 * @example boxClearance([[[0, 0], [8, 0], [8, 4], [0, 4]]], [4, 2], 2, 1) // 2
 */
export function boxClearance(
  rings: readonly Ring[],
  [centreX, centreY]: Point,
  halfWidth: number,
  halfHeight: number,
  atLeast = 0,
): number {
  let clearance = Infinity;
  let inside = false;
  for (const ring of rings) {
    const last = ring.at(-1);
    if (!last) continue;
    // In units of the box, so that the box is a square and its growth one number.
    let fromX = (last[0] - centreX) / halfWidth;
    let fromY = (last[1] - centreY) / halfHeight;
    for (const point of ring) {
      const toX = (point[0] - centreX) / halfWidth;
      const toY = (point[1] - centreY) / halfHeight;
      if (fromY > 0 !== toY > 0 && fromX - (fromY * (toX - fromX)) / (toY - fromY) > 0) {
        inside = !inside;
      }
      clearance = Math.min(clearance, squareDistance(fromX, fromY, toX, toY, clearance));
      if (clearance <= atLeast) return clearance;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside ? clearance : 0;
}

/** The half side of the smallest square around the origin that touches a segment. */
function squareDistance(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  known: number,
): number {
  const farX = fromX > known && toX > known ? true : fromX < -known && toX < -known;
  const farY = fromY > known && toY > known ? true : fromY < -known && toY < -known;
  if (farX || farY) return known;
  const [stepX, stepY] = [toX - fromX, toY - fromY];
  let nearest = Math.min(
    Math.max(Math.abs(fromX), Math.abs(fromY)),
    Math.max(Math.abs(toX), Math.abs(toY)),
  );
  // Between its ends a segment comes nearest where it crosses a diagonal of the square.
  for (const share of [(fromY - fromX) / (stepX - stepY), -(fromX + fromY) / (stepX + stepY)]) {
    if (share > 0 && share < 1) {
      const [x, y] = [fromX + share * stepX, fromY + share * stepY];
      nearest = Math.min(nearest, Math.max(Math.abs(x), Math.abs(y)));
    }
  }
  return nearest;
}
