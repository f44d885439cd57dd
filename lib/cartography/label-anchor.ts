import polylabel from "polylabel";

import { boxClearance } from "./box-clearance";
import { type Point, type Ring, ringBounds, ringCentroid } from "./ring-geometry";

/** Beyond this factor more air around a label is worth less than standing in the middle. */
const AMPLE_CLEARANCE = 1.7;
/** What a label gives up in clearance to stand nearer to the centre of gravity. */
const CENTRE_PULL = 1;
/** Puts every place where the box fits above every place where it does not. */
const FITS = 10;
const GRID_STEPS = 12;
const REFINEMENTS = 5;

/**
 * Where a box of the given half width and half height stands best in a surface: the middle of the
 * box, wholly inside (holes are outside), with air around it and near the optical centre; `null`
 * when no place was found. `isFree` may rule places out.
 *
 * @example labelAnchor([[[0, 0], [20, 0], [20, 10], [0, 10]]], 4, 1, () => true) // [10, 5]
 */
export function labelAnchor(
  rings: readonly Ring[],
  halfWidth: number,
  halfHeight: number,
  isFree: (centre: Point) => boolean,
): Point | null {
  const main = rings[0] ?? [];
  const [minX, minY, maxX, maxY] = ringBounds(main);
  const [width, height] = [maxX - minX, maxY - minY];
  if (!(width > 2 * halfWidth && height > 2 * halfHeight)) return null;
  const [centreX, centreY] = ringCentroid(main);
  const size = Math.max(width, height);

  let best: Point = [centreX, centreY];
  let bestScore = 0;
  const consider = (point: Point): void => {
    const distance = Math.hypot(point[0] - centreX, point[1] - centreY);
    const loss = (CENTRE_PULL * distance) / size;
    const needed = bestScore > 1 ? Math.max(1, bestScore - FITS + loss) : bestScore;
    if (needed >= AMPLE_CLEARANCE) return;
    const clearance = boxClearance(rings, point, halfWidth, halfHeight, needed);
    // Places that are too tight are ranked too: beside the least bad one there may be a good one.
    const score = clearance > 1 ? FITS + Math.min(clearance, AMPLE_CLEARANCE) - loss : clearance;
    if (score > bestScore && isFree(point)) [best, bestScore] = [point, score];
  };

  consider(poleOfBox(rings, halfHeight / halfWidth, halfHeight));
  for (let i = 1; i < GRID_STEPS; i++) {
    for (let j = 1; j < GRID_STEPS; j++) {
      consider([minX + (i * width) / GRID_STEPS, minY + (j * height) / GRID_STEPS]);
    }
  }
  for (let level = 1; level <= REFINEMENTS; level++) {
    const [x, y] = best;
    const step = 1 / GRID_STEPS / 2 ** level;
    for (const i of [-1, 0, 1]) {
      for (const j of [-1, 0, 1]) consider([x + i * step * width, y + j * step * height]);
    }
  }
  return bestScore > 1 ? best : null;
}

/** The pole of inaccessibility as a box of this height by width sees it. */
function poleOfBox(rings: readonly Ring[], stretch: number, halfHeight: number): Point {
  const stretched = rings.map((ring) => ring.map(([x, y]): [number, number] => [x * stretch, y]));
  const [x, y] = polylabel(stretched, halfHeight / 4);
  return [x / stretch, y];
}
