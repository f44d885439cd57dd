import "server-only";
import type { Transaction } from "@/lib/db";
import { isOffered } from "@/lib/offers/offer-sql";
import type { Prisma } from "@/prisma/generated/client";

/** How often the worker begins with it; its clock makes up for what is left. */
const MOST_ATTEMPTS = 6;

/** An offer as everybody could see it before it was published anew. */
export interface OfferBefore {
  key: string;
  /** The row of `offer`; null where nobody could see one. */
  before: unknown;
}

/**
 * How the offers are that are about to be published anew.
 *
 * @param touched a query that gives the column `key`, of offers
 */
export async function rememberOffers(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
  now: Date,
): Promise<OfferBefore[]> {
  return tx.$queryRaw<OfferBefore[]>`
    SELECT entry.external_key AS key, to_jsonb(offer) AS before
    FROM offer JOIN entry ON entry.id = offer.entry_id
    WHERE ${isOffered(regionId, now)} AND entry.external_key IN (${touched})`;
}

/** Parts of the row of an offer that say nothing of what it is. */
const OWN = ["entry_id", "shown_from", "shown_until", "posted_on", "slug"];

/**
 * Has the worker compare the offers that changed with all saved searches, those that are scheduled
 * once they are seen.
 *
 * @param known how they were
 */
export async function compareChangedOffers(
  tx: Transaction,
  regionId: number,
  touched: Prisma.Sql,
  known: readonly OfferBefore[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH known AS (
      SELECT key, before FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb)
        AS told (key text, before jsonb)
    ), noted AS (
      INSERT INTO offer_change (region_id, key, due_at, before)
      SELECT ${regionId}, entry.external_key, greatest(${now}, offer.shown_from), known.before
      FROM offer JOIN entry ON entry.id = offer.entry_id
      LEFT JOIN known ON known.key = entry.external_key
      WHERE offer.region_id = ${regionId} AND entry.external_key IN (${touched})
        AND (offer.shown_until IS NULL OR offer.shown_until > ${now})
        AND (known.before IS NULL OR known.before - ${OWN}::text[] <> to_jsonb(offer) - ${OWN}::text[])
        AND (offer.shown_from > ${now}
          OR EXISTS (SELECT FROM saved_search WHERE saved_search.region_id = ${regionId}))
      RETURNING due_at
    )
    SELECT graphile_worker.add_job('tell_searches', run_at => min(due_at),
      max_attempts => ${MOST_ATTEMPTS}::int) FROM noted HAVING count(*) > 0`;
}
