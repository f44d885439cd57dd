import "server-only";
import pLimit from "p-limit";
import { db, type Transaction } from "@/lib/db";

/** Fewer than the connections of a process, so that pages are read meanwhile. */
const AT_ONCE = 6;
/** Whoever holds what others wait for may be as slow. */
const LIMITS = { maxWait: 15_000, timeout: 15_000 };

const queue = pLimit(AT_ONCE);

/**
 * Carries out a change that many may want at the same moment. They come one after the other where
 * there are too many for the database, and none is turned away.
 */
export function inTurn<Result>(act: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return queue(() => db().$transaction(act, LIMITS));
}
