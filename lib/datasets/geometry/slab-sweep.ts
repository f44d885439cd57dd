import type { Bounds } from "@/lib/cartography/ring-geometry";
import { stripOf, type EdgeIndex } from "./edge-index";

/**
 * Walks upwards through what of a shape lies in a window, in slabs that no corner interrupts.
 * After `moveTo(from, to)` the shape lies, in that slab, between its lines 0 and 1, 2 and 3, …
 */
export class SlabSweep {
  /** How many lines cross the slab; an even number. */
  lines = 0;
  /** Where each line meets the bottom and the top of the slab, from left to right. */
  readonly bottomX: number[] = [];
  readonly topX: number[] = [];
  private readonly edges: number[] = [];
  /** The heights at which edges left of the window begin and end: only their number matters. */
  private readonly leftEnds: Float64Array;
  private nextEdge = 0;
  private nextEnd = 0;
  private active: number[] = [];

  constructor(
    private readonly index: EdgeIndex,
    private readonly window: Bounds,
  ) {
    const { lowX, lowY, highX, highY } = index;
    const leftEnds: number[] = [];
    for (const edge of edgesBetween(index, window[1], window[3])) {
      const [x = NaN, toX = NaN] = [lowX[edge], highX[edge]];
      if (Math.min(x, toX) >= window[2]) continue;
      if (Math.max(x, toX) > window[0]) this.edges.push(edge);
      else leftEnds.push(lowY[edge] ?? NaN, highY[edge] ?? NaN);
    }
    this.leftEnds = Float64Array.from(leftEnds).sort();
    this.edges.sort((one, other) => (lowY[one] ?? 0) - (lowY[other] ?? 0));
  }

  /** Collects the heights of the corners in the window. */
  addHeights(heights: number[]): void {
    const [, low, , high] = this.window;
    for (const edge of this.edges) {
      const [bottom = NaN, top = NaN] = [this.index.lowY[edge], this.index.highY[edge]];
      if (bottom > low) heights.push(bottom);
      if (top < high) heights.push(top);
    }
  }

  /** Goes to a slab above the last one. */
  moveTo(from: number, to: number): void {
    this.activate(from);
    const middle = (from + to) / 2;
    while ((this.leftEnds[this.nextEnd] ?? Infinity) <= middle) this.nextEnd += 1;
    // What begins or ends outside the window is closed at the outermost edge of the shape.
    const [west, , east] = this.index.bounds;
    this.lines = this.nextEnd % 2;
    if (this.lines === 1) this.setLine(0, west, west);
    const { lowX, lowY, highX, highY } = this.index;
    for (let i = 0; i < this.active.length; i++) {
      const edge = this.active[i] ?? -1;
      const [x = NaN, bottom = NaN] = [lowX[edge], lowY[edge]];
      const slope = ((highX[edge] ?? NaN) - x) / ((highY[edge] ?? NaN) - bottom);
      this.insert(i, edge, x + slope * (from - bottom), x + slope * (to - bottom));
    }
    if (this.lines % 2 === 1) this.setLine(this.lines++, east, east);
  }

  private activate(from: number): void {
    const { lowY, highY } = this.index;
    let kept = 0;
    for (const edge of this.active) if ((highY[edge] ?? NaN) > from) this.active[kept++] = edge;
    this.active.length = kept;
    for (; this.nextEdge < this.edges.length; this.nextEdge++) {
      const edge = this.edges[this.nextEdge] ?? -1;
      if (!((lowY[edge] ?? NaN) <= from)) break;
      if ((highY[edge] ?? NaN) > from) this.active.push(edge);
    }
  }

  /** Puts an edge in its place among those before it; from slab to slab hardly any moves. */
  private insert(position: number, edge: number, bottom: number, top: number): void {
    const offset = this.lines - position;
    this.lines += 1;
    let place = position;
    for (; place > 0; place--) {
      const before = offset + place - 1;
      const [beforeBottom = NaN, beforeTop = NaN] = [this.bottomX[before], this.topX[before]];
      if (beforeBottom + beforeTop <= bottom + top) break;
      this.setLine(before + 1, beforeBottom, beforeTop);
      this.active[place] = this.active[place - 1] ?? -1;
    }
    this.setLine(offset + place, bottom, top);
    this.active[place] = edge;
  }

  private setLine(line: number, bottom: number, top: number): void {
    this.bottomX[line] = bottom;
    this.topX[line] = top;
  }
}

function edgesBetween(index: EdgeIndex, low: number, high: number): number[] {
  const { lowY, highY, stripStarts, stripEdges } = index;
  const [first, last] = [stripOf(index, low), stripOf(index, high)];
  const found: number[] = [];
  for (let strip = first; strip <= last; strip++) {
    const end = stripStarts[strip + 1] ?? 0;
    for (let i = stripStarts[strip] ?? 0; i < end; i++) {
      const edge = stripEdges[i] ?? 0;
      const [bottom = NaN, top = NaN] = [lowY[edge], highY[edge]];
      if (bottom >= high || top <= low || bottom >= top) continue;
      const seenBelow = strip > first && stripOf(index, bottom) < strip;
      if (!seenBelow) found.push(edge);
    }
  }
  return found;
}
