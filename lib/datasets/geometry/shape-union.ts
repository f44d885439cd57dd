import type { Position } from "geojson";
import { union, type Geom } from "polyclip-ts";
import { cleanRing } from "./ring-cleaning";

/** Points that a hundredth of a millimetre separates from a line lie on it (in degrees). */
const ON_LINE = 1e-10;

type Rings = readonly (readonly Position[])[];

/**
 * What polygons cover together, as polygons that neither cross themselves nor each other. The
 * points on straight stretches of their borders stay: neighbours have them too.
 *
 * @returns null when the union cannot be made
 * @example unionOf([[bowTie]]).length // 2
 */
export function unionOf(polygons: readonly Rings[]): Position[][][] | null {
  const geometry: Geom = polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = NaN, y = NaN]): [number, number] => [x, y])),
  );
  try {
    const whole = union(geometry);
    const putBack = straightPoints(polygons.flat());
    // Where lines meet at a hair's breadth, the union has spikes and slivers of its own.
    const tidy = (ring: readonly Position[]) => cleanRing(putBack(ring)).ring;
    const pieces = whole.map((rings) => rings.map(tidy));
    return pieces
      .filter(([outer = []]) => outer.length > 3)
      .map((rings) => rings.filter((ring) => ring.length > 3));
  } catch {
    return null;
  }
}

interface Place {
  ring: readonly Position[];
  index: number;
}

const keyOf = ([x, y]: Position) => `${x} ${y}`;

/** A function that inserts, between the points of a ring, those that the union left out. */
function straightPoints(rings: Rings): (ring: readonly Position[]) => Position[] {
  const places = new Map<string, Place[]>();
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const key = keyOf(ring[index] ?? []);
      places.set(key, [...(places.get(key) ?? []), { ring, index }]);
    }
  }
  return (ring) => {
    const full = ring.slice(0, 1);
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1] ?? [], ring[i] ?? []];
      const there = pointsTowards(from, to, places);
      const back = pointsTowards(to, from, places).reverse();
      const known = new Set(there.map(keyOf));
      full.push(...there, ...back.filter((point) => !known.has(keyOf(point))), to);
    }
    return full;
  };
}

/** The points that follow a point of the rings on the straight way to another. */
function pointsTowards(
  from: Position,
  to: Position,
  places: ReadonlyMap<string, Place[]>,
): Position[] {
  let longest: Position[] = [];
  for (const { ring, index } of places.get(keyOf(from)) ?? []) {
    for (const step of [1, -1]) {
      const walked: Position[] = [];
      let reached = from;
      for (let next = index + step; walked.length < ring.length; next += step) {
        // The first point of a closed ring is its last as well.
        const point = ring[next < 0 ? next + ring.length - 1 : next % (ring.length - 1)];
        if (!point || !isBetween(reached, point, to)) break;
        walked.push(point);
        reached = point;
      }
      if (walked.length > longest.length) longest = walked;
    }
  }
  return longest;
}

function isBetween(from: Position, point: Position, to: Position): boolean {
  const [x = NaN, y = NaN] = from;
  const [wayX, wayY] = [(to[0] ?? NaN) - x, (to[1] ?? NaN) - y];
  const [stepX, stepY] = [(point[0] ?? NaN) - x, (point[1] ?? NaN) - y];
  const along = stepX * wayX + stepY * wayY;
  const length = wayX * wayX + wayY * wayY;
  const aside = Math.abs(stepX * wayY - stepY * wayX);
  return along > 0 && along < length && aside <= ON_LINE * Math.sqrt(length);
}
