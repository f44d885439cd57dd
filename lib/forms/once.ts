import "server-only";
import type { Database, Transaction } from "@/lib/db";

/** Fifty of the same form at once wait for each other, so they may take a while. */
const LIMITS = { maxWait: 15_000, timeout: 15_000 };

/**
 * Does something for a request once, however often and however much at once it is asked for.
 *
 * @param key of the request, see request-key.ts
 * @param find what was done for the request before; null when nothing was
 */
export async function once<Result>(
  database: Database,
  key: string,
  find: (tx: Transaction) => Promise<Result | null>,
  act: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    return (await find(tx)) ?? act(tx);
  }, LIMITS);
}
