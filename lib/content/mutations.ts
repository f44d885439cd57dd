import "server-only";
import { db } from "@/lib/db";
import { PORTAL_ZONE } from "@/lib/portal-day";
import { announceChange } from "./announcement";
import { regionTag } from "./tags";

/**
 * Tells every instance of the regions whose pages time has changed: a day began, an event
 * ended, or an entry appeared or ran out, after their last change. What one instance has announced the others find
 * done.
 *
 * @returns the slugs of the regions
 */
export async function announcePassedMoments(): Promise<string[]> {
  const regions = await db().$queryRaw<{ slug: string }[]>`
    SELECT region.slug FROM region
    LEFT JOIN content_change AS change ON change.tag = 'region:' || region.slug
    WHERE change.changed_at IS NULL OR change.changed_at < greatest(
      date_trunc('day', now() AT TIME ZONE ${PORTAL_ZONE}) AT TIME ZONE ${PORTAL_ZONE},
      (SELECT max(publish_from) FROM entry WHERE region_id = region.id AND publish_from <= now()),
      (SELECT max(ends_at) FROM event_date WHERE region_id = region.id AND ends_at <= now()),
      (SELECT max(publish_until) FROM entry WHERE region_id = region.id AND publish_until <= now()))
    ORDER BY region.slug`;
  for (const { slug } of regions)
    await db().$transaction((tx) => announceChange(tx, [regionTag(slug)]));
  return regions.map(({ slug }) => slug);
}
