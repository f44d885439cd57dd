import "server-only";
import { db } from "@/lib/db";

/** The codes of all languages that a region's practices speak. */
export async function listSpokenLanguages(regionId: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ code: string }[]>`
    SELECT DISTINCT unnest(languages) AS code FROM practice WHERE region_id = ${regionId} ORDER BY 1`;
  return rows.map(({ code }) => code);
}
