import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { effectiveRecords } from "./effective-records";
import { locatePractices } from "./place-location";

/** Key: the practice's own. */
export async function materialisePractices(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  const effective = effectiveRecords(regionId, "practices", touched);
  await tx.$executeRaw`
    WITH ${effective}
    DELETE FROM practice USING touched
    WHERE practice.region_id = ${regionId} AND practice.external_key = touched.key
      AND NOT EXISTS (SELECT FROM effective WHERE effective.key = touched.key)`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO practice (region_id, external_key, name, street, postcode, city, longitude, latitude, source_id)
    SELECT ${regionId}, item.key, item.payload->>'name', item.payload->>'street', item.payload->>'postcode',
      item.payload->>'city', (item.payload->>'longitude')::float8, (item.payload->>'latitude')::float8, item.source_id
    FROM effective AS item
    ON CONFLICT (region_id, external_key) DO UPDATE SET
      name = excluded.name, street = excluded.street, postcode = excluded.postcode, city = excluded.city,
      longitude = excluded.longitude, latitude = excluded.latitude, source_id = excluded.source_id`;
  await tx.$executeRaw`
    DELETE FROM seat USING (${touched}) AS item, practice
    WHERE practice.region_id = ${regionId} AND practice.external_key = item.key
      AND seat.practice_id = practice.id`;
  await tx.$executeRaw`
    WITH ${effective}
    INSERT INTO seat (practice_id, external_key, group_slug, fte, valid_from, valid_to, birth_year, source_id)
    SELECT practice.id, place::text, seat->>'group', (seat->>'fte')::numeric, (seat->>'validFrom')::date,
      (seat->>'validTo')::date, (seat->>'birthYear')::int, item.source_id
    FROM effective AS item
    JOIN practice ON practice.region_id = ${regionId} AND practice.external_key = item.key
    CROSS JOIN LATERAL jsonb_array_elements(item.payload->'seats') WITH ORDINALITY AS list (seat, place)`;
  await locatePractices(tx, regionId, touched);
}
