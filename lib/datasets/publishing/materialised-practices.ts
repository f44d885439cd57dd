import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords } from "./effective-records";
import { dropRegainedAddresses, newSlugs } from "./place-slugs";
import { locatePractices } from "./place-location";

/** Key: the practice's own. */
export async function materialisePractices(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  const effective = effectiveRecords(regionId, "practices", touched);
  await tx.$executeRaw`
    WITH ${effective}, gone AS (
      DELETE FROM practice USING touched
      WHERE practice.region_id = ${regionId} AND practice.external_key = touched.key
        AND NOT EXISTS (SELECT FROM effective WHERE effective.key = touched.key)
      RETURNING practice.slug, practice.external_key, practice.name
    )
    INSERT INTO former_address (region_id, kind, slug, key, name)
    SELECT ${regionId}, 'practice', slug, external_key, coalesce(name, external_key) FROM gone`;
  const slugs = newSlugs(
    regionId,
    "practice",
    Prisma.sql`
    SELECT item.key, coalesce(item.payload->>'name', 'praxis') AS name FROM effective AS item
    WHERE NOT EXISTS (SELECT FROM practice WHERE region_id = ${regionId} AND external_key = item.key)`,
  );
  await tx.$executeRaw`
    WITH ${effective}, ${slugs}
    INSERT INTO practice (region_id, external_key, slug, name, street, postcode, city, longitude, latitude, source_id)
    SELECT ${regionId}, item.key, coalesce(new_slug.slug, ''), item.payload->>'name', item.payload->>'street', item.payload->>'postcode',
      item.payload->>'city', (item.payload->>'longitude')::float8, (item.payload->>'latitude')::float8, item.source_id
    FROM effective AS item LEFT JOIN new_slug USING (key)
    ON CONFLICT (region_id, external_key) DO UPDATE SET
      name = excluded.name, street = excluded.street, postcode = excluded.postcode, city = excluded.city,
      longitude = excluded.longitude, latitude = excluded.latitude, source_id = excluded.source_id`;
  await dropRegainedAddresses(tx, regionId, "practice");
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
