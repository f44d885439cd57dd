import "server-only";
import { db } from "@/lib/db";
import { listEntriesOf } from "@/lib/entries/queries";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { Prisma } from "@/prisma/generated/client";
import { filtersOf, without, type OfferFilter, type OfferFilterName } from "./offer-filter";
import { fitsFilter, isOffered } from "./offer-sql";

/** Offers on one page of a list. */
export const OFFERS_PER_PAGE = 20;

export interface FoundOffers {
  entries: PublishedEntry<"offer">[];
  total: number;
  /** From 1; the last one where a later one was asked for. */
  page: number;
  pages: number;
  /** For each part of the filter, how many there were without it. */
  loosened: { filter: OfferFilterName; total: number }[];
}

/**
 * A page of the offers of a region that fit a filter, the youngest first, in four queries however
 * many there are; in five where a page behind the last one is asked for.
 */
export async function findOffers(
  regionId: number,
  filter: OfferFilter,
  { now, page = 1, pageSize = OFFERS_PER_PAGE }: { now: Date; page?: number; pageSize?: number },
): Promise<FoundOffers> {
  const names = filtersOf(filter);
  const counts = [filter, ...names.map((name) => without(filter, name))].map(
    (one) => Prisma.sql`count(*) FILTER (WHERE ${fitsFilter(regionId, one)})::int`,
  );
  const idsOn = (number: number) => db().$queryRaw<{ id: number }[]>`
    SELECT entry_id AS id FROM offer
    WHERE ${isOffered(regionId, now)} AND ${fitsFilter(regionId, filter)}
    ORDER BY posted_on DESC, slug LIMIT ${pageSize} OFFSET ${(number - 1) * pageSize}`;
  const [[counted], asked] = await Promise.all([
    db().$queryRaw<{ totals: number[] }[]>`
      SELECT ARRAY[${Prisma.join(counts)}] AS totals FROM offer WHERE ${isOffered(regionId, now)}`,
    idsOn(page),
  ]);
  const [total = 0, ...others] = counted?.totals ?? [];
  const pages = Math.ceil(total / pageSize);
  const shown = Math.max(1, Math.min(page, pages));
  const ids = shown === page ? asked : await idsOn(shown);
  return {
    entries: await listEntriesOf(
      "offer",
      ids.map(({ id }) => id),
      now,
    ),
    ...{ total, page: shown, pages },
    loosened: names.map((name, index) => ({ filter: name, total: others[index] ?? 0 })),
  };
}

/** What offers of a group there are, whatever the group is called; for pages about gaps. */
export interface OfferCount {
  type: string;
  groups: string[];
  districts: string[];
  /** All seats of them together; what does not say counts none. */
  seats: number;
  count: number;
}

/** How many offers a region has of each sort, set of groups and set of districts, in one query. */
export async function listOfferCounts(regionId: number, now: Date): Promise<OfferCount[]> {
  return db().$queryRaw<OfferCount[]>`
    SELECT offer.type, offer.groups, ARRAY(
        SELECT coalesce(former.target_slug, named) FROM unnest(offer.districts) AS named
        LEFT JOIN former_address AS former ON former.region_id = ${regionId}
          AND former.kind = 'district' AND former.slug = named
      ) AS districts, coalesce(sum(offer.seats), 0)::float8 AS seats, count(*)::int AS count
    FROM offer WHERE ${isOffered(regionId, now)}
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

/** Sort and groups of an offer, also of one that is no longer shown; null when it is not known. */
export async function getOfferSort(
  regionId: number,
  slug: string,
): Promise<Pick<OfferCount, "type" | "groups" | "districts"> | null> {
  const rows = await db().$queryRaw<Pick<OfferCount, "type" | "groups" | "districts">[]>`
    SELECT type, groups, districts FROM offer WHERE region_id = ${regionId} AND slug = ${slug}`;
  return rows[0] ?? null;
}
