import { distance } from "fastest-levenshtein";
import { comparableName } from "./place-name";
import { compact, withoutMarks } from "./spelling";

/** How much a changed letter weighs: a name may differ in a quarter of its letters at most. */
const LETTER_WEIGHT = 1.5;
/** Words in another order, or more words than the other has, are never a full match. */
const WORDS_WEIGHT = 0.85;
const SAME_WORD = 0.7;

/** @returns 1 for equal texts, falling by 1.5 × the share of letters to change, at least 0 */
function letterSimilarity(first: string, second: string): number {
  const longest = Math.max(first.length, second.length);
  if (longest === 0) return 0;
  return Math.max(0, 1 - (LETTER_WEIGHT * distance(first, second)) / longest);
}

/** The share of letters in words that both have (Dice), a misspelt word counting as far as it agrees. */
function wordSimilarity(first: readonly string[], second: readonly string[]): number {
  const rest = [...second];
  let agreeing = 0;
  for (const word of first) {
    const scores = rest.map((other) => letterSimilarity(word, other));
    const best = Math.max(0, ...scores);
    if (best < SAME_WORD) continue;
    const [partner = ""] = rest.splice(scores.indexOf(best), 1);
    agreeing += best * (word.length + partner.length);
  }
  const letters = [...first, ...second].reduce((sum, word) => sum + word.length, 0);
  return letters === 0 ? 0 : agreeing / letters;
}

/**
 * How alike two names are, to propose what a misspelt one may mean: 1 when they compare equal
 * (`comparableName`), else the better of two scores. One compares letters, 1 − 1.5 × Levenshtein
 * distance ÷ length of the longer name, with and without umlauts; the other words in any order,
 * 0.85 × Dice's coefficient by letters. Below 0.6 there is more chance than likeness in it.
 *
 * @param regionName name of the region, ignored where it stands before a name
 * @returns 0 to 1
 * @example nameSimilarity("Chirugie", "Chirurgie") // 0.83…
 * @example nameSimilarity("Altstadt", "Neustadt") // 0.44…
 */
export function nameSimilarity(first: string, second: string, regionName = ""): number {
  const names = [comparableName(first, regionName), comparableName(second, regionName)] as const;
  return spellingSimilarity(...names, () => [
    comparableName(withoutMarks(first), regionName),
    comparableName(withoutMarks(second), regionName),
  ]);
}

/**
 * The score of `nameSimilarity` for names that are in the form of `comparableName` already.
 *
 * @param unmarked both names again, made from texts without umlauts
 */
export function spellingSimilarity(
  first: string,
  second: string,
  unmarked: () => readonly [string, string],
): number {
  if (first === "" || second === "") return 0;
  if (compact(first) === compact(second)) return 1;
  const [plainFirst, plainSecond] = unmarked();
  return Math.max(
    letterSimilarity(compact(first), compact(second)),
    letterSimilarity(compact(plainFirst), compact(plainSecond)),
    WORDS_WEIGHT * wordSimilarity(first.split(" "), second.split(" ")),
  );
}
