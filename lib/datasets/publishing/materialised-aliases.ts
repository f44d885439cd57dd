import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";

const key = Prisma.sql`item.key`;

/** Key: level or "", alias. An alias that somebody accepted by hand gives way to an imported one. */
export async function materialiseAliases(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM district_alias USING (${touched}) AS item
    WHERE district_alias.region_id = ${regionId} AND district_alias.level = ${keyPart(key, 1)}
      AND district_alias.alias = ${keyPart(key, 2)}`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "aliases", touched)}
    INSERT INTO district_alias (region_id, level, alias, district_key, source_id)
    SELECT ${regionId}, ${keyPart(key, 1)}, ${keyPart(key, 2)}, item.payload->>'districtKey', item.source_id
    FROM effective AS item`;
}

/** Key: name of the crosswalk, key of the area that is divided. */
export async function materialiseCrosswalk(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM crosswalk_share USING (${touched}) AS item
    WHERE crosswalk_share.region_id = ${regionId} AND crosswalk_share.crosswalk = ${keyPart(key, 1)}
      AND crosswalk_share.from_key = ${keyPart(key, 2)}`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "crosswalk", touched)}
    INSERT INTO crosswalk_share (region_id, crosswalk, from_key, to_key, share, source_id)
    SELECT ${regionId}, ${keyPart(key, 1)}, ${keyPart(key, 2)}, part->>0, (part->>1)::numeric, item.source_id
    FROM effective AS item CROSS JOIN LATERAL jsonb_array_elements(item.payload) AS part`;
}
