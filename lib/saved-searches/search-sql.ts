import { slugsOf } from "@/lib/entries/ties/tie-sql";
import { fitsColumns } from "@/lib/offers/offer-sql";
import { Prisma } from "@/prisma/generated/client";

/** Whether the row `search` is confirmed, neither over nor resting. */
export function isActive(now: Date): Prisma.Sql {
  return Prisma.sql`search.confirmed_at IS NOT NULL AND search.paused_at IS NULL
    AND search.expires_at > ${now}`;
}

/** All names that the district of the row `search` has and had. */
export const districtNames = Prisma.sql`CASE WHEN search.district IS NOT NULL THEN ARRAY(${slugsOf(
  Prisma.sql`search.region_id`,
  { kind: "district", slug: Prisma.sql`search.district` },
)}) END`;

/**
 * Whether the row `offer` fits what the row `search` looks for, by what pages say fits.
 *
 * @param names see `districtNames`; a column of a row that holds it where many are compared
 */
export function fitsSearch(names: Prisma.Sql = districtNames): Prisma.Sql {
  return fitsColumns({
    type: Prisma.sql`search.type`,
    group: Prisma.sql`search.specialty_group`,
    district: names,
    startsBy: Prisma.sql`search.starts_by`,
    hours: Prisma.sql`search.hours`,
    extent: Prisma.sql`search.extent`,
  });
}

/** Lets one worker at a time decide what is new, until its transaction ends. */
export const holdSearches = Prisma.sql`
  SELECT pg_advisory_xact_lock(hashtextextended('saved-searches', 0))`;
