import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";
import { dropRegainedAddresses, newSlugs } from "./place-slugs";
import { locateCarePlaces } from "./place-location";

const key = Prisma.sql`item.key`;

/** Key: kind of place, the place's own key. */
export async function materialiseCarePlaces(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM care_place USING (${touched}) AS item
      WHERE care_place.region_id = ${regionId} AND care_place.kind = ${keyPart(key, 1)}::care_place_kind
        AND care_place.external_key = ${keyPart(key, 2)}
      RETURNING care_place.slug, item.key, care_place.name
    )
    INSERT INTO former_address (region_id, kind, slug, key, name)
    SELECT ${regionId}, 'care_place', slug, key, coalesce(name, key) FROM gone`;
  const slugs = newSlugs(
    regionId,
    "care_place",
    Prisma.sql`
      SELECT item.key, coalesce(item.payload->>'name', ${keyPart(key, 2)}) AS name
      FROM effective AS item`,
  );
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "places", touched)}, ${slugs}
    INSERT INTO care_place (slug, region_id, kind, external_key, name, street, postcode, city, longitude, latitude,
      beds, free_places, free_as_of, phone, website, source_id)
    SELECT new_slug.slug, ${regionId}, ${keyPart(key, 1)}::care_place_kind, ${keyPart(key, 2)}, told.name, told.street, told.postcode,
      told.city, told.longitude, told.latitude, told.beds, told."freePlaces", told."freeAsOf", told.phone,
      told.website, item.source_id
    FROM effective AS item JOIN new_slug USING (key) CROSS JOIN LATERAL jsonb_to_record(item.payload) AS told (
      name text, street text, postcode text, city text, longitude float8, latitude float8, beds int,
      "freePlaces" int, "freeAsOf" date, phone text, website text)`;
  await dropRegainedAddresses(tx, regionId, "care_place");
  await locateCarePlaces(tx, regionId);
}
