import type { Locale } from "@/lib/i18n/routing";
import { slugOf } from "@/lib/regions/slug";

/** ISO 639-1 codes of languages that people of a region may speak. */
const CODES = (
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig " +
  "is it ja ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt rm ro ru rw " +
  "sd si sk sl so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi xh yo zh zu"
).split(" ");

/** What files and people write besides the names of the standard. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  dari: "fa",
  farsi: "fa",
  paschtu: "ps",
  pashto: "ps",
  tigrinja: "ti",
  kurmandschi: "ku",
  kurmanci: "ku",
  mandarin: "zh",
  serbokroatisch: "sr",
  hindu: "hi",
};

function namesIn(locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
}

const NAMES = { de: namesIn("de"), en: namesIn("en") } as const;

const CODE_OF_WORD = new Map<string, string>([
  ...CODES.flatMap((code) =>
    [code, NAMES.de.of(code), NAMES.en.of(code)].flatMap((name): [string, string][] =>
      name === undefined ? [] : [[slugOf(name), code]],
    ),
  ),
  ...Object.entries(OTHER_WORDS),
]);

/**
 * The code of a language by its code, German or English name; null for other words.
 *
 * @example languageCode("Russisch") // "ru"
 */
export function languageCode(text: string): string | null {
  return CODE_OF_WORD.get(slugOf(text)) ?? null;
}

/**
 * What a language is called; an unknown code stays as it is.
 *
 * @example languageName("uk", "de") // "Ukrainisch"
 */
export function languageName(code: string, locale: Locale): string {
  return /^[a-z]{2,3}$/.test(code) ? (NAMES[locale].of(code) ?? code) : code;
}
