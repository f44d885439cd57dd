import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";
import { locateCarePlaces } from "./place-location";

const key = Prisma.sql`item.key`;

/** Key: kind of place, the place's own key. */
export async function materialiseCarePlaces(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM care_place USING (${touched}) AS item
    WHERE care_place.region_id = ${regionId} AND care_place.kind = ${keyPart(key, 1)}::care_place_kind
      AND care_place.external_key = ${keyPart(key, 2)}`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "places", touched)}
    INSERT INTO care_place (region_id, kind, external_key, name, street, postcode, city, longitude, latitude,
      beds, free_places, free_as_of, phone, website, source_id)
    SELECT ${regionId}, ${keyPart(key, 1)}::care_place_kind, ${keyPart(key, 2)}, told.name, told.street, told.postcode,
      told.city, told.longitude, told.latitude, told.beds, told."freePlaces", told."freeAsOf", told.phone,
      told.website, item.source_id
    FROM effective AS item CROSS JOIN LATERAL jsonb_to_record(item.payload) AS told (
      name text, street text, postcode text, city text, longitude float8, latitude float8, beds int,
      "freePlaces" int, "freeAsOf" date, phone text, website text)`;
  await locateCarePlaces(tx, regionId);
}
