import type { Geometry } from "geojson";
import { z } from "zod";

const position = z.array(z.number()).min(2);
const rings = z.array(z.array(position));

/** A point, in degrees: longitude, latitude. */
export const pointSchema = z
  .object({ type: z.literal("Point"), coordinates: position })
  .meta({ description: "GeoJSON point (RFC 7946)." });

/** A surface, in degrees; outer rings run counter-clockwise. */
export const surfaceSchema = z
  .union([
    z.object({ type: z.literal("Polygon"), coordinates: rings }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(rings) }),
  ])
  .meta({ description: "GeoJSON polygon or multipolygon (RFC 7946)." });

/** A GeoJSON feature collection of rows; what a list says beside its rows stands beside the features. */
export function featureCollectionSchema(
  row: z.ZodObject,
  geometry: z.ZodType,
  frame: z.ZodRawShape,
) {
  return z.object({
    type: z.literal("FeatureCollection"),
    ...frame,
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        id: z.string(),
        geometry: geometry.nullable(),
        properties: row,
      }),
    ),
  });
}

/** A row with its place. */
export interface Feature<Row> {
  type: "Feature";
  id: string;
  geometry: Geometry | null;
  properties: Row;
}

/** Rows as GeoJSON features. */
export function featuresOf<Row extends { key: string }>(
  rows: readonly Row[],
  geometryOf: (row: Row) => Geometry | null,
): Feature<Row>[] {
  return rows.map((row) => ({
    type: "Feature",
    id: row.key,
    geometry: geometryOf(row),
    properties: row,
  }));
}
