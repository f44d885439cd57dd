import { boxClearance } from "./box-clearance";
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
 * Marks areas with spots of one size: in the area where a spot fits, else beside it with a line,
 * where it covers none of the other areas. Spots do not cover each other.
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
  const spots: PlacedSpot[] = [];
  for (const [index, { key }] of areas.entries()) {
    const tip = tips[index] ?? middle;
    const others = areas.filter((_, other) => other !== index);
    const taken = [
      ...spots.map(({ centre }) => centre),
      ...fitting.slice(index + 1).filter((place) => place !== null),
    ];
    spots.push(
      fitting[index]
        ? { key, centre: tip, tip: null }
        : { key, centre: besideAreas(tip, middle, { others, taken, ...options }), tip },
    );
  }
  return pushedApart(spots, options);
}

/** Directions that are tried around a tip, and the points of a spot's edge that are looked at. */
const DIRECTIONS = 24;
const FULL_TURN = 2 * Math.PI;

function around([x, y]: Point, distance: number, turn: number): Point {
  return [x + distance * Math.cos(turn), y + distance * Math.sin(turn)];
}

interface Surroundings extends SpotOptions {
  /** Areas that a spot should not lie on. */
  others: readonly DrawnArea[];
  /** Where other spots stand. */
  taken: readonly Point[];
}

/** Away from all areas where that is free, else as little turned from it as leaves the others bare. */
function besideAreas(tip: Point, middle: Point, surroundings: Surroundings): Point {
  const { radius, others, taken } = surroundings;
  const [x, y] = outward(tip, middle, radius);
  const first = Math.atan2(y - tip[1], x - tip[0]);
  const costOf = (centre: Point, turned: number) => {
    const edge = Array.from({ length: DIRECTIONS }, (_, step) =>
      around(centre, radius, (step * FULL_TURN) / DIRECTIONS),
    );
    const covered = [centre, ...edge].filter((point) =>
      others.some(({ rings }) => boxClearance(rings, point, 1, 1) > 0),
    ).length;
    const crowded = taken.filter(
      (other) => Math.hypot(centre[0] - other[0], centre[1] - other[1]) < APART * radius,
    ).length;
    const moved = Math.hypot(centre[0] - tip[0], centre[1] - tip[1]) < 2 * radius ? 1 : 0;
    return FULL_TURN * (covered + DIRECTIONS * (crowded + moved)) + Math.abs(turned);
  };
  const choices = Array.from({ length: DIRECTIONS }, (_, step) => {
    const turned = ((step + 1) >> 1) * (step % 2 === 0 ? 1 : -1) * (FULL_TURN / DIRECTIONS);
    const centre = inFrame(around(tip, DISTANCE * radius, first + turned), surroundings);
    return { centre, cost: costOf(centre, turned) };
  });
  const best = choices.reduce((one, other) => (other.cost < one.cost ? other : one));
  return best.centre;
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
  let isSettled = false;
  for (let round = 0; round < ROUNDS && !isSettled; round++) {
    isSettled = true;
    placed = placed.map((spot, index) => {
      if (spot.tip === null) return spot;
      let [x, y] = spot.centre;
      for (const other of placed) {
        if (other === spot) continue;
        const [east, south] = [x - other.centre[0], y - other.centre[1]];
        if (Math.abs(east) >= needed || Math.abs(south) >= needed) continue;
        const distance = Math.hypot(east, south);
        if (distance >= needed) continue;
        isSettled = false;
        const push = (needed - distance) / 2;
        // Spots on the same point part in directions of their own.
        const [dx, dy] =
          distance < 1e-6
            ? [Math.cos(index * OWN_TURN), Math.sin(index * OWN_TURN)]
            : [east / distance, south / distance];
        [x, y] = [x + dx * push, y + dy * push];
      }
      return { ...spot, centre: inFrame([x, y], options) };
    });
  }
  return placed;
}
