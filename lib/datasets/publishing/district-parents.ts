import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import type { Transaction } from "@/lib/db";
import { districtLocator } from "../geometry/district-locator";

interface DistrictRow {
  id: number;
  level: string;
  key: string;
  parentLevel: string | null;
  parentKey: string | null;
  parentId: number | null;
  longitude: number;
  latitude: number;
}

/**
 * Ties every district to the one around it, as its version says: by the key that the file names,
 * else by the key's beginning (a planning area carries the key of its borough), else by place. Keys
 * of another system may begin alike by chance: then most districts lie elsewhere, and place holds.
 */
export async function linkParents(tx: Transaction, regionId: number): Promise<void> {
  const districts = await tx.$queryRaw<DistrictRow[]>`
    SELECT id, level, official_key AS key, parent_level AS "parentLevel", parent_key AS "parentKey",
      parent_id AS "parentId", longitude, latitude
    FROM district WHERE region_id = ${regionId}`;
  const [ids, parentIds]: [number[], (number | null)[]] = [[], []];
  for (const level of new Set(districts.map((district) => district.level))) {
    const ofLevel = districts.filter((district) => district.level === level);
    for (const parentLevel of new Set(ofLevel.map((district) => district.parentLevel))) {
      const children = ofLevel.filter((district) => district.parentLevel === parentLevel);
      const parents = districts.filter((district) => district.level === parentLevel);
      const parentOf = await parentFinder(tx, parents, children);
      for (const child of children) {
        const found = parentOf(child);
        if (found === child.parentId) continue;
        ids.push(child.id);
        parentIds.push(found);
      }
    }
  }
  await tx.$executeRaw`
    UPDATE district SET parent_id = new.parent_id
    FROM unnest(${ids}::int[], ${parentIds}::int[]) AS new (id, parent_id)
    WHERE district.id = new.id`;
}

async function parentFinder(
  tx: Transaction,
  parents: readonly DistrictRow[],
  children: readonly DistrictRow[],
): Promise<(child: DistrictRow) => number | null> {
  if (parents.length === 0) return () => null;
  const byKey = new Map(parents.map(({ key, id }) => [key, id]));
  const lengths = [...new Set(parents.map(({ key }) => key.length))].sort((a, b) => b - a);
  const byPrefix = (key: string) =>
    lengths
      .filter((length) => length < key.length)
      .map((length) => byKey.get(key.slice(0, length)))
      .find((id) => id !== undefined);
  const unnamed = children.filter(({ parentKey }) => parentKey === null);
  const locate = unnamed.length === 0 ? () => null : await locator(tx, parents);
  const prefixesFit =
    unnamed.every(({ key }) => byPrefix(key) !== undefined) &&
    unnamed.filter((child) => contradicts(child, byPrefix(child.key), locate)).length * 2 <=
      unnamed.length;
  return ({ key, parentKey, longitude, latitude }) => {
    if (parentKey !== null) return byKey.get(parentKey) ?? null;
    return prefixesFit ? (byPrefix(key) ?? null) : locate(longitude, latitude);
  };
}

/** Whether a district lies in another one than its key says; one in none contradicts nothing. */
function contradicts(
  { longitude, latitude }: DistrictRow,
  byKey: number | undefined,
  locate: (longitude: number, latitude: number) => number | null,
): boolean {
  const byPlace = locate(longitude, latitude);
  return byPlace !== null && byPlace !== byKey;
}

async function locator(tx: Transaction, parents: readonly DistrictRow[]) {
  const shapes = await tx.$queryRaw<
    { id: number; shape: Polygon | MultiPolygon; areaKm2: number }[]
  >`SELECT id, geometry AS shape, area_km2::float8 AS "areaKm2" FROM district
    WHERE id = ANY(${parents.map(({ id }) => id)})`;
  return districtLocator(shapes.map((shape) => ({ ...shape, parentId: null })));
}
