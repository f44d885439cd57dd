import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** Key: the entry's own; the rows went with their entries. Only after the entries and their ties. */
export async function materialiseOffers(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    WITH touched AS (${touched})
    INSERT INTO offer (entry_id, region_id, slug, type, groups, districts, available_from,
      least_hours, seats, posted_on, shown_from, shown_until)
    SELECT entry.id, entry.region_id, entry.slug, fields->>'type',
      ARRAY(SELECT jsonb_array_elements_text(coalesce(fields->'specialtyGroups', '[]'))),
      ARRAY(SELECT target_slug FROM entry_link AS link WHERE link.entry_id = entry.id
        AND link.role = 'district' AND link.target_kind = 'district' ORDER BY position),
      (fields->>'availableFrom')::date, (fields->'hours'->>'from')::float8,
      (fields->>'seats')::float8, (fields->>'postedOn')::date, publish_from, publish_until
    FROM entry JOIN (SELECT DISTINCT key FROM touched) AS told ON told.key = entry.external_key
    WHERE entry.region_id = ${regionId} AND entry.kind = 'offer'`;
}
