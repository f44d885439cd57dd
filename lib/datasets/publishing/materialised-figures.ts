import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";

const key = Prisma.sql`item.key`;

/**
 * Key: planning area, group, day, "figure" or "residentsPerDoctor". All of an area is brought in
 * line, since its name is that of its youngest figure.
 */
export async function materialiseFigures(
  tx: Transaction,
  regionId: number,
  named: Prisma.Sql,
): Promise<void> {
  const touched = Prisma.sql`
    SELECT DISTINCT item.key FROM dataset_version AS version
    JOIN dataset_record AS item ON item.version_id = version.id
    WHERE version.region_id = ${regionId} AND version.kind = 'figures'
      AND ${keyPart(key, 1)} IN (SELECT ${keyPart(key, 1)} FROM (${named}) AS item)`;
  const effective = effectiveRecords(regionId, "figures", touched);
  await tx.$executeRaw`
    DELETE FROM planning_figure USING (${touched}) AS item, planning_area AS area
    WHERE area.region_id = ${regionId} AND area.official_key = ${keyPart(key, 1)}
      AND planning_figure.planning_area_id = area.id
      AND planning_figure.group_slug = ${keyPart(key, 2)}
      AND planning_figure.as_of = ${keyPart(key, 3)}::date AND ${keyPart(key, 4)} = 'figure'`;
  await tx.$executeRaw`
    DELETE FROM regional_residents_per_doctor AS value USING (${touched}) AS item, planning_area AS area
    WHERE area.region_id = ${regionId} AND area.official_key = ${keyPart(key, 1)}
      AND value.planning_area_id = area.id AND value.group_slug = ${keyPart(key, 2)}
      AND value.valid_from = ${keyPart(key, 3)}::date AND ${keyPart(key, 4)} = 'residentsPerDoctor'`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO planning_area (region_id, official_key, name)
    SELECT DISTINCT ON (${keyPart(key, 1)}) ${regionId}, ${keyPart(key, 1)}, item.payload->>'areaName'
    FROM effective AS item JOIN dataset_version AS version USING (source_id) ORDER BY ${keyPart(key, 1)},
      version.published_at DESC, version.id DESC
    ON CONFLICT (region_id, official_key) DO UPDATE SET name = excluded.name`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO planning_figure (planning_area_id, group_slug, as_of, fte, coverage_degree, open_seats, status, source_id)
    SELECT area.id, ${keyPart(key, 2)}, ${keyPart(key, 3)}::date, (item.payload->>'fte')::numeric,
      (item.payload->>'coverageDegree')::numeric, (item.payload->>'openSeats')::numeric,
      (item.payload->>'status')::planning_status, item.source_id
    FROM effective AS item
    JOIN planning_area AS area ON area.region_id = ${regionId} AND area.official_key = ${keyPart(key, 1)}
    WHERE ${keyPart(key, 4)} = 'figure'`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO regional_residents_per_doctor (planning_area_id, group_slug, valid_from, residents, source_id)
    SELECT area.id, ${keyPart(key, 2)}, ${keyPart(key, 3)}::date, (item.payload->>'residents')::numeric, item.source_id
    FROM effective AS item
    JOIN planning_area AS area ON area.region_id = ${regionId} AND area.official_key = ${keyPart(key, 1)}
    WHERE ${keyPart(key, 4)} = 'residentsPerDoctor'`;
  const none = { none: {} };
  await tx.planningArea.deleteMany({
    where: { regionId, figures: none, regionalResidentsPerDoctor: none },
  });
}
