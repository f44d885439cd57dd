import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

export type AddressedPlace = "practice" | "care_place";

/**
 * The table `new_slug` (key, slug) for a statement that inserts places: the address a place had
 * before it was gone, else one made from its name. A name that several have, or that is taken,
 * gets the key appended, so that addresses never depend on the order of a file.
 *
 * @param places a query that gives `key` and `name` of the places that are new
 */
export function newSlugs(regionId: number, kind: AddressedPlace, places: Prisma.Sql): Prisma.Sql {
  const table = Prisma.raw(kind);
  return Prisma.sql`newcomer AS MATERIALIZED (${places}), named AS MATERIALIZED (
      SELECT newcomer.key, slug_of(newcomer.name) AS plain, former.slug AS former
      FROM newcomer LEFT JOIN former_address AS former ON former.region_id = ${regionId}
        AND former.kind = ${kind} AND former.key = newcomer.key
    ), new_slug AS MATERIALIZED (
      SELECT key, coalesce(former, CASE
        WHEN plain <> '' AND count(*) OVER (PARTITION BY plain) = 1
          AND NOT EXISTS (SELECT FROM ${table} WHERE region_id = ${regionId} AND slug = plain)
          AND NOT EXISTS (SELECT FROM former_address AS other WHERE other.region_id = ${regionId}
            AND other.kind = ${kind} AND other.slug = plain)
        THEN plain ELSE slug_of(plain || ' ' || key) END) AS slug
      FROM named
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
