import "server-only";
import type { Transaction } from "@/lib/db";
import { CHANGE_CHANNEL } from "./tags";

/** Within this many seconds a change is told once; what changes meanwhile is told by the echo. */
const CALM_SECONDS = 2;

/**
 * Tells every instance that pages with a tag are out of date, of something that may change many
 * times a second. One statement, as others wait meanwhile.
 */
export async function announceOften(tx: Transaction, tag: string): Promise<void> {
  await tx.$executeRaw`
    WITH told AS (
      INSERT INTO content_change AS known (tag, changed_at) VALUES (${tag}, clock_timestamp())
      ON CONFLICT (tag) DO UPDATE SET changed_at = excluded.changed_at
        WHERE known.changed_at < clock_timestamp() - ${CALM_SECONDS} * interval '1 second'
      RETURNING tag
    )
    SELECT pg_notify(${CHANGE_CHANNEL}, tag) FROM told`;
}

/**
 * Tells every instance on this database, once the transaction commits, that pages with these tags
 * are out of date. The row lets an instance that was not listening find out later.
 */
export async function announceChange(tx: Transaction, tags: readonly string[]): Promise<void> {
  for (const tag of [...tags].sort()) {
    await tx.$executeRaw`
      INSERT INTO content_change (tag, changed_at) VALUES (${tag}, clock_timestamp())
      ON CONFLICT (tag) DO UPDATE SET changed_at = excluded.changed_at`;
    await tx.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${tag})`;
  }
}
