import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { materialiseEventDates } from "@/lib/datasets/publishing/materialised-event-dates";
import { db } from "@/lib/db";
import { changeRegion } from "@/lib/regions/region-transaction";
import { Prisma } from "@/prisma/generated/client";

/**
 * Brings the dates of series up to the horizon again, which moves on by a day each night.
 *
 * @returns how many dates were added
 */
export async function extendEventSeries(now: Date = new Date()): Promise<number> {
  const regions = await db().region.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  let added = 0;
  for (const { slug } of regions)
    added += await changeRegion(db(), slug, async (tx, region) => {
      const where = { regionId: region.id };
      const before = await tx.eventDate.count({ where });
      const series = Prisma.sql`SELECT external_key AS key FROM entry
        WHERE region_id = ${region.id} AND kind = 'event' AND fields ? 'recurrence'`;
      await materialiseEventDates(tx, region.id, series, now);
      const count = (await tx.eventDate.count({ where })) - before;
      if (count === 0) return 0;
      const change = {
        actor: "worker",
        regionId: region.id,
        action: "event_dates.extend",
      } as const;
      await recordChange(tx, { ...change, subject: `region:${slug}`, after: { count } }, now);
      await announceChange(tx, [regionTag(slug)]);
      return count;
    });
  return added;
}
