import type { EdgeIndex } from "./edge-index";
import { SlabSweep } from "./slab-sweep";

/**
 * The area that two shapes have in common, in square units of their coordinates. Cuts both into
 * slabs between neighbouring corners and adds up what overlaps there, so borders that touch, run
 * along each other or cross by a hair do no harm.
 *
 * @example sharedArea(edgeIndex(squareFrom0To2), edgeIndex(squareFrom1To3)) // 1
 */
export function sharedArea(one: EdgeIndex, other: EdgeIndex): number {
  const window = [
    Math.max(one.bounds[0], other.bounds[0]),
    Math.max(one.bounds[1], other.bounds[1]),
    Math.min(one.bounds[2], other.bounds[2]),
    Math.min(one.bounds[3], other.bounds[3]),
  ] as const;
  if (window[0] >= window[2] || window[1] >= window[3]) return 0;
  const [ofOne, ofOther] = [new SlabSweep(one, window), new SlabSweep(other, window)];
  const corners = [window[1], window[3]];
  ofOne.addHeights(corners);
  ofOther.addHeights(corners);
  const heights = Float64Array.from(corners).sort();
  let area = 0;
  for (let i = 1; i < heights.length; i++) {
    const [from = NaN, to = NaN] = [heights[i - 1], heights[i]];
    if (to <= from) continue;
    ofOne.moveTo(from, to);
    ofOther.moveTo(from, to);
    area += sharedInSlab(ofOne, ofOther) * (to - from);
  }
  return area;
}

/** The mean width of what two shapes share in a slab. */
function sharedInSlab(one: SlabSweep, other: SlabSweep): number {
  let [width, first] = [0, 0];
  for (let a = 0; a + 1 < one.lines; a += 2) {
    const left = Math.min(one.bottomX[a] ?? NaN, one.topX[a] ?? NaN);
    const right = Math.max(one.bottomX[a + 1] ?? NaN, one.topX[a + 1] ?? NaN);
    for (let b = first; b + 1 < other.lines; b += 2) {
      if (Math.max(other.bottomX[b + 1] ?? NaN, other.topX[b + 1] ?? NaN) <= left) first = b;
      else if (Math.min(other.bottomX[b] ?? NaN, other.topX[b] ?? NaN) >= right) break;
      else width += sharedWidth(one, a, other, b);
    }
  }
  return width;
}

/** The mean width of what a stretch of one shape and a stretch of another share in a slab. */
function sharedWidth(one: SlabSweep, a: number, other: SlabSweep, b: number): number {
  const [left = NaN, leftTop = NaN] = [one.bottomX[a], one.topX[a]];
  const [right = NaN, rightTop = NaN] = [one.bottomX[a + 1], one.topX[a + 1]];
  const [otherLeft = NaN, otherLeftTop = NaN] = [other.bottomX[b], other.topX[b]];
  const [otherRight = NaN, otherRightTop = NaN] = [other.bottomX[b + 1], other.topX[b + 1]];
  const bottom = Math.min(right, otherRight) - Math.max(left, otherLeft);
  const top = Math.min(rightTop, otherRightTop) - Math.max(leftTop, otherLeftTop);
  const leftCut = crossing(left - otherLeft, leftTop - otherLeftTop);
  const rightCut = crossing(right - otherRight, rightTop - otherRightTop);
  const [firstCut, lastCut] = [Math.min(leftCut, rightCut), Math.max(leftCut, rightCut)];
  let [width, from, widthAtFrom] = [0, 0, bottom];
  for (let piece = 0; piece < 3; piece++) {
    const to = piece === 0 ? firstCut : piece === 1 ? lastCut : 1;
    if (to <= from) continue;
    const widthAtTo =
      to === 1
        ? top
        : Math.min(between(right, rightTop, to), between(otherRight, otherRightTop, to)) -
          Math.max(between(left, leftTop, to), between(otherLeft, otherLeftTop, to));
    width += positiveMean(widthAtFrom, widthAtTo) * (to - from);
    [from, widthAtFrom] = [to, widthAtTo];
  }
  return width;
}

/** Where on the way from bottom (0) to top (1) a difference changes its sign; 1 where it keeps it. */
function crossing(atBottom: number, atTop: number): number {
  return atBottom * atTop < 0 ? atBottom / (atBottom - atTop) : 1;
}

function between(atBottom: number, atTop: number, share: number): number {
  return atBottom + (atTop - atBottom) * share;
}

/** The mean of what is above zero on a straight line between two values. */
function positiveMean(one: number, other: number): number {
  if (one >= 0 && other >= 0) return (one + other) / 2;
  const top = Math.max(one, other);
  return top <= 0 ? 0 : (top * top) / (2 * Math.abs(one - other));
}
