import { labelAnchor } from "./label-anchor";
import type { DrawnArea } from "./map-drawing";
import { ringCentroid, type Point } from "./ring-geometry";

/** A round spot that marks an area. */
export interface PlacedSpot {
  key: string;
  centre: Point;
  /** Where in the area a line to the spot begins; null where the spot stands in its area. */
  tip: Point | null;
}

interface SpotOptions {
  radius: number;
  /** The drawing that spots may not leave. */
  width: number;
  height: number;
}

/** Spots that do not fit their area stand so many radii away from it. */
const DISTANCE = 3.2;
/** Centres of two spots are at least so many radii apart. */
const APART = 2.5;
const ROUNDS = 60;
/** Radians between the directions of spots that begin on one point. */
const OWN_TURN = 2.4;

/**
 * Marks areas with spots of one size: in the area where a spot fits, else beside it with a line, away
 * from the other areas. Spots do not cover each other.
 *
 * @param areas few enough for their spots to have room
 * @example placeSpots([large], { radius: 10, width: 300, height: 300 }) // one spot without a line
 */
export function placeSpots(areas: readonly DrawnArea[], options: SpotOptions): PlacedSpot[] {
  const { radius } = options;
  const fitting = areas.map(({ rings }) => labelAnchor(rings, radius, radius, () => true));
  const tips = areas.map(
    ({ rings }, index): Point =>
      fitting[index] ?? labelAnchor(rings, 1, 1, () => true) ?? ringCentroid(rings[0] ?? []),
  );
  const middle = meanOf(tips);
  const spots = areas.map(({ key }, index): PlacedSpot => {
    const tip = tips[index] ?? middle;
    if (fitting[index]) return { key, centre: tip, tip: null };
    return { key, centre: inFrame(outward(tip, middle, radius), options), tip };
  });
  return pushedApart(spots, options);
}

/** A point is still itself where its spot moved by less than this share of the radius. */
const BARELY = 0.35;

/**
 * Marks points with spots of one size: on the point where there is room, else beside it with a line.
 *
 * @param points in user units of the drawing
 * @example placePoints([{ key: "1", at: [50, 50] }], { radius: 10, width: 300, height: 300 })
 *   // [{ key: "1", centre: [50, 50], tip: null }]
 */
export function placePoints(
  points: readonly { key: string; at: Point }[],
  options: SpotOptions,
): PlacedSpot[] {
  const spots = points.map(({ key, at }) => ({ key, centre: inFrame(at, options), tip: at }));
  return pushedApart(spots, options).map((spot) => {
    const [x, y] = spot.tip ?? spot.centre;
    const moved = Math.hypot(spot.centre[0] - x, spot.centre[1] - y);
    return moved < BARELY * options.radius ? { ...spot, tip: null } : spot;
  });
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [ownX, ownY]) => [x + ownX, y + ownY], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Upwards where an area lies in the middle of all. */
function outward([x, y]: Point, [middleX, middleY]: Point, radius: number): Point {
  const length = Math.hypot(x - middleX, y - middleY);
  const isMiddle = length < radius;
  const [east, south] = isMiddle ? [0, -1] : [(x - middleX) / length, (y - middleY) / length];
  return [x + east * DISTANCE * radius, y + south * DISTANCE * radius];
}

function inFrame([x, y]: Point, { radius, width, height }: SpotOptions): Point {
  const within = (value: number, end: number) =>
    Math.min(Math.max(value, radius + 1), end - radius - 1);
  return [within(x, width), within(y, height)];
}

/** Moves spots that have a line, a little in each round, until none covers another. */
function pushedApart(spots: readonly PlacedSpot[], options: SpotOptions): PlacedSpot[] {
  const needed = APART * options.radius;
  let placed = [...spots];
  for (let round = 0; round < ROUNDS; round++)
    placed = placed.map((spot, index) => {
      if (spot.tip === null) return spot;
      let [x, y] = spot.centre;
      for (const other of placed) {
        if (other === spot) continue;
        const [east, south] = [x - other.centre[0], y - other.centre[1]];
        const distance = Math.hypot(east, south);
        const push = Math.max(0, needed - distance) / 2;
        // Spots on the same point part in directions of their own.
        const [dx, dy] =
          distance < 1e-6
            ? [Math.cos(index * OWN_TURN), Math.sin(index * OWN_TURN)]
            : [east / distance, south / distance];
        [x, y] = [x + dx * push, y + dy * push];
      }
      return { ...spot, centre: inFrame([x, y], options) };
    });
  return placed;
}
