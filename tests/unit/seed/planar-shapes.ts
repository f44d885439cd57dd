import type { Position } from "geojson";

export type Edge = { from: Position; to: Position };

/** The edges of a closed ring. */
export function ringEdges(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map((to, index) => ({ from: ring[index] ?? to, to }));
}

/** A name for an edge that is the same in both directions. */
export function edgeName({ from, to }: Edge): string {
  return [from.join(" "), to.join(" ")].sort().join(" – ");
}

function side({ from, to }: Edge, point: Position): number {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const [x = 0, y = 0] = point;
  return Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
}

/** Whether two edges cross in their inner parts. */
export function doCross(first: Edge, second: Edge): boolean {
  return (
    side(first, second.from) * side(first, second.to) < 0 &&
    side(second, first.from) * side(second, first.to) < 0
  );
}

/** Twice the area of a closed ring, positive when it runs counter-clockwise. */
export function doubledArea(ring: readonly Position[]): number {
  return ringEdges(ring).reduce((sum, { from, to }) => {
    const [x0 = 0, y0 = 0] = from;
    const [x1 = 0, y1 = 0] = to;
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}
