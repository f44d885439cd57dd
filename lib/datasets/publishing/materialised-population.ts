import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";

const key = Prisma.sql`item.key`;

/** Key: level, district, year, "actual" or "projected", sex, "total" or "bands". */
export async function materialisePopulation(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM population USING (${touched}) AS item, district
    WHERE district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)} AND population.district_id = district.id
      AND population.year = ${keyPart(key, 3)}::int
      AND population.projected = (${keyPart(key, 4)} = 'projected')
      AND population.sex = ${keyPart(key, 5)}::sex
      AND (population.age_from = 0 AND population.age_below = 150) = (${keyPart(key, 6)} = 'total')`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "population", touched)}
    INSERT INTO population (district_id, year, projected, sex, age_from, age_below, people, source_id)
    SELECT district.id, ${keyPart(key, 3)}::int, ${keyPart(key, 4)} = 'projected', ${keyPart(key, 5)}::sex,
      (band->>0)::int, (band->>1)::int, (band->>2)::int, item.source_id
    FROM effective AS item
    JOIN district ON district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)}
    CROSS JOIN LATERAL jsonb_array_elements(item.payload) AS band`;
}

/** Key: level, district, group, day. */
export async function materialiseCounts(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM practice_count USING (${touched}) AS item, district
    WHERE district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)} AND practice_count.district_id = district.id
      AND practice_count.group_slug = ${keyPart(key, 3)}
      AND practice_count.as_of = ${keyPart(key, 4)}::date`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "counts", touched)}
    INSERT INTO practice_count (district_id, group_slug, as_of, doctors, fte, source_id)
    SELECT district.id, ${keyPart(key, 3)}, ${keyPart(key, 4)}::date,
      (item.payload->>'doctors')::int, (item.payload->>'fte')::numeric, item.source_id
    FROM effective AS item
    JOIN district ON district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)}`;
}
