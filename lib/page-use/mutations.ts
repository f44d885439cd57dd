import "server-only";
import { db, type Transaction } from "@/lib/db";

/** How often pages of regions were opened since they were last written down. */
export interface Uses {
  /** ISO day. */
  day: string;
  /** By region and path. */
  counts: ReadonlyMap<string, { region: string; path: string; count: number }>;
}

/** Adds to what is counted of a day; regions that are gone are left out. */
export async function addPageUses({ day, counts }: Uses): Promise<void> {
  const rows = [...counts.values()];
  await db().$executeRaw`
    INSERT INTO page_use (region_id, path, day, count)
    SELECT region.id, used.path, ${day}::date, used.count
    FROM unnest(${rows.map(({ region }) => region)}::text[], ${rows.map(({ path }) => path)}::text[],
      ${rows.map(({ count }) => count)}::int[]) AS used(slug, path, count)
    JOIN region ON region.slug = used.slug ORDER BY region.id, used.path
    ON CONFLICT (region_id, day, path) DO UPDATE SET count = page_use.count + excluded.count`;
}

/**
 * Removes what was counted more than 24 months ago.
 *
 * @param today ISO day
 * @returns how many rows
 */
export async function forgetPageUses(tx: Transaction, today: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM page_use WHERE day < ${today}::date - interval '24 months'`;
}
