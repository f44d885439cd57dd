import "server-only";
import type { Transaction } from "@/lib/db";
import { edgeIndex } from "../geometry/edge-index";
import { contains } from "../geometry/point-in-shape";
import { DatasetProblem } from "../problem";
import type { MultiPolygon, Polygon } from "geojson";
import type { StoredVersion } from "./version-store";

interface Row {
  key: string;
  name: string;
  geometry: Polygon | MultiPolygon;
  longitude: number;
  latitude: number;
}

/**
 * Refuses boundaries that lie on districts of the same level with other keys: the level would hold
 * everything twice. Nothing is refused when the version says that the others are gone.
 */
export async function refuseDoubledDistricts(
  tx: Transaction,
  { id, regionId }: StoredVersion,
): Promise<void> {
  const fresh = await tx.$queryRaw<Row[]>`
    SELECT split_part(key, chr(31), 2) AS key, payload->>'name' AS name, payload->'geometry' AS geometry,
      (payload->>'longitude')::float8 AS longitude, (payload->>'latitude')::float8 AS latitude
    FROM dataset_record WHERE version_id = ${id} AND payload IS NOT NULL
      AND NOT EXISTS (SELECT FROM district WHERE district.region_id = ${regionId}
        AND district.level = split_part(key, chr(31), 1) AND district.official_key = split_part(key, chr(31), 2))`;
  if (fresh.length === 0) return;
  const staying = await tx.$queryRaw<Row[]>`
    SELECT official_key AS key, name, geometry, longitude, latitude FROM district
    WHERE region_id = ${regionId}
      AND level IN (SELECT split_part(key, chr(31), 1) FROM dataset_record WHERE version_id = ${id})
      AND NOT EXISTS (SELECT FROM dataset_record
        WHERE version_id = ${id} AND key = district.level || chr(31) || district.official_key)`;
  const indexes = staying.map((district) => ({ district, edges: edgeIndex(district.geometry) }));
  const doubled = fresh.flatMap((one) => {
    const under = indexes.find(({ edges }) => contains(edges, one.longitude, one.latitude));
    return under ? [{ fresh: one.name, known: under.district.name }] : [];
  });
  const [first] = doubled;
  if (first) throw new DatasetProblem("doubledDistricts", { count: doubled.length, ...first });
}
