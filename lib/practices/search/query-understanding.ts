import { foldText } from "@/lib/datasets/values/folded-text";
import { languageCode } from "../languages";
import { add, EMPTY, MEANINGS, PLACE, STREET_BEGINS } from "./lexicon";
import type { Understanding } from "./understanding";

/** More than anybody means; the rest of a longer text is not looked at. */
const LONGEST_TEXT = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 60;
const LONGEST_PHRASE = 5;

/** "russischsprachige" → "ru"; short codes such as "is" are words of their own. */
function spokenLanguage(word: string): string | null {
  const [, name = ""] = /^(.{4,}?)(?:sprachig|sprechend)?(?:e|er|en|es)?$/.exec(word) ?? [];
  return (
    (word.length >= 4 ? languageCode(word) : null) ?? (name.length >= 4 ? languageCode(name) : null)
  );
}

interface Word {
  folded: string;
  asTyped: string;
}

function wordsOf(text: string): Word[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return plain
    .map((asTyped) => ({ asTyped: asTyped.slice(0, LONGEST_WORD), folded: foldText(asTyped) }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded))
    .slice(0, MOST_WORDS);
}

function nothingUnderstood(isShortened: boolean): Understanding {
  return {
    ...{ groups: [], languages: [], accessibility: [], openNow: false },
    ...{ newPatients: false, freePlaces: false },
    ...{
      facilities: [],
      notCovered: [],
      urgency: null,
      groupWords: [],
      preferred: [],
      places: [],
      words: [],
    },
    isShortened,
  };
}

/** The longest phrase from a position on that a set or map knows. */
function phraseAt(
  words: readonly Word[],
  at: number,
  knows: (phrase: string) => boolean,
): { phrase: string; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length).map(({ folded }) => folded);
    for (const phrase of [part.join(" "), part.join("")])
      if (knows(phrase)) return { phrase, length };
  }
  return null;
}

/**
 * Takes the words of a search apart: what means a group, a language, a fact of accessibility, a
 * place or something the portal does not list, and what is left to be looked up as it stands. Any
 * text is taken; beyond 200 characters or 12 words the rest is left out.
 *
 * @example understandQuery("Ohrenarzt in Sonnenberg russisch")
 *   // groups: ["hno-aerzte"], places: [["Sonnenberg"]], languages: ["ru"], words: []
 */
export function understandQuery(text: string): Understanding {
  const words = wordsOf(text);
  const found = nothingUnderstood(text.trim().length > LONGEST_TEXT || words.length === MOST_WORDS);
  let place: string[] | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const meant = phraseAt(words, at, (phrase) => MEANINGS.has(phrase));
    const before = phraseAt(words, at, (phrase) => PLACE.has(phrase));
    const language = meant ? null : spokenLanguage(word.folded);
    if (before && (!meant || before.length >= meant.length)) {
      place = [];
      found.places.push(place);
      at += before.length;
      continue;
    }
    const groupsBefore = found.groups.length;
    if (meant) {
      MEANINGS.get(meant.phrase)?.(found);
      if (found.groups.length > groupsBefore)
        found.groupWords.push(...words.slice(at, at + meant.length).map(({ asTyped }) => asTyped));
    } else if (language) add(found.languages, language);
    else if (/^\d{5}$/.test(word.folded)) found.places.push([word.asTyped]);
    else if (
      place &&
      (place.length > 0 || !EMPTY.has(word.folded) || STREET_BEGINS.has(word.folded))
    ) {
      place.push(word.asTyped);
      at += 1;
      continue;
    } else if (!EMPTY.has(word.folded)) found.words.push(word.asTyped);
    place = null;
    at += meant?.length ?? 1;
  }
  found.places = found.places.filter((names) => names.length > 0);
  return found;
}
