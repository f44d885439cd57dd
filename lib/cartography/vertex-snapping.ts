import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Returns a function that moves every corner lying closer than `tolerance` to a corner it has seen
 * before onto that corner, so that borders digitised twice become one border. The first corner
 * seen stays where it is; needles that close up are taken out of the ring. Same unit for tolerance
 * and coordinates. Heights (a third coordinate) are dropped.
 *
 * @example
 * const snap = createVertexSnapping(0.001);
 * snap({ type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] });
 * snap({ type: "Polygon", coordinates: [[[1.0004, 0], [2, 0], [1, 1], [1.0004, 0]]] });
 * // the second triangle now begins at [1, 0]
 */
export function createVertexSnapping(
  tolerance: number,
): (geometry: Polygon | MultiPolygon) => MultiPolygon {
  const cornersByCell = new Map<string, Position[]>();

  function snapPosition(position: Position): Position {
    const [x = NaN, y = NaN] = position;
    const [column, row] = [Math.floor(x / tolerance), Math.floor(y / tolerance)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const corner of cornersByCell.get(`${i} ${j}`) ?? []) {
          const [cornerX = NaN, cornerY = NaN] = corner;
          if (Math.hypot(cornerX - x, cornerY - y) < tolerance) return corner;
        }
      }
    }
    const corner = [x, y];
    const cell = `${column} ${row}`;
    cornersByCell.set(cell, [...(cornersByCell.get(cell) ?? []), corner]);
    return corner;
  }

  return (geometry) => ({
    type: "MultiPolygon",
    coordinates: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
      (polygon) => polygon.map((ring) => withoutNeedles(ring.map(snapPosition))),
    ),
  });
}

/** A closed ring without repeated corners and without ways out and straight back. */
function withoutNeedles(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const corner of ring) {
    if (kept.at(-2) === corner) kept.pop();
    else if (kept.at(-1) !== corner) kept.push(corner);
  }
  // The ring is closed: its start may be the tip or the root of a needle as well.
  while (kept.length > 3 && kept.at(-2) === kept[1]) {
    kept.shift();
    kept.pop();
  }
  return kept;
}
