import { distance } from "fastest-levenshtein";
import { foldText } from "../values/folded-text";

/**
 * The words of a heading, in the spelling that `foldText` gives.
 *
 * @example headingWords("plrID") // ["plr", "id"]
 * @example headingWords("Straße (Sitz)") // ["strasse", "sitz"]
 */
export function headingWords(heading: string): string[] {
  const parted = heading
    .normalize("NFKC")
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replaceAll(/(?<=[\p{Ll}\p{Lu}]{2})[*:/](?=innen)/giu, "");
  return foldText(parted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** From this length on a text is cut before it is compared. */
const LONGEST = 60;
/** Of headings of which one has all words of the other: "PLR-ID" and "ID". */
const PARTLY_SAME = 0.75;

/**
 * How alike two headings are, from 0 to 1 for the same words.
 *
 * @example headingLikeness("E_U1", "E_EU1") // 0.8
 */
export function headingLikeness(one: string, other: string): number {
  const [words, others] = [headingWords(one), headingWords(other)];
  const [a, b] = [words, others].map((list) => list.join(" ").slice(0, LONGEST));
  if (a === undefined || b === undefined || a === "" || b === "") return 0;
  const isPart =
    words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
  const alike = 1 - distance(a, b) / Math.max(a.length, b.length);
  return isPart ? Math.max(alike, PARTLY_SAME) : alike;
}

const NEAR = 0.55;

/**
 * The text that is most like the wanted one, or null when none is like it.
 *
 * @example nearestOf("Einwonher", ["key", "Einwohner"]) // "Einwohner"
 */
export function nearestOf(wanted: string, texts: readonly string[]): string | null {
  let nearest: { text: string; likeness: number } | null = null;
  for (const text of texts) {
    const likeness = headingLikeness(wanted, text);
    if (likeness >= NEAR && likeness > (nearest?.likeness ?? 0)) nearest = { text, likeness };
  }
  return nearest?.text ?? null;
}

/** How many columns a message lists before it only counts. */
const LISTED = 40;

/**
 * A list for a message, cut where it would become unreadable.
 *
 * @example listed(["a", "b"]) // "a, b"
 */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, LISTED).join(", ");
  return texts.length > LISTED ? `${shown}, … (${texts.length})` : shown;
}

/** What a message says of the text nearest to a wanted one; `similar` is 0 when none is like it. */
export function nearestValues(
  wanted: string,
  texts: readonly string[],
): { similar: number; nearest: string } {
  const nearest = nearestOf(wanted, texts);
  return { similar: nearest === null ? 0 : 1, nearest: nearest ?? "" };
}
