import "server-only";
import { db } from "@/lib/db";
import { isShown } from "@/lib/entries/entry-sql";

/** Fewer letters are like too much. */
const SHORTEST = 4;
/** How alike two words have to be, as pg_trgm counts it, from 0 to 1. */
const ALIKE = 0.35;

/** A word of a text and how the profiles of partners spell it. */
export interface LikelyWord {
  given: string;
  likely: string;
}

/**
 * For words that no profile of a shown partner has, also not as the beginning of one, the word
 * that is most like them; the others are not in it.
 */
export async function listLikelyWords(
  regionId: number,
  words: readonly string[],
  now: Date,
): Promise<LikelyWord[]> {
  const asked = words.filter((word) => word.length >= SHORTEST).slice(0, 6);
  if (asked.length === 0) return [];
  return db().$queryRaw<LikelyWord[]>`
    WITH known AS (
      SELECT folded(word) AS folded, min(word) AS word FROM entry
      CROSS JOIN unnest(ARRAY['strict $.**.de', 'strict $.**.en']::jsonpath[]) AS language
      CROSS JOIN LATERAL jsonb_path_query(fields, language) AS text
      CROSS JOIN LATERAL regexp_split_to_table(text #>> '{}', '[^[:alnum:]]+') AS word
      WHERE entry.region_id = ${regionId} AND entry.kind = 'partner' AND ${isShown("entry", now)}
        AND length(word) >= ${SHORTEST}
      GROUP BY 1
    )
    SELECT given, likely.word AS likely FROM unnest(${asked}::text[]) AS given
    CROSS JOIN LATERAL (SELECT word FROM known
      WHERE similarity(folded, folded(given)) >= ${ALIKE}
      ORDER BY similarity(folded, folded(given)) DESC, folded LIMIT 1) AS likely
    WHERE NOT EXISTS (SELECT FROM known WHERE starts_with(folded, folded(given)))`;
}
