import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

export type AddressedPlace = "practice" | "care_place";

/**
 * The table `new_slug` (key, slug) for a statement that inserts places: the address a place had
 * before it was gone, else one made from its name. A name that several have, or that is taken,
 * gets the key appended, so that addresses never depend on the order of a file; where even that is
 * some other place's address, a checksum of the key follows.
 *
 * @param places a query that gives `key` and `name` of the places that are new
 */
export function newSlugs(regionId: number, kind: AddressedPlace, places: Prisma.Sql): Prisma.Sql {
  const table = Prisma.raw(kind);
  // Whoever has an address keeps it, and takes none from a new place of the same name.
  const ofNew = Prisma.sql`count(*) FILTER (WHERE former IS NULL)`;
  return Prisma.sql`newcomer AS MATERIALIZED (${places}), named AS MATERIALIZED (
      SELECT newcomer.key, slug_of(newcomer.name) AS plain, former.slug AS former
      FROM newcomer LEFT JOIN (
        SELECT DISTINCT ON (key) key, slug FROM former_address
        WHERE region_id = ${regionId} AND kind = ${kind} AND key IS NOT NULL ORDER BY key, since DESC
      ) AS former USING (key)
    ), taken AS MATERIALIZED (
      SELECT slug FROM ${table} WHERE region_id = ${regionId}
      UNION SELECT slug FROM former_address WHERE region_id = ${regionId} AND kind = ${kind}
    ), proposed AS MATERIALIZED (
      SELECT key, former, plain <> '' AND ${ofNew} OVER (PARTITION BY plain) = 1
        AND NOT EXISTS (SELECT FROM taken WHERE slug = plain) AS is_plain, plain
      FROM named
    ), spelt AS MATERIALIZED (
      SELECT key, former, is_plain,
        CASE WHEN is_plain THEN plain ELSE slug_of(plain || ' ' || key) END AS slug
      FROM proposed
    ), new_slug AS MATERIALIZED (
      SELECT key, coalesce(former, CASE
        WHEN is_plain OR (slug <> '' AND ${ofNew} OVER (PARTITION BY slug) = 1
          AND NOT EXISTS (SELECT FROM taken WHERE taken.slug = spelt.slug)) THEN slug
        ELSE trim(BOTH '-' FROM slug || '-' || left(md5(key), 12)) END) AS slug
      FROM spelt
    )`;
}

/** Forgets that addresses were gone which are in use again. */
export async function dropRegainedAddresses(
  tx: Transaction,
  regionId: number,
  kind: AddressedPlace,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM former_address AS former USING ${Prisma.raw(kind)} AS place
    WHERE former.region_id = ${regionId} AND former.kind = ${kind}
      AND place.region_id = ${regionId} AND place.slug = former.slug`;
}
