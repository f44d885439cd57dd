import { distance } from "fastest-levenshtein";
import { knownWords } from "./lexicon";

const SHORTEST = 6;
/** From this length on two letters may differ, as when two are swapped. */
const LONG = 8;

/**
 * The word with a meaning that a misspelt one most likely is; null for none.
 *
 * @param word folded
 * @example likelyWord("augenartz") // "augenarzt"
 */
export function likelyWord(word: string): string | null {
  if (word.length < SHORTEST || word.length > 40) return null;
  const most = word.length < LONG ? 1 : 2;
  let best: { word: string; changes: number } | null = null;
  for (const known of knownWords) {
    if (Math.abs(known.length - word.length) > most) continue;
    const changes = distance(word, known);
    if (changes > most) continue;
    if (best === null || changes < best.changes) best = { word: known, changes };
  }
  return best?.word ?? null;
}
