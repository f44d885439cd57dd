import type { Geometry, Position } from "geojson";

/** The polygons of a shape as its file has them, or why it has none. */
export type BoundaryParts =
  | { parts: Position[][][]; hadHeights: boolean; wasCollection: boolean }
  | { refused: "missingGeometry" | "unusableGeometry" | "brokenCoordinate"; detail: string };

const DEEPEST = 8;

/**
 * The polygons that a shape consists of, without heights; those of a collection together.
 *
 * @example boundaryParts({ type: "Point", coordinates: [13, 52] }).refused // "unusableGeometry"
 */
export function boundaryParts(geometry: Geometry | null, depth = 0): BoundaryParts {
  if (!geometry) return { refused: "missingGeometry", detail: "" };
  if (geometry.type === "GeometryCollection") return partsOfCollection(geometry.geometries, depth);
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    return { refused: "unusableGeometry", detail: geometry.type };
  const polygons: unknown =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const parts: Position[][][] = [];
  let hadHeights = false;
  for (const polygon of listOf(polygons)) {
    const rings: Position[][] = [];
    for (const ring of listOf(polygon)) {
      const points: Position[] = [];
      for (const position of listOf(ring)) {
        const numbers = listOf(position);
        const [x, y] = numbers;
        if (!isFinite(x) || !isFinite(y))
          return { refused: "brokenCoordinate", detail: JSON.stringify(position).slice(0, 40) };
        hadHeights ||= numbers.length > 2;
        points.push([x, y]);
      }
      if (points.length > 0) rings.push(points);
    }
    if (rings.length > 0) parts.push(rings);
  }
  if (parts.length === 0) return { refused: "missingGeometry", detail: "" };
  return { parts, hadHeights, wasCollection: false };
}

function partsOfCollection(geometries: readonly Geometry[], depth: number): BoundaryParts {
  if (depth > DEEPEST) return { refused: "unusableGeometry", detail: "GeometryCollection" };
  const parts: Position[][][] = [];
  let hadHeights = false;
  for (const geometry of listOf(geometries) as readonly Geometry[]) {
    const found = boundaryParts(geometry, depth + 1);
    if ("refused" in found) return found;
    parts.push(...found.parts);
    hadHeights ||= found.hadHeights;
  }
  if (parts.length === 0) return { refused: "missingGeometry", detail: "" };
  return { parts, hadHeights, wasCollection: true };
}

/** Files are not always what their type promises. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
