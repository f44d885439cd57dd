import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { districtLocator } from "../geometry/district-locator";

type Locator = (longitude: number, latitude: number) => number | null;

interface LocatedRow {
  id: number;
  longitude: number;
  latitude: number;
  districtId: number | null;
}

/** A locator over all districts of a region, whatever their level. */
async function regionLocator(tx: Transaction, regionId: number): Promise<Locator> {
  const districts = await tx.$queryRaw<
    { id: number; parent_id: number | null; geometry: Polygon | MultiPolygon; area: number }[]
  >`SELECT id, parent_id, geometry, area_km2::float8 AS area FROM district WHERE region_id = ${regionId}`;
  return districtLocator(
    districts.map(({ id, parent_id, geometry, area }) => ({
      id,
      parentId: parent_id,
      shape: geometry,
      areaKm2: area,
    })),
  );
}

/** The rows whose district is not the one that is stored. */
async function misplaced(tx: Transaction, regionId: number, rows: readonly LocatedRow[]) {
  if (rows.length === 0) return { ids: [], districtIds: [] };
  const locate = await regionLocator(tx, regionId);
  const moved = rows
    .map((row) => ({ ...row, found: locate(row.longitude, row.latitude) }))
    .filter(({ districtId, found }) => districtId !== found);
  return { ids: moved.map(({ id }) => id), districtIds: moved.map(({ found }) => found) };
}

/**
 * The districts of practices that are about to be written, as a query that gives `key` and
 * `district_id`: what is found beforehand needs no second writing of the row and its indexes.
 *
 * @param effective the table of that name, as a part of WITH
 */
export async function districtsOfPractices(
  tx: Transaction,
  regionId: number,
  effective: Prisma.Sql,
): Promise<Prisma.Sql> {
  const rows = await tx.$queryRaw<{ key: string; longitude: number; latitude: number }[]>`
    WITH ${effective} SELECT key, (payload->>'longitude')::float8 AS longitude,
      (payload->>'latitude')::float8 AS latitude FROM effective`;
  const locate = rows.length === 0 ? () => null : await regionLocator(tx, regionId);
  const keys = rows.map(({ key }) => key);
  const districtIds = rows.map(({ longitude, latitude }) => locate(longitude, latitude));
  return Prisma.sql`SELECT * FROM unnest(${keys}::text[], ${districtIds}::int[]) AS list (key, district_id)`;
}

/** Finds the districts of all practices anew. */
export async function locatePractices(tx: Transaction, regionId: number): Promise<void> {
  const rows = await tx.$queryRaw<LocatedRow[]>`
    SELECT id, longitude, latitude, district_id AS "districtId"
    FROM practice WHERE region_id = ${regionId}`;
  const { ids, districtIds } = await misplaced(tx, regionId, rows);
  await tx.$executeRaw`
    UPDATE practice SET district_id = new.district_id
    FROM unnest(${ids}::int[], ${districtIds}::int[]) AS new (id, district_id)
    WHERE practice.id = new.id`;
  await tx.$executeRaw`
    UPDATE practice_listing AS listing SET district_id = new.district_id
    FROM unnest(${ids}::int[], ${districtIds}::int[]) AS new (id, district_id)
    WHERE listing.practice_id = new.id`;
}

/** Finds the districts of all other places of care. */
export async function locateCarePlaces(tx: Transaction, regionId: number): Promise<void> {
  const rows = await tx.$queryRaw<LocatedRow[]>`
    SELECT id, longitude, latitude, district_id AS "districtId"
    FROM care_place WHERE region_id = ${regionId}`;
  const { ids, districtIds } = await misplaced(tx, regionId, rows);
  await tx.$executeRaw`
    UPDATE care_place SET district_id = new.district_id
    FROM unnest(${ids}::int[], ${districtIds}::int[]) AS new (id, district_id)
    WHERE care_place.id = new.id`;
}
