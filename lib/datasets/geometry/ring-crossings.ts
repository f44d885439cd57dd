import Flatbush from "flatbush";
import type { Position } from "geojson";

/**
 * How the lines of rings meet: not at all, at single points, or so that it is not clear what is
 * inside: across each other or along each other.
 */
export type RingMeeting =
  { kind: "none" } | { kind: "touching" | "crossing"; at: readonly [number, number] };

/** Points that a hundredth of a millimetre separates from a line lie on it (in degrees). */
const ON_LINE = 1e-10;

/** Up to here comparing every line with every other is faster than an index. */
const FEW_LINES = 80;

interface Lines {
  /** x and y of the start and x and y of the end of each line. */
  ends: Float64Array;
  /** The line that follows in the same ring. */
  next: Uint32Array;
}

/**
 * How the lines of closed rings meet, within a ring and between rings; the ends that neighbouring
 * lines of a ring share do not count. The worst meeting is told.
 *
 * @example worstMeeting([[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]).kind // "crossing"
 */
export function worstMeeting(rings: readonly (readonly Position[])[]): RingMeeting {
  const lines = linesOf(rings);
  const count = lines.next.length;
  let worst: RingMeeting = { kind: "none" };
  const index = count > FEW_LINES ? indexOf(lines) : null;
  for (let line = 0; line < count; line++) {
    const others = index ? neighboursOf(lines, line, index) : null;
    const end = others ? others.length : count;
    for (let i = others ? 0 : line + 1; i < end; i++) {
      const other = others ? (others[i] ?? 0) : i;
      if (lines.next[line] === other || lines.next[other] === line) continue;
      const kind = meetingOf(lines.ends, 4 * line, 4 * other);
      if (kind === "none" || (kind === "touching" && worst.kind === "touching")) continue;
      const at = [lines.ends[4 * line] ?? NaN, lines.ends[4 * line + 1] ?? NaN] as const;
      worst = { kind, at };
      if (kind === "crossing") return worst;
    }
  }
  return worst;
}

function linesOf(rings: readonly (readonly Position[])[]): Lines {
  const count = rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
  const [ends, next] = [new Float64Array(4 * count), new Uint32Array(count)];
  let line = 0;
  for (const ring of rings) {
    const first = line;
    for (let i = 1; i < ring.length; i++, line++) {
      const [[x = NaN, y = NaN] = [], [toX = NaN, toY = NaN] = []] = [ring[i - 1], ring[i]];
      ends.set([x, y, toX, toY], 4 * line);
      next[line] = i === ring.length - 1 ? first : line + 1;
    }
  }
  return { ends, next };
}

function indexOf({ ends, next }: Lines): Flatbush {
  const index = new Flatbush(next.length);
  for (let line = 0; line < next.length; line++) index.add(...boundsOf(ends, 4 * line));
  index.finish();
  return index;
}

function neighboursOf({ ends }: Lines, line: number, index: Flatbush): number[] {
  return index.search(...boundsOf(ends, 4 * line), (other) => other > line);
}

function boundsOf(ends: Float64Array, at: number): [number, number, number, number] {
  const [x = NaN, y = NaN, toX = NaN, toY = NaN] = ends.subarray(at, at + 4);
  return [Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)];
}

function meetingOf(ends: Float64Array, one: number, other: number): RingMeeting["kind"] {
  const [ax = NaN, ay = NaN, bx = NaN, by = NaN] = [
    ends[one],
    ends[one + 1],
    ends[one + 2],
    ends[one + 3],
  ];
  const [cx = NaN, cy = NaN, dx = NaN, dy = NaN] = [
    ends[other],
    ends[other + 1],
    ends[other + 2],
    ends[other + 3],
  ];
  const isApart =
    Math.max(ax, bx) < Math.min(cx, dx) ||
    Math.max(cx, dx) < Math.min(ax, bx) ||
    Math.max(ay, by) < Math.min(cy, dy) ||
    Math.max(cy, dy) < Math.min(ay, by);
  if (isApart) return "none";
  const [ofC, ofD] = [sideOf(ax, ay, bx, by, cx, cy), sideOf(ax, ay, bx, by, dx, dy)];
  if (ofC * ofD > 0) return "none";
  const [ofA, ofB] = [sideOf(cx, cy, dx, dy, ax, ay), sideOf(cx, cy, dx, dy, bx, by)];
  if (ofA * ofB > 0) return "none";
  if (ofC !== 0 || ofD !== 0 || ofA !== 0 || ofB !== 0)
    return ofC * ofD < 0 && ofA * ofB < 0 ? "crossing" : "touching";
  const alongX =
    Math.min(Math.max(ax, bx), Math.max(cx, dx)) - Math.max(Math.min(ax, bx), Math.min(cx, dx));
  const alongY =
    Math.min(Math.max(ay, by), Math.max(cy, dy)) - Math.max(Math.min(ay, by), Math.min(cy, dy));
  return Math.max(alongX, alongY) > ON_LINE ? "crossing" : "touching";
}

/** 1 left of a line from one point to another, -1 right of it, 0 on it. */
function sideOf(
  x: number,
  y: number,
  toX: number,
  toY: number,
  pointX: number,
  pointY: number,
): -1 | 0 | 1 {
  const cross = (toX - x) * (pointY - y) - (pointX - x) * (toY - y);
  const reach = ON_LINE * Math.max(Math.abs(toX - x), Math.abs(toY - y));
  return cross > reach ? 1 : cross < -reach ? -1 : 0;
}
