import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "@/lib/cartography/ring-geometry";

/**
 * The edges of a shape, each with its lower end first, found quickly by their height: edges that
 * reach into strip `s` are `stripEdges[stripStarts[s]]` up to `stripStarts[s + 1]`.
 */
export interface EdgeIndex {
  readonly bounds: Bounds;
  readonly lowX: Float64Array;
  readonly lowY: Float64Array;
  readonly highX: Float64Array;
  readonly highY: Float64Array;
  readonly stripStarts: Uint32Array;
  readonly stripEdges: Uint32Array;
}

const EDGES_PER_STRIP = 4;

/**
 * Puts the edges of a shape into order, so that questions about a height look at few of them. The
 * same edge of two neighbours is stored alike, whichever way their rings turn.
 *
 * @example edgeIndex(district).bounds // [12.72, 50.74, 13.06, 50.92]
 */
export function edgeIndex(shape: Polygon | MultiPolygon): EdgeIndex {
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const count = rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
  const [lowX, lowY, highX, highY] = Array.from({ length: 4 }, () => new Float64Array(count));
  if (!lowX || !lowY || !highX || !highY) throw new RangeError("Four columns were made.");
  let edge = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [low, high] = lowerFirst(ring[i - 1] ?? [], ring[i] ?? []);
      [lowX[edge] = NaN, lowY[edge] = NaN] = low;
      [highX[edge] = NaN, highY[edge] = NaN] = high;
      west = Math.min(west, lowX[edge] ?? NaN, highX[edge] ?? NaN);
      east = Math.max(east, lowX[edge] ?? NaN, highX[edge] ?? NaN);
      south = Math.min(south, lowY[edge] ?? NaN);
      north = Math.max(north, highY[edge] ?? NaN);
      edge += 1;
    }
  }
  const bounds = [west, south, east, north] as const;
  return { bounds, lowX, lowY, highX, highY, ...strips(bounds, lowY, highY) };
}

function lowerFirst(one: Position, other: Position): [Position, Position] {
  const [x = NaN, y = NaN] = one;
  const [otherX = NaN, otherY = NaN] = other;
  return y < otherY || (y === otherY && x <= otherX) ? [one, other] : [other, one];
}

function strips([, south, , north]: Bounds, lowY: Float64Array, highY: Float64Array) {
  const count = Math.max(1, Math.floor(lowY.length / EDGES_PER_STRIP));
  const stripStarts = new Uint32Array(count + 1);
  const within = (y: number) => stripAt(y, south, north, count);
  for (let edge = 0; edge < lowY.length; edge++)
    for (let s = within(lowY[edge] ?? NaN); s <= within(highY[edge] ?? NaN); s++)
      stripStarts[s + 1] = (stripStarts[s + 1] ?? 0) + 1;
  for (let s = 0; s < count; s++)
    stripStarts[s + 1] = (stripStarts[s + 1] ?? 0) + (stripStarts[s] ?? 0);
  const stripEdges = new Uint32Array(stripStarts[count] ?? 0);
  const next = stripStarts.slice();
  for (let edge = 0; edge < lowY.length; edge++)
    for (let s = within(lowY[edge] ?? NaN); s <= within(highY[edge] ?? NaN); s++) {
      stripEdges[next[s] ?? 0] = edge;
      next[s] = (next[s] ?? 0) + 1;
    }
  return { stripStarts, stripEdges };
}

function stripAt(y: number, south: number, north: number, count: number): number {
  const strip = Math.floor(((y - south) / (north - south)) * count);
  // A shape without height has one strip; rounding may reach beyond the last.
  return Number.isFinite(strip) ? Math.min(count - 1, Math.max(0, strip)) : 0;
}

/** The strip of an index that holds a height; the nearest one outside its bounds. */
export function stripOf({ bounds, stripStarts }: EdgeIndex, y: number): number {
  return stripAt(y, bounds[1], bounds[3], stripStarts.length - 1);
}
