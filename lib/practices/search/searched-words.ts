import { foldText } from "@/lib/datasets/values/folded-text";

/** A word of the region's places that a typed word may stand for. */
export interface KnownWord {
  /** The typed word, folded. */
  given: string;
  word: string;
  /** "part" also for the same word; "like" for one that is only similar. */
  sort: "part" | "like";
}

/** A typed word and the words of the region that it is searched by. */
export interface SearchedWord {
  asTyped: string;
  folded: string;
  variants: string[];
  isCorrected: boolean;
}

/**
 * By which words of the region each typed word is searched: by those that contain it, else by those
 * that are like it, else by itself, which nothing has.
 *
 * @example searchedWords(["Chirurg"], [{ given: "chirurg", word: "neurochirurgie", sort: "part" }])
 *   // [{ asTyped: "Chirurg", folded: "chirurg", variants: ["neurochirurgie"], isCorrected: false }]
 */
export function searchedWords(
  typed: readonly string[],
  known: readonly KnownWord[],
): SearchedWord[] {
  return typed.map((asTyped) => {
    const folded = foldText(asTyped);
    const of = (sort: KnownWord["sort"]) =>
      known.filter((one) => one.given === folded && one.sort === sort).map(({ word }) => word);
    const parts = of("part");
    const variants = parts.length > 0 ? parts : of("like");
    return {
      ...{ asTyped, folded },
      variants: variants.length > 0 ? variants : [folded],
      isCorrected: parts.length === 0 && variants.length > 0,
    };
  });
}

/**
 * The text of a PostgreSQL query for any of some folded words; letters and digits only, so that
 * nothing in it is an operator.
 *
 * @example anyOf(["praxis", "praxen"]) // "'praxis' | 'praxen'"
 */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "")}'`).join(" | ");
}

/**
 * The same for words that begin like one: the last letters, where words are inflected, may differ.
 *
 * @example beginsLike("kardiologe") // "'kardiolo':*"
 */
export function beginsLike(word: string): string {
  const stem = word.length > 7 ? word.slice(0, -2) : word;
  return `${anyOf([stem])}:*`;
}
