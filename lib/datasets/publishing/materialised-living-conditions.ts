import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";

const key = Prisma.sql`item.key`;

/** Key: level, district, indicator, day. */
export async function materialiseLivingConditions(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM living_condition USING (${touched}) AS item, district
    WHERE district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)} AND living_condition.district_id = district.id
      AND living_condition.indicator = ${keyPart(key, 3)}
      AND living_condition.as_of = ${keyPart(key, 4)}::date`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "living_conditions", touched)}
    INSERT INTO living_condition (district_id, indicator, as_of, value, estimate, source_id)
    SELECT district.id, ${keyPart(key, 3)}, ${keyPart(key, 4)}::date,
      (item.payload->>'value')::float8, (item.payload->>'isEstimate')::boolean, item.source_id
    FROM effective AS item
    JOIN district ON district.region_id = ${regionId} AND district.level = ${keyPart(key, 1)}
      AND district.official_key = ${keyPart(key, 2)}`;
}
