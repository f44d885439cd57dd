/**
 * The words of a text that may be misspelt.
 *
 * @example wordsOf("Klinkum, Chemnitz") // ["Klinkum", "Chemnitz"]
 */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/**
 * A text with the words that were most likely meant; null where none is known.
 *
 * @example meantText("klinkum Chemnitz", [{ given: "klinkum", likely: "Klinikum" }]) // "Klinikum Chemnitz"
 */
export function meantText(
  text: string,
  likely: readonly { given: string; likely: string }[],
): string | null {
  if (likely.length === 0) return null;
  const words = new Map(likely.map((word) => [word.given, word.likely]));
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => words.get(word) ?? word);
}
