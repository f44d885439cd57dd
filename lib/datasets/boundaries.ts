import type { MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import { UserError } from "@/lib/errors";
import { mapColumns, type ColumnMapping } from "./column-mapping";
import type { Finding, Reading } from "./finding";
import { rowFilter, type RowCondition } from "./row-filter";
import type { BoundaryRecord } from "./schema";
import { decodeText } from "./text-decoding";

const collectionSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: z.looseObject({ type: z.string() }).nullable(),
    }),
  ),
});

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const polygonSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const FIELDS = ["key", "name", "parent"] as const;

function propertyText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function isWgs84(geometry: Polygon | MultiPolygon): boolean {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings.every((points) =>
    points.every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90),
  );
}

function readCollection(text: string, fileName: string) {
  if (text.includes("\u0000")) throw new UserError(`${fileName} is not a text file.`);
  if (text.trim() === "") throw new UserError(`${fileName} is empty.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UserError(`${fileName} is not complete JSON; was it cut off while copying?`);
  }
  const parsed = collectionSchema.safeParse(json);
  if (!parsed.success) throw new UserError(`${fileName} is not a GeoJSON FeatureCollection.`);
  return parsed.data.features;
}

/**
 * Reads district boundaries from GeoJSON. Findings count features from 1.
 *
 * @throws UserError when the file is no FeatureCollection or a mapped property does not exist
 */
export function readBoundaries(
  bytes: Buffer,
  fileName: string,
  mappings: readonly ColumnMapping[],
  conditions: readonly RowCondition[] = [],
): Reading<BoundaryRecord> {
  const { text, encoding } = decodeText(bytes);
  const features = readCollection(text, fileName);
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const mapped = mapColumns(columns, mappings, FIELDS);
  const columnOf = (field: string) => mapped.find((column) => column.field === field)?.column;
  const keyColumn = columnOf("key") ?? columnOf("name");
  const nameColumn = columnOf("name") ?? columnOf("key");
  if (keyColumn === undefined || nameColumn === undefined)
    throw new UserError(
      `Say which property names the districts, e.g. --map ${columns[0] ?? "id"}=key. The properties are: ${columns.join(", ")}.`,
    );
  const passes = rowFilter(conditions, columns);
  const skipped: Finding[] = [];
  const records: Reading<BoundaryRecord>["records"] = [];
  const firstLine = new Map<string, number>();
  let read = 0;
  features.forEach((feature, index) => {
    const line = index + 1;
    const text = (column: string | undefined) =>
      column === undefined ? "" : propertyText(feature.properties?.[column]);
    if (!passes((column) => text(column))) return;
    read += 1;
    const skip = (code: Finding["code"], about: string) => skipped.push({ code, line, about });
    const [key, name] = [text(keyColumn), text(nameColumn)];
    if (key === "") return skip("emptyKey", keyColumn);
    if (name === "") return skip("emptyName", nameColumn);
    if (firstLine.has(key)) return skip("duplicateKey", key);
    if (!feature.geometry) return skip("missingGeometry", name);
    const geometry = polygonSchema.safeParse(feature.geometry);
    if (!geometry.success) return skip("unusableGeometry", name);
    const shape = geometry.data as Polygon | MultiPolygon;
    if (!isWgs84(shape)) return skip("notWgs84", name);
    firstLine.set(key, line);
    const parentKey = text(columnOf("parent")) || null;
    records.push({ line, record: { key, name, parentKey, geometry: shape } });
  });
  return { encoding, delimiter: null, read, records, skipped };
}
