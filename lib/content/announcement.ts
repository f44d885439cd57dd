import "server-only";
import type { Transaction } from "@/lib/db";
import { CHANGE_CHANNEL } from "./tags";

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
