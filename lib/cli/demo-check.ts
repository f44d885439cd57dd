import { Client } from "pg";
import { portalDay } from "@/lib/portal-day";

/** Age in days from which the days of the demo content are moved on. */
const STALE_AFTER = 7;

/** What a start has to load: everything, the regions whose demo is stale, or nothing. */
export type DueDemo = "all" | string[];

/**
 * What of the demo a start loads. A database without any region gets all of it, so that a first
 * visitor sees something. A region in which nobody has published or withdrawn anything of their own
 * gets its demo anew when that is older than a week or was loaded before networks had any; where
 * somebody has begun to work, nothing is ever loaded unasked.
 *
 * @param url address of the database
 */
export async function dueDemo(url: string, now = new Date()): Promise<DueDemo> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const regions = await client.query("SELECT 1 FROM region LIMIT 1");
    if (regions.rowCount === 0) return "all";
    const stale = await client.query<{ slug: string }>(
      `SELECT region.slug FROM region
      JOIN dataset_version AS version ON version.region_id = region.id
      JOIN data_source AS source ON source.id = version.source_id
      GROUP BY region.slug
      HAVING bool_and(version.status = 'published' AND version.request = '{"demo": true}')
        AND coalesce(max(source.as_of) FILTER (WHERE version.kind = 'news') <= $1::date - $2::int, TRUE)
      ORDER BY region.slug`,
      [portalDay(now), STALE_AFTER],
    );
    return stale.rows.map(({ slug }) => slug);
  } finally {
    await client.end();
  }
}
