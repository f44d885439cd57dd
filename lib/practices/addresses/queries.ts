import "server-only";
import { db } from "@/lib/db";

/** A sitemap takes 50,000 addresses; each place has one in every language. */
export const PLACES_PER_SITEMAP = 20_000;

/** A place with a page of its own. */
export interface PlaceAddress {
  kind: "practice" | "care_place";
  slug: string;
}

/** How many practices and other places of care a region has. */
export async function countPlaces(regionId: number): Promise<number> {
  const where = { regionId };
  const counts = await Promise.all([
    db().practice.count({ where }),
    db().carePlace.count({ where }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The addresses of a region's places, a part at a time.
 *
 * @param part from 1
 */
export async function listPlaceAddresses(regionId: number, part: number): Promise<PlaceAddress[]> {
  return db().$queryRaw<PlaceAddress[]>`
    SELECT kind, slug FROM (
      SELECT 'practice' AS kind, id, slug FROM practice WHERE region_id = ${regionId}
      UNION ALL
      SELECT 'care_place', id, slug FROM care_place WHERE region_id = ${regionId}
    ) AS place
    ORDER BY kind DESC, id LIMIT ${PLACES_PER_SITEMAP} OFFSET ${(part - 1) * PLACES_PER_SITEMAP}`;
}
