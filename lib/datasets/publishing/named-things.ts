import "server-only";
import type { Transaction } from "@/lib/db";
import type { NamedThing } from "../kinds/entry-links";

/**
 * What entries of a region can be tied to by name, districts of the level that maps show first.
 * Practices and places of care are tied by their addresses; too many have the same name.
 */
export async function listNamedThings(
  tx: Transaction,
  { id, mapLevel }: { id: number; mapLevel: string },
): Promise<NamedThing[]> {
  return tx.$queryRaw<NamedThing[]>`
    SELECT kind::text AS kind, slug, external_key AS key,
      array_remove(ARRAY[fields->'title'->>'de', fields->'title'->>'en'], NULL) AS names
    FROM entry WHERE region_id = ${id}
    UNION ALL
    (SELECT 'district', slug, official_key, ARRAY[name] FROM district WHERE region_id = ${id}
      ORDER BY level <> ${mapLevel}, official_key)
    UNION ALL
    SELECT 'practice', slug, external_key, '{}' FROM practice WHERE region_id = ${id}
    UNION ALL
    SELECT 'care_place', slug, external_key, '{}' FROM care_place WHERE region_id = ${id}`;
}
