import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { linkParents } from "./district-parents";
import { redrawTopology } from "./district-topology-store";
import { effectiveRecords, keyPart } from "./effective-records";
import { materialiseLivingConditions } from "./materialised-living-conditions";
import { materialiseCounts, materialisePopulation } from "./materialised-population";
import { locateCarePlaces, locatePractices } from "./place-location";
import { KEY_SEPARATOR } from "../record-key";

const key = Prisma.sql`item.key`;

/** Key: level, official key. What hangs on the districts follows them. */
export async function materialiseDistricts(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  const effective = effectiveRecords(regionId, "boundaries", touched);
  await tx.$executeRaw`
    WITH ${effective}
    DELETE FROM district USING touched AS item
    WHERE district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)}
      AND NOT EXISTS (SELECT FROM effective WHERE effective.key = item.key)`;
  const written = await tx.$queryRaw<{ added: boolean; level: string; official_key: string }[]>`
    WITH ${effective}
    INSERT INTO district (region_id, level, official_key, name, slug, geometry, area_km2, longitude, latitude,
      parent_level, parent_key, source_id)
    SELECT ${regionId}, ${keyPart(key, 1)}, ${keyPart(key, 2)}, item.payload->>'name', item.payload->>'slug',
      item.payload->'geometry', (item.payload->>'areaKm2')::numeric, (item.payload->>'longitude')::float8,
      (item.payload->>'latitude')::float8, item.payload->>'parentLevel', item.payload->>'parentKey', item.source_id
    FROM effective AS item
    ON CONFLICT (region_id, level, official_key) DO UPDATE SET
      name = excluded.name, slug = excluded.slug, geometry = excluded.geometry, area_km2 = excluded.area_km2,
      longitude = excluded.longitude, latitude = excluded.latitude, parent_level = excluded.parent_level,
      parent_key = excluded.parent_key, source_id = excluded.source_id
    RETURNING (xmax = 0) AS added, level, official_key`;
  const levels = await tx.$queryRaw<{ level: string }[]>`
    SELECT DISTINCT ${keyPart(key, 1)} AS level FROM (${touched}) AS item`;
  for (const { level } of levels) await redrawTopology(tx, regionId, level);
  await linkParents(tx, regionId);
  await refill(
    tx,
    regionId,
    written.filter(({ added }) => added).map((row) => row.level + KEY_SEPARATOR + row.official_key),
  );
  await locatePractices(tx, regionId);
  await locateCarePlaces(tx, regionId);
}

/** Gives districts that came (back) the figures that published versions have for them. */
async function refill(tx: Transaction, regionId: number, districts: string[]): Promise<void> {
  if (districts.length === 0) return;
  for (const [kind, materialise] of [
    ["population", materialisePopulation],
    ["counts", materialiseCounts],
    ["living_conditions", materialiseLivingConditions],
  ] as const)
    await materialise(
      tx,
      regionId,
      Prisma.sql`
        SELECT DISTINCT record.key FROM dataset_version AS version
        JOIN dataset_record AS record ON record.version_id = version.id
        WHERE version.region_id = ${regionId} AND version.kind = ${kind}::dataset_kind
          AND version.status = 'published'
          AND ${keyPart(Prisma.sql`record.key`, 1)} || ${KEY_SEPARATOR} || ${keyPart(Prisma.sql`record.key`, 2)}
            = ANY(${districts})`,
    );
}
