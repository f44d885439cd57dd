import "server-only";
import type { MultiPolygon, Polygon } from "geojson";
import type { Transaction } from "@/lib/db";
import { districtLocator } from "./district-geometry";
import type { StoreResult } from "./import-report";
import type { PracticeRecord } from "./schema";

export type Locator = (longitude: number, latitude: number) => number | null;

/** A locator over all districts of a region, whatever their level. */
export async function regionLocator(tx: Transaction, regionId: number): Promise<Locator> {
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

/** Enters or updates practices with their seats and finds the district of each. */
export async function storePractices(
  tx: Transaction,
  regionId: number,
  records: readonly PracticeRecord[],
  locate: Locator,
  sourceId: number,
): Promise<StoreResult> {
  const rows = records.map((record) => ({
    external_key: record.key,
    name: record.name,
    street: record.street,
    postcode: record.postcode,
    city: record.city,
    longitude: record.longitude,
    latitude: record.latitude,
    district_id: locate(record.longitude, record.latitude),
  }));
  const written = await tx.$queryRaw<{ added: boolean; external_key: string }[]>`
    INSERT INTO practice AS old (region_id, external_key, name, street, postcode, city, longitude, latitude, district_id, source_id)
    SELECT ${regionId}, new.*, ${sourceId} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
      external_key text, name text, street text, postcode text, city text, longitude float8, latitude float8, district_id int)
    ON CONFLICT (region_id, external_key) DO UPDATE SET
      name = excluded.name, street = excluded.street, postcode = excluded.postcode, city = excluded.city,
      longitude = excluded.longitude, latitude = excluded.latitude,
      district_id = excluded.district_id, source_id = excluded.source_id
    WHERE (old.name, old.street, old.postcode, old.city, old.longitude, old.latitude, old.district_id, old.source_id)
      IS DISTINCT FROM (excluded.name, excluded.street, excluded.postcode, excluded.city, excluded.longitude,
        excluded.latitude, excluded.district_id, excluded.source_id)
    RETURNING (xmax = 0) AS added, external_key`;
  const touched = new Set(written.map((row) => row.external_key));
  for (const key of await storeSeats(tx, regionId, records, sourceId)) touched.add(key);
  const added = written.filter((row) => row.added).length;
  return { added, changed: touched.size - added };
}

/** Replaces the seats of each practice by those of its record; returns the practices that changed. */
async function storeSeats(
  tx: Transaction,
  regionId: number,
  records: readonly PracticeRecord[],
  sourceId: number,
): Promise<string[]> {
  const practices = await tx.practice.findMany({
    where: { regionId, externalKey: { in: records.map(({ key }) => key) } },
    select: { id: true, externalKey: true },
  });
  const idOf = new Map(practices.map(({ externalKey, id }) => [externalKey, id]));
  const rows = records.flatMap((record) =>
    record.seats.map((seat, index) => ({
      practice_id: idOf.get(record.key),
      external_key: String(index + 1),
      group_slug: seat.group,
      fte: seat.fte,
      valid_from: seat.validFrom,
      valid_to: seat.validTo ?? null,
      birth_year: seat.birthYear,
    })),
  );
  const removed = await tx.$queryRaw<{ practice_id: number }[]>`
    DELETE FROM seat WHERE practice_id = ANY(${[...idOf.values()]})
      AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (practice_id int, external_key text)
        WHERE new.practice_id = seat.practice_id AND new.external_key = seat.external_key)
    RETURNING practice_id`;
  const written = await tx.$queryRaw<{ practice_id: number }[]>`
    INSERT INTO seat AS old (practice_id, external_key, group_slug, fte, valid_from, valid_to, birth_year, source_id)
    SELECT new.*, ${sourceId} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (
      practice_id int, external_key text, group_slug text, fte numeric(6,2), valid_from date, valid_to date, birth_year int)
    ON CONFLICT (practice_id, external_key) DO UPDATE SET
      group_slug = excluded.group_slug, fte = excluded.fte, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, birth_year = excluded.birth_year, source_id = excluded.source_id
    WHERE (old.group_slug, old.fte, old.valid_from, old.valid_to, old.birth_year, old.source_id)
      IS DISTINCT FROM (excluded.group_slug, excluded.fte, excluded.valid_from, excluded.valid_to,
        excluded.birth_year, excluded.source_id)
    RETURNING practice_id`;
  const keyOf = new Map(practices.map(({ externalKey, id }) => [id, externalKey]));
  return [...removed, ...written].flatMap(({ practice_id }) => keyOf.get(practice_id) ?? []);
}

/** Finds the district of every practice again, after boundaries have changed. */
export async function relocatePractices(tx: Transaction, regionId: number): Promise<void> {
  const practices = await tx.practice.findMany({
    where: { regionId },
    select: { id: true, longitude: true, latitude: true, districtId: true },
  });
  if (practices.length === 0) return;
  const locate = await regionLocator(tx, regionId);
  const rows = practices
    .map((practice) => ({ ...practice, found: locate(practice.longitude, practice.latitude) }))
    .filter(({ districtId, found }) => districtId !== found)
    .map(({ id, found }) => ({ id, district_id: found }));
  await tx.$executeRaw`
    UPDATE practice SET district_id = new.district_id
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (id int, district_id int)
    WHERE practice.id = new.id`;
}
