import slugify from "@sindresorhus/slugify";

const FOLDING = {
  separator: " ",
  decamelize: false,
  preserveCharacters: [],
  customReplacements: [["&", " und "]],
} satisfies Parameters<typeof slugify>[1];

/** Words that names have between two others in some files and not in others. */
const JOINING_WORDS = new Set(
  "am an auf bei das dem den der des die im in ob und vom von vor".split(" "),
);

const DIRECTION = /^(nord|noerd|sued|sud|ost|oest|west)l(?:ich(?:e[rsnm]?)?)?$/;
const SIZE = /^(gross|klein)e[rsnm]?$/;
const FULL_WORDS: ReadonlyMap<string, string> = new Map([
  ["skt", "sankt"],
  ["gr", "gross"],
  ["kl", "klein"],
]);
const DIRECTION_STEMS: ReadonlyMap<string, string> = new Map([
  ["noerd", "nord"],
  ["oest", "ost"],
]);

function fullWord(word: string, index: number, words: readonly string[]): string {
  const direction = DIRECTION.exec(word)?.[1];
  if (direction !== undefined) return DIRECTION_STEMS.get(direction) ?? direction;
  const size = SIZE.exec(word)?.[1];
  if (size !== undefined) return size;
  if (word === "st") return index < words.length - 1 ? "sankt" : word;
  if (word.endsWith("str")) return `${word}asse`;
  return FULL_WORDS.get(word) ?? word;
}

/** Abbreviations that only their dot gives away: "a.d.Ruhr", "Helmholtzpl.", "Cannstatt, Bad". */
function withoutDots(text: string): string {
  return text
    .replace(/^(.+),\s*(Bad|Sankt|St\.?)$/iu, "$2 $1")
    .replace(/(?<=[\s.])[abdiuv]\.(?=\s*\S)/giu, " ")
    .replace(/(?<=\p{L}{3})pl\.(?!\p{L})/giu, "platz");
}

/**
 * A spelling with its abbreviations in full and the words between left out; changes nothing more
 * when it was `spelled` before and lost words since.
 */
export function inFullWords(spelling: string): string {
  const words = spelling.split(" ").map(fullWord);
  const last = words.length - 1;
  return words
    .filter((word, index) => index === 0 || index === last || !JOINING_WORDS.has(word))
    .join(" ");
}

/** Longer texts are no names of districts; of them only the beginning is read. */
export const LONGEST_NAME = 200;

/** One name is asked for several times in a row, and folding it is what takes the time. */
const MOST_KEPT = 1000;
const kept = new Map<string, string>();

/**
 * A name in the one spelling that all its ways of writing share: small letters, ß as ss, umlauts
 * written out, no accents, no punctuation, abbreviations in full, the words between ("am", "und",
 * "a. d.") left out. The words keep their order.
 *
 * @returns "" when the text has no letter or digit
 * @example spelled("Nördl. Gründerstr.") // "nord gruenderstrasse"
 * @example spelled("Mülheim a.d.Ruhr") // "muelheim ruhr"
 */
export function spelled(text: string): string {
  const name = text.slice(0, LONGEST_NAME);
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const spelling = spell(name);
  kept.set(name, spelling);
  return spelling;
}

function spell(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const folded = slugify(withoutDots(plain).toLowerCase(), FOLDING);
  // Scripts that have no Latin letters are compared as they are.
  return folded === ""
    ? plain.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "")
    : inFullWords(folded);
}

/**
 * The text with its umlauts and accents dropped, as keyboards without them write it; ß stays.
 *
 * @example withoutMarks("Möhrsdorf") // "Mohrsdorf"
 */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/**
 * A spelling without its spaces, so that "Heine-Viertel" and "Heineviertel" are the same.
 *
 * @example compact("heine viertel") // "heineviertel"
 */
export function compact(spelling: string): string {
  return spelling.replaceAll(" ", "");
}
