import "server-only";
import type { Transaction } from "@/lib/db";
import { Refusal } from "./refusal";

/** Forms that one network may send within an hour; a whole hospital may share one. */
export const MOST_IN_AN_HOUR = 30;

/**
 * Counts a form that is about to be taken.
 *
 * @param sender keyed hash of a network; null where the address is not known
 * @throws Refusal "tooMany"
 */
export async function countSender(tx: Transaction, sender: string | null): Promise<void> {
  if (sender === null) return;
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    INSERT INTO sender_count AS known (sender, since, count) VALUES (${sender}, now(), 1)
    ON CONFLICT (sender) DO UPDATE SET
      since = CASE WHEN known.since < now() - interval '1 hour' THEN now() ELSE known.since END,
      count = CASE WHEN known.since < now() - interval '1 hour' THEN 1 ELSE known.count + 1 END
    RETURNING count`;
  if ((row?.count ?? 0) > MOST_IN_AN_HOUR) throw new Refusal("tooMany");
}
