import "server-only";
import type { Transaction } from "@/lib/db";
import { Refusal } from "./refusal";
import type { Sender } from "./sender";

/** Forms that one network may send within an hour; a whole hospital may share one. */
export const MOST_IN_AN_HOUR = 30;

/** As how many a form counts for which no browser worked. */
export const COUNT_WITHOUT_PROOF = 3;

/** Forms that may name one mail address within an hour, as each sends it a mail. */
export const MOST_FOR_A_MAIL = 10;

/**
 * Counts a form that is about to be taken. A proof of work counts once, also where two forms with
 * it are taken at the same moment; the other is one without.
 *
 * @param sender null where it is not known
 * @param mail keyed hash of the mail address that is written to, see sender.ts; null where none is
 * @throws Refusal "tooMany", "tooManyUnproven", "tooManyForMail"
 */
export async function countSender(
  tx: Transaction,
  sender: Sender | null,
  mail: string | null = null,
): Promise<void> {
  const network = sender?.network ?? null;
  const proof = sender?.proof ?? null;
  const names = [network, mail].filter((name) => name !== null);
  if (names.length === 0) return;
  const rows = await tx.$queryRaw<{ sender: string; count: number; isProven: boolean }[]>`
    WITH proof AS (
      INSERT INTO used_challenge (sha256, expires_at)
      SELECT ${proof?.sha256 ?? null}::text, ${proof?.expiresAt ?? null}::timestamptz WHERE ${proof !== null}
      ON CONFLICT DO NOTHING RETURNING sha256
    ), weight AS (
      SELECT name, CASE WHEN name = ${network} AND NOT EXISTS (SELECT FROM proof)
        THEN ${COUNT_WITHOUT_PROOF}::int ELSE 1 END AS count
      FROM unnest(${names}::text[]) AS name
    )
    INSERT INTO sender_count AS known (sender, since, count)
    SELECT name, now(), count FROM weight ORDER BY name
    ON CONFLICT (sender) DO UPDATE SET
      since = CASE WHEN known.since < now() - interval '1 hour' THEN now() ELSE known.since END,
      count = CASE WHEN known.since < now() - interval '1 hour' THEN 0 ELSE known.count END
        + excluded.count
    RETURNING sender, count, EXISTS (SELECT FROM proof) AS "isProven"`;
  const counted = rows.find((row) => row.sender === network);
  if (counted && counted.count > MOST_IN_AN_HOUR) {
    const isFull = counted.count - COUNT_WITHOUT_PROOF >= MOST_IN_AN_HOUR;
    throw new Refusal(counted.isProven || isFull ? "tooMany" : "tooManyUnproven");
  }
  const written = rows.find((row) => row.sender === mail)?.count ?? 0;
  if (written > MOST_FOR_A_MAIL) throw new Refusal("tooManyForMail");
}
