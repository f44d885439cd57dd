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
  const cornersByCell = new Map<number, Position[]>();
  // Cells twice as wide as the tolerance: what is close lies in one of four.
  const width = 2 * tolerance;

  function snapPosition(position: Position): Position {
    const [x = NaN, y = NaN] = position;
    const [column, row] = [Math.floor(x / width), Math.floor(y / width)];
    const nextColumn = column + (x / width - column < 0.5 ? -1 : 1);
    const nextRow = row + (y / width - row < 0.5 ? -1 : 1);
    const corner =
      cornerNear(cornersByCell.get(cellKey(column, row)), x, y, tolerance) ??
      cornerNear(cornersByCell.get(cellKey(nextColumn, row)), x, y, tolerance) ??
      cornerNear(cornersByCell.get(cellKey(column, nextRow)), x, y, tolerance) ??
      cornerNear(cornersByCell.get(cellKey(nextColumn, nextRow)), x, y, tolerance);
    if (corner) return corner;
    const added = [x, y];
    const cell = cornersByCell.get(cellKey(column, row));
    if (cell) cell.push(added);
    else cornersByCell.set(cellKey(column, row), [added]);
    return added;
  }

  return (geometry) => ({
    type: "MultiPolygon",
    coordinates: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
      (polygon) => polygon.map((ring) => withoutNeedles(ring.map(snapPosition))),
    ),
  });
}

/** Two cells may share a number, as distances are compared anyway. */
function cellKey(column: number, row: number): number {
  return Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663);
}

function cornerNear(
  corners: readonly Position[] | undefined,
  x: number,
  y: number,
  tolerance: number,
): Position | null {
  if (!corners) return null;
  for (const corner of corners) {
    const [aside, above] = [(corner[0] ?? NaN) - x, (corner[1] ?? NaN) - y];
    if (aside * aside + above * above < tolerance * tolerance) return corner;
  }
  return null;
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
