import type { Point, Ring } from "./ring-geometry";

/**
 * Rounds a line to `digits` decimals and drops what no longer shows: repeated points and points in
 * the middle of a straight stretch. A ring (closed) loses its repeated last point as well.
 *
 * @example roundLine([[0, 0], [1.04, 0], [2, 0.01], [2, 2]], 1, false) // [[0, 0], [2, 0], [2, 2]]
 */
export function roundLine(points: readonly Point[], digits: number, closed: boolean): Point[] {
  const scale = 10 ** digits;
  const kept: Point[] = [];
  for (const [x, y] of points) addPoint(kept, [Math.round(x * scale), Math.round(y * scale)]);
  const [first, second] = kept;
  if (closed && first && second) {
    addPoint(kept, first);
    kept.pop();
  }
  return kept.map(([x, y]) => [x / scale, y / scale]);
}

function addPoint(kept: Point[], point: Point): void {
  const last = kept.at(-1);
  const beforeLast = kept.at(-2);
  if (last && last[0] === point[0] && last[1] === point[1]) return;
  if (last && beforeLast && continuesStraight(beforeLast, last, point)) kept.pop();
  kept.push(point);
}

function continuesStraight(a: Point, b: Point, c: Point): boolean {
  const [firstX, firstY, secondX, secondY] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return firstX * secondY === firstY * secondX && firstX * secondX + firstY * secondY > 0;
}

/**
 * Short SVG path data for a line of points already rounded to `digits` decimals: one absolute
 * start, then relative steps with as few letters and separators as the grammar allows.
 *
 * @example linePath([[10, 20], [13, 16], [13.5, 16.5], [9, 16.5]], 1, true)
 * // "M10 20l3-4 .5.5h-4.5z"
 */
export function linePath(points: Ring, digits: number, closed: boolean): string {
  const scale = 10 ** digits;
  const [start, ...rest] = points;
  if (!start) return "";
  const commands: { letter: string; numbers: number[] }[] = [];
  let [previousX, previousY] = [Math.round(start[0] * scale), Math.round(start[1] * scale)];
  for (const point of rest) {
    // Steps are differences of whole numbers, so no rounding error adds up along the line.
    const [x, y] = [Math.round(point[0] * scale), Math.round(point[1] * scale)];
    const [stepX, stepY] = [(x - previousX) / scale, (y - previousY) / scale];
    const letter = stepY === 0 ? "h" : stepX === 0 ? "v" : "l";
    const numbers = letter === "h" ? [stepX] : letter === "v" ? [stepY] : [stepX, stepY];
    const last = commands.at(-1);
    if (last?.letter === letter) last.numbers.push(...numbers);
    else commands.push({ letter, numbers });
    [previousX, previousY] = [x, y];
  }
  const steps = commands.map(({ letter, numbers }) => letter + joinNumbers(numbers));
  return "M" + joinNumbers(start) + steps.join("") + (closed ? "z" : "");
}

function joinNumbers(numbers: readonly number[]): string {
  let joined = "";
  let lastHasPoint = false;
  for (const number of numbers) {
    const text = String(number).replace(/^(-?)0\./, "$1.");
    // A minus sign separates by itself, and so does a second decimal point.
    const separated = text.startsWith("-") || (text.startsWith(".") && lastHasPoint);
    joined += joined === "" || separated ? text : " " + text;
    lastHasPoint = text.includes(".");
  }
  return joined;
}
