import "server-only";
import type { Transaction } from "@/lib/db";
import { inTurn } from "./turn";

/**
 * Does something for a request once, however often and however much at once it is asked for.
 *
 * @param key of the request, see request-key.ts
 * @param find what was done for the request before; null when nothing was
 */
export async function once<Result>(
  key: string,
  find: (tx: Transaction) => Promise<Result | null>,
  act: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return inTurn(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    return (await find(tx)) ?? act(tx);
  });
}
