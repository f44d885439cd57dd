import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { effectiveRecords, keyPart } from "./effective-records";

const key = Prisma.sql`item.key`;

/** Key: postcode or street, the locality's own. */
export async function materialiseLocalities(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM locality USING (${touched}) AS item
    WHERE locality.region_id = ${regionId} AND locality.kind = ${keyPart(key, 1)}::locality_kind
      AND locality.external_key = ${keyPart(key, 2)}`;
  await tx.$executeRaw`
    WITH ${effectiveRecords(regionId, "localities", touched)}
    INSERT INTO locality (region_id, kind, external_key, name, folded, detail, longitude, latitude, source_id)
    SELECT ${regionId}, ${keyPart(key, 1)}::locality_kind, ${keyPart(key, 2)}, item.payload->>'name',
      words_of(item.payload->>'name'), item.payload->>'detail', (item.payload->>'longitude')::float8,
      (item.payload->>'latitude')::float8, item.source_id
    FROM effective AS item`;
}
