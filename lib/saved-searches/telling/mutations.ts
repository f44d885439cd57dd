import "server-only";
import { db, type Transaction } from "@/lib/db";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { isOffered } from "@/lib/offers/offer-sql";
import { portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { Prisma } from "@/prisma/generated/client";
import type { Rhythm } from "../schema";
import { fitsSearch, holdSearches, isActive } from "../search-sql";
import { listSearchesToTell } from "./queries";

/** Searches that are told of in one transaction. */
const SEARCHES_AT_A_TIME = 1000;

const LIMITS = { maxWait: 60_000, timeout: 120_000 };

/** The next searches of a rhythm of which there is something to tell. */
async function listUntold(
  tx: Transaction,
  rhythm: Rhythm,
  after: number,
  now: Date,
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT search.id FROM saved_search AS search
    WHERE search.id > ${after} AND search.rhythm = ${rhythm} AND ${isActive(now)}
      AND search.id IN (SELECT search_id FROM saved_search_hit WHERE told_at IS NULL)
    ORDER BY search.id LIMIT ${SEARCHES_AT_A_TIME}`;
  return rows.map(({ id }) => id);
}

/** What no longer fits or is no longer shown is not told; should it come to fit again, it is new. */
async function forgetPassed(tx: Transaction, ids: readonly number[], now: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM saved_search_hit AS hit USING saved_search AS search
    WHERE hit.search_id = ANY(${[...ids]}::int[]) AND hit.told_at IS NULL
      AND search.id = hit.search_id AND NOT EXISTS (
        SELECT FROM entry JOIN offer ON offer.entry_id = entry.id
        WHERE entry.region_id = search.region_id AND entry.kind = 'offer'
          AND entry.external_key = hit.key
          AND ${isOffered(Prisma.sql`search.region_id`, now)} AND ${fitsSearch()})`;
}

async function tellSome(tx: Transaction, ids: readonly number[], now: Date): Promise<number> {
  await forgetPassed(tx, ids, now);
  const searches = await listSearchesToTell(tx, ids);
  const deleteAfter = deletionDay("mail", portalDay(now));
  const count = await enqueueMails(
    tx,
    searches.map(({ id, regionId, mail, locale, news }) => ({
      ...{ key: `saved-search:${id}:news:${now.getTime()}`, regionId, recipient: mail, locale },
      ...mailSays("saved-search-news", news),
      deleteAfter,
    })),
  );
  const told = searches.map(({ id }) => id);
  await tx.$executeRaw`
    WITH hit AS (
      UPDATE saved_search_hit SET told_at = ${now}
      WHERE search_id = ANY(${told}::int[]) AND told_at IS NULL
    )
    UPDATE saved_search SET told_at = ${now} WHERE id = ANY(${told}::int[])`;
  return count;
}

/**
 * Writes one mail for each search of a rhythm to which offers came that its reader was not told
 * of; nothing where nothing is new.
 *
 * @returns how many mails are to be sent
 */
export async function tellSearches(rhythm: Rhythm, now: Date): Promise<number> {
  let mails = 0;
  for (let after = 0; ;) {
    const { last, count } = await db().$transaction(async (tx) => {
      await tx.$executeRaw(holdSearches);
      const ids = await listUntold(tx, rhythm, after, now);
      return {
        last: ids.length < SEARCHES_AT_A_TIME ? null : (ids.at(-1) ?? null),
        count: ids.length === 0 ? 0 : await tellSome(tx, ids, now),
      };
    }, LIMITS);
    mails += count;
    if (last === null) return mails;
    after = last;
  }
}
