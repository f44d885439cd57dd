import "server-only";
import { db } from "@/lib/db";
import { isShown } from "../entry-sql";
import type { JobCount } from "./job-choice";

/** How many jobs there are of each profession, form and set of districts, in one query. */
export async function listJobCounts(regionId: number, now: Date): Promise<JobCount[]> {
  return db().$queryRaw<JobCount[]>`
    WITH job AS (
      SELECT entry.fields->>'profession' AS profession, entry.fields->>'form' AS form, coalesce((
          SELECT jsonb_agg(DISTINCT jsonb_build_object('slug', district.slug, 'name', district.name))
          FROM entry_link AS link LEFT JOIN former_address AS former ON former.region_id = entry.region_id
            AND former.kind = 'district' AND former.slug = link.target_slug
          JOIN district ON district.region_id = entry.region_id
            AND district.slug = coalesce(former.target_slug, link.target_slug)
          WHERE link.entry_id = entry.id AND link.target_kind = 'district'
        ), '[]') AS districts
      FROM entry WHERE entry.region_id = ${regionId} AND entry.kind = 'job' AND ${isShown("entry", now)}
    )
    SELECT profession, form, districts, count(*)::int AS count FROM job
    GROUP BY profession, form, districts ORDER BY profession, form, districts`;
}

/** The profession of a job, also of one that is no longer shown; null when it is not known. */
export async function getProfession(regionId: number, slug: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ profession: string }[]>`
    SELECT fields->>'profession' AS profession FROM entry
    WHERE region_id = ${regionId} AND kind = 'job' AND slug = ${slug}`;
  return rows[0]?.profession ?? null;
}
