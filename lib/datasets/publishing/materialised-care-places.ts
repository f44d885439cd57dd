import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";
import {
  CARE_PLACE_COLUMNS,
  columnNames,
  columnValues,
  listSearchWords,
  wordedItem,
} from "./place-columns";
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
    INSERT INTO care_place (slug, region_id, kind, external_key, ${columnNames(CARE_PLACE_COLUMNS)})
    SELECT new_slug.slug, ${regionId}, ${keyPart(key, 1)}::care_place_kind, ${keyPart(key, 2)},
      ${columnValues(CARE_PLACE_COLUMNS)}
    FROM effective AS item JOIN new_slug USING (key) ${wordedItem}`;
  await dropRegainedAddresses(tx, regionId, "care_place");
  await locateCarePlaces(tx, regionId);
  await listSearchWords(tx, regionId, "care_place");
}
