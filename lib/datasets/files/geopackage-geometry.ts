import type { Geometry as GeoJsonGeometry } from "geojson";
import { Geometry } from "wkx";
import { isGeometry } from "./geometry-shape";

/** Bytes of the envelope behind the header, by its kind. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;

/**
 * The geometry of a GeoPackage cell: a header of eight bytes ("GP", version, flags, number of the
 * reference system), a bounding box of a length told by bits 1 to 3 of the flags, and well-known
 * binary. Bit 4 marks an empty geometry, bit 5 one of a kind that the standard does not know.
 *
 * Source: OGC 12-128r18, clause 2.1.3.
 *
 * @returns null for an empty geometry, undefined for one that cannot be read
 * @example geopackageGeometry(cell) // { type: "Point", coordinates: [404123.5, 5810234.1] }
 */
export function geopackageGeometry(bytes: Uint8Array): GeoJsonGeometry | null | undefined {
  const cell = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (cell.length < HEADER_BYTES || cell.toString("latin1", 0, 2) !== "GP") return undefined;
  const flags = cell.readUInt8(3);
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 7];
  if (envelope === undefined || flags & 0b10_0000) return undefined;
  if (flags & 0b1_0000) return null;
  try {
    const shape: unknown = Geometry.parse(cell.subarray(HEADER_BYTES + envelope)).toGeoJSON();
    return isGeometry(shape) ? shape : undefined;
  } catch {
    return undefined;
  }
}
