import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import { buildDistrictTopology } from "@/lib/cartography/district-topology";
import type { Transaction } from "@/lib/db";
import { UserError } from "@/lib/errors";
import type { DistrictLevel } from "@/lib/regions/district-level";
import { uniqueSlugs } from "@/lib/regions/slug";
import { areaKm2, districtLocator, representativePoint } from "./district-geometry";
import type { StoreResult } from "./import-report";
import type { BoundaryRecord } from "./schema";

/** Enough for the movable map at street level; the printed map is thinned again. */
const TOPOLOGY_POINT_BUDGET = 30_000;

interface Parent {
  id: number;
  official_key: string;
  geometry: Polygon | MultiPolygon;
  area: number;
}

/** Enters or updates the districts of one level and redraws the level's topology. */
export async function storeBoundaries(
  tx: Transaction,
  target: { regionId: number; level: DistrictLevel; parentLevel: DistrictLevel | null },
  records: readonly BoundaryRecord[],
  sourceId: number,
): Promise<StoreResult> {
  const { regionId, level } = target;
  const parentOf = await parentFinder(tx, target, records);
  const slugs = await slugsFor(tx, regionId, level, records);
  const rows = records.map((record) => {
    const point = representativePoint(record.geometry);
    return {
      official_key: record.key,
      name: record.name,
      slug: slugs.get(record.key),
      geometry: record.geometry,
      area_km2: areaKm2(record.geometry).toFixed(4),
      longitude: point.longitude,
      latitude: point.latitude,
      parent_id: parentOf(record),
    };
  });
  const written = await tx.$queryRaw<{ added: boolean }[]>`
    INSERT INTO district AS old (region_id, level, official_key, name, slug, geometry, area_km2, longitude, latitude, parent_id, source_id)
    SELECT ${regionId}, ${level}, new.*, ${sourceId}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
      official_key text, name text, slug text, geometry jsonb, area_km2 numeric, longitude float8, latitude float8, parent_id int)
    ON CONFLICT (region_id, level, official_key) DO UPDATE SET
      name = excluded.name, geometry = excluded.geometry, area_km2 = excluded.area_km2,
      longitude = excluded.longitude, latitude = excluded.latitude,
      parent_id = excluded.parent_id, source_id = excluded.source_id
    WHERE (old.name, old.geometry, old.parent_id, old.source_id)
      IS DISTINCT FROM (excluded.name, excluded.geometry, excluded.parent_id, excluded.source_id)
    RETURNING (xmax = 0) AS added`;
  if (written.length > 0) await redrawTopology(tx, regionId, level);
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added };
}

async function slugsFor(
  tx: Transaction,
  regionId: number,
  level: DistrictLevel,
  records: readonly BoundaryRecord[],
): Promise<Map<string, string>> {
  const stored = await tx.district.findMany({
    where: { regionId },
    select: { level: true, officialKey: true, slug: true },
  });
  const own = new Map(
    stored.filter((row) => row.level === level).map((row) => [row.officialKey, row.slug]),
  );
  const fresh = records.filter(({ key }) => !own.has(key));
  return new Map([...own, ...uniqueSlugs(fresh, new Set(stored.map(({ slug }) => slug)))]);
}

/**
 * Finds the district of the level above: by the parent key a record names, else by the key's
 * beginning (Berlin's planning areas carry their region's key), else by place.
 */
async function parentFinder(
  tx: Transaction,
  {
    regionId,
    level,
    parentLevel,
  }: { regionId: number; level: DistrictLevel; parentLevel: DistrictLevel | null },
  records: readonly BoundaryRecord[],
): Promise<(record: BoundaryRecord) => number | null> {
  if (parentLevel === null) return () => null;
  const parents = await tx.$queryRaw<Parent[]>`
    SELECT id, official_key, geometry, area_km2::float8 AS area FROM district
    WHERE region_id = ${regionId} AND level = ${parentLevel}`;
  if (parents.length === 0)
    throw new UserError(`The region has no districts of the level "${parentLevel}" yet.`);
  const [circle] = await tx.$queryRaw<object[]>`
    WITH RECURSIVE around AS (
      SELECT ${parentLevel}::text AS level
      UNION
      SELECT parent.level FROM around
      JOIN district ON district.level = around.level AND district.region_id = ${regionId}
      JOIN district AS parent ON parent.id = district.parent_id
    )
    SELECT 1 FROM around WHERE level = ${level}`;
  if (circle)
    throw new UserError(
      `Districts of the level "${parentLevel}" are parts of the level "${level}".`,
    );
  const byKey = new Map(parents.map(({ official_key, id }) => [official_key, id]));
  const longestFirst = parents.toSorted(
    (one, other) => other.official_key.length - one.official_key.length,
  );
  const byPrefix = (key: string) =>
    longestFirst.find(({ official_key }) => key !== official_key && key.startsWith(official_key))
      ?.id;
  const prefixesFit = records.every(({ key }) => byPrefix(key) !== undefined);
  const locate = districtLocator(
    parents.map(({ id, geometry, area }) => ({
      id,
      parentId: null,
      shape: geometry,
      areaKm2: area,
    })),
  );
  return ({ key, name, parentKey, geometry }) => {
    if (parentKey !== null) {
      const named = byKey.get(parentKey);
      if (named === undefined)
        throw new UserError(`"${name}" names the parent "${parentKey}", which does not exist.`);
      return named;
    }
    if (prefixesFit) return byPrefix(key) ?? null;
    const { longitude, latitude } = representativePoint(geometry);
    return locate(longitude, latitude);
  };
}

export async function redrawTopology(
  tx: Transaction,
  regionId: number,
  level: DistrictLevel,
): Promise<void> {
  const districts = await tx.district.findMany({
    where: { regionId, level },
    select: { officialKey: true, geometry: true },
    orderBy: { officialKey: "asc" },
  });
  if (districts.length === 0) return;
  const topology = buildDistrictTopology(
    districts.map(({ officialKey, geometry }) => ({
      key: officialKey,
      geometry: geometry as unknown as Polygon | MultiPolygon,
    })),
    { pointBudget: TOPOLOGY_POINT_BUDGET },
  );
  const json = JSON.parse(JSON.stringify(topology)) as object;
  await tx.districtTopology.upsert({
    where: { regionId_level: { regionId, level } },
    create: { regionId, level, topology: json },
    update: { topology: json },
  });
}
