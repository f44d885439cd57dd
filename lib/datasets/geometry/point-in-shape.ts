import { stripOf, type EdgeIndex } from "./edge-index";

/**
 * Whether a point lies in a shape or on its border. Of neighbours that share a border exactly, a
 * point beside it is in just one.
 *
 * @example contains(edgeIndex(district), 13.4, 52.5) // true
 */
export function contains(index: EdgeIndex, x: number, y: number): boolean {
  const [west, south, east, north] = index.bounds;
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  const { lowX, lowY, highX, highY, stripStarts, stripEdges } = index;
  const strip = stripOf(index, y);
  const end = stripStarts[strip + 1] ?? 0;
  let inside = false;
  for (let i = stripStarts[strip] ?? 0; i < end; i++) {
    const edge = stripEdges[i] ?? 0;
    const [fromY = NaN, toY = NaN] = [lowY[edge], highY[edge]];
    if (y < fromY || y > toY) continue;
    const [fromX = NaN, toX = NaN] = [lowX[edge], highX[edge]];
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
    if (side === 0 && (x - fromX) * (x - toX) <= 0) return true;
    if (side > 0 && y < toY) inside = !inside;
  }
  return inside;
}
