import "server-only";
import { db, type Transaction } from "@/lib/db";
import { isOffered } from "@/lib/offers/offer-sql";
import { Prisma } from "@/prisma/generated/client";
import { tellSearches } from "../telling/mutations";
import { districtNames, fitsSearch, holdSearches, isActive } from "../search-sql";

/** Offers that are compared with all searches at a time. */
const OFFERS_AT_A_TIME = 50;

/** Longer than fifty offers and a hundred thousand searches take on a slow machine. */
const LIMITS = { maxWait: 60_000, timeout: 300_000 };

interface DueChanges {
  regionId: number;
  ids: number[];
}

/** Changes of one region that can be seen, the oldest first. */
async function listDue(now: Date): Promise<DueChanges | null> {
  const [due] = await db().$queryRaw<DueChanges[]>`
    SELECT region_id AS "regionId", array_agg(id ORDER BY id) AS ids FROM (
      SELECT id, region_id FROM offer_change WHERE due_at <= ${now} AND region_id = (
        SELECT region_id FROM offer_change WHERE due_at <= ${now} ORDER BY region_id LIMIT 1)
      ORDER BY id LIMIT ${OFFERS_AT_A_TIME}
    ) AS first GROUP BY region_id`;
  return due ?? null;
}

/**
 * Notes for every search which of some changed offers came to fit it: those that fit now and did
 * not before, and that it was not told of. One statement, however many searches there are.
 *
 * @returns how many pairs were found
 */
export async function noteHits(
  tx: Transaction,
  { regionId, ids }: DueChanges,
  now: Date,
): Promise<number> {
  return tx.$executeRaw`
    WITH place AS MATERIALIZED (
      SELECT search.district, ${districtNames} AS names
      FROM (SELECT DISTINCT region_id, district FROM saved_search
        WHERE region_id = ${regionId} AND district IS NOT NULL) AS search
    ), search AS MATERIALIZED (
      SELECT search.*, place.names FROM saved_search AS search
      LEFT JOIN place ON place.district = search.district
      WHERE search.region_id = ${regionId} AND ${isActive(now)}
    ), change AS MATERIALIZED (
      SELECT change.key, change.due_at, change.before, entry.id AS entry_id FROM offer_change AS change
      JOIN entry ON entry.region_id = ${regionId} AND entry.kind = 'offer'
        AND entry.external_key = change.key
      WHERE change.id = ANY(${ids}::int[])
    )
    INSERT INTO saved_search_hit (search_id, key, found_at)
    SELECT search.id, change.key, ${now}
    FROM change JOIN offer ON offer.entry_id = change.entry_id AND ${isOffered(regionId, now)}
    JOIN search ON search.confirmed_at <= change.due_at AND ${fitsSearch(Prisma.sql`search.names`)}
    WHERE change.before IS NULL OR NOT EXISTS (
      SELECT FROM jsonb_populate_record(NULL::offer, change.before) AS offer
      WHERE ${fitsSearch(Prisma.sql`search.names`)})
    ON CONFLICT DO NOTHING`;
}

/**
 * Compares new and changed offers with all saved searches and tells those of their readers who want
 * to know at once. What a worker leaves undone because it dies another does; nothing is told twice.
 *
 * @returns how many mails are to be sent
 */
export async function tellOfChangedOffers(now: Date): Promise<number> {
  let mails = 0;
  for (let due = await listDue(now); due !== null; due = await listDue(now)) {
    const changes = due;
    await db().$transaction(async (tx) => {
      await tx.$executeRaw(holdSearches);
      await noteHits(tx, changes, now);
    }, LIMITS);
    mails += await tellSearches("at_once", now);
    await db().offerChange.deleteMany({ where: { id: { in: changes.ids } } });
  }
  return mails;
}
