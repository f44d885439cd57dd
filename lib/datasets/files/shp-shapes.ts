import type { Geometry } from "geojson";
import { parseShp } from "shpjs";
import { DatasetProblem } from "../problem";
import { isGeometry } from "./geometry-shape";

/** A shape, null for a place left empty, or what is wrong with it. */
export type Shape = Geometry | null | "brokenShape" | "lostRings";

const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const PART_COUNT_AT = 36;
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25]);
const READABLE: ReadonlySet<number> = new Set([1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28]);

interface Named {
  file: string;
  part: string;
}

/**
 * The records of a .shp file one by one.
 *
 * Throws a DatasetProblem when the file is too short, out of step, or of a kind that is not read.
 *
 * @example [...shapeRecords(shp, { file: "orte.zip", part: "orte.shp" })].length // 542
 */
export function* shapeRecords(shp: Buffer, { file, part }: Named): Generator<Buffer> {
  const found = shp.length;
  if (found < HEADER_BYTES)
    throw new DatasetProblem("shapefileCutOff", { file, part, expected: HEADER_BYTES, found });
  const expected = shp.readInt32BE(24) * 2;
  if (found < expected)
    throw new DatasetProblem("shapefileCutOff", { file, part, expected, found });
  const type = shp.readInt32LE(32);
  if (!READABLE.has(type)) throw new DatasetProblem("unknownShapeType", { file, part, type });
  let at = HEADER_BYTES;
  while (at + RECORD_HEADER_BYTES <= expected) {
    const end = at + RECORD_HEADER_BYTES + shp.readInt32BE(at + 4) * 2;
    if (end < at + RECORD_HEADER_BYTES + 4 || end > expected)
      throw new DatasetProblem("damagedShapefile", { file, part });
    yield shp.subarray(at, end);
    at = end;
  }
}

/** A .shp file that holds a single record, which is how the library reads one shape at a time. */
function fileOf(header: Buffer, record: Buffer): DataView {
  const bytes = new Uint8Array(HEADER_BYTES + record.length);
  bytes.set(header);
  bytes.set(record, HEADER_BYTES);
  return new DataView(bytes.buffer);
}

function ringsOf(shape: Geometry): number {
  if (shape.type === "Polygon") return shape.coordinates.length;
  if (shape.type !== "MultiPolygon") return Number.POSITIVE_INFINITY;
  return shape.coordinates.reduce((count, rings) => count + rings.length, 0);
}

/**
 * The shape of one record in the coordinates of the file. Holes that lie in no area, which the
 * library leaves out, are told.
 *
 * @example shapeOf(shp, [...shapeRecords(shp, named)][0]) // { type: "Point", coordinates: [13.4, 52.5] }
 */
export function shapeOf(shp: Buffer, record: Buffer): Shape {
  const content = record.subarray(RECORD_HEADER_BYTES);
  const type = content.readInt32LE(0);
  if (type === 0) return null;
  if (type !== shp.readInt32LE(32)) return "brokenShape";
  let read: unknown;
  try {
    [read] = parseShp(fileOf(shp.subarray(0, HEADER_BYTES), record));
  } catch {
    return "brokenShape";
  }
  if (read === null) return null;
  if (!isGeometry(read)) return "brokenShape";
  if (POLYGONS.has(type) && ringsOf(read) < content.readInt32LE(PART_COUNT_AT)) return "lostRings";
  const { bbox: _bbox, ...shape } = read;
  return shape;
}
