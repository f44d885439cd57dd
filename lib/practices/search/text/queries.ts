import "server-only";
import { foldText } from "@/lib/datasets/values/folded-text";
import { db } from "@/lib/db";
import type { PlaceAnswer } from "@/lib/localities/named-place";
import { placeWords } from "@/lib/localities/place-name";
import { answerOf, findPlace, findPlaceOfWords, findPlacesNamed } from "@/lib/localities/queries";
import type { PracticeSearch } from "../../schema";
import type { PlaceTable } from "../../search-setting";
import { likelyWord } from "../misspelt-word";
import { understandQuery } from "../query-understanding";
import { searchedWords, type KnownWord, type SearchedWord } from "../searched-words";
import type { Understanding } from "../understanding";

/** Words of a region that a typed one may stand for. */
const MOST_VARIANTS = 60;
const MOST_ALIKE = 4;
const ALIKE = 0.42;

/** What a text means in a region, with the words it has to be searched by. */
export interface Reading {
  understanding: Understanding;
  words: SearchedWord[];
  corrected: { from: string; to: string[] }[];
  place: PlaceAnswer | null;
}

async function listKnownWords(
  regionId: number,
  table: PlaceTable,
  words: readonly string[],
): Promise<KnownWord[]> {
  const given = words.map((word) => foldText(word));
  if (given.length === 0) return [];
  return db().$queryRaw<KnownWord[]>`
    WITH given AS (SELECT word FROM unnest(${given}::text[]) AS list (word)), part AS MATERIALIZED (
      SELECT given.word AS given, known.word FROM given CROSS JOIN LATERAL (
        SELECT word FROM search_word
        WHERE region_id = ${regionId} AND kind = ${table}
          AND (word = given.word OR (length(given.word) >= 3 AND word LIKE '%' || given.word || '%'))
        ORDER BY length(word), word LIMIT ${MOST_VARIANTS}) AS known
    )
    SELECT given, word, 'part' AS sort FROM part
    UNION ALL
    SELECT given.word, known.word, 'like' FROM given CROSS JOIN LATERAL (
      SELECT word FROM search_word
      WHERE region_id = ${regionId} AND kind = ${table}
        AND word % given.word AND similarity(word, given.word) >= ${ALIKE}
      ORDER BY similarity(word, given.word) DESC, word LIMIT ${MOST_ALIKE}) AS known
    WHERE length(given.word) >= 4 AND NOT EXISTS (SELECT FROM part WHERE part.given = given.word)`;
}

/** Words that are misspelt ones of words with a meaning are taken for these. */
function withLikelyWords(
  text: string,
  { words }: Understanding,
  known: readonly KnownWord[],
): { text: string; corrected: Reading["corrected"] } {
  const corrected: Reading["corrected"] = [];
  let better = text;
  for (const word of words) {
    const folded = foldText(word);
    const isKnown = known.some(({ given, sort }) => given === folded && sort === "part");
    const likely = isKnown ? null : likelyWord(folded);
    if (likely === null) continue;
    better = better.replace(word, likely);
    corrected.push({ from: word, to: [likely] });
  }
  return { text: better, corrected };
}

/** Words, one or several in a row, that are the name of a place although nobody said "in". */
async function placeAmong(
  regionId: number,
  words: readonly string[],
): Promise<{ answer: PlaceAnswer; from: number; length: number } | null> {
  const spans = words.flatMap((_, from) =>
    [3, 2, 1]
      .filter((length) => from + length <= words.length)
      .map((length) => ({
        from,
        length,
        name: placeWords(words.slice(from, from + length).join(" ")),
      })),
  );
  const matches = await findPlacesNamed(
    regionId,
    spans.map(({ name }) => name),
  );
  const [best] = spans
    .filter(({ name }) => matches.some(({ folded }) => folded === name))
    .sort((one, other) => other.length - one.length || one.from - other.from);
  if (!best) return null;
  const given = words.slice(best.from, best.from + best.length).join(" ");
  const answer = answerOf(
    given,
    matches.filter(({ folded }) => folded === best.name),
  );
  return answer ? { answer, from: best.from, length: best.length } : null;
}

/** Reads a text; at most six queries whatever it says. */
export async function readText(
  regionId: number,
  table: PlaceTable,
  search: Pick<PracticeSearch, "text" | "near">,
): Promise<Reading> {
  const first = understandQuery(search.text);
  const searched = (one: Understanding) =>
    table === "care_place" ? [...one.groupWords, ...one.words] : one.words;
  const known = await listKnownWords(regionId, table, searched(first));
  const { text, corrected } = withLikelyWords(search.text, first, known);
  const understanding = corrected.length === 0 ? first : understandQuery(text);
  let words = searched(understanding);
  let place = search.near === null ? null : await findPlace(regionId, search.near);
  const [said] = understanding.places;
  if (said) {
    const { answer, taken } = await findPlaceOfWords(regionId, said, place === null);
    place ??= answer;
    words = [...words, ...said.slice(taken)];
  } else if (place === null && words.length > 0) {
    const among = await placeAmong(regionId, words);
    if (among) {
      place = among.answer;
      words = words.filter((_, index) => index < among.from || index >= among.from + among.length);
    }
  }
  const list = searchedWords(words, known);
  const alike = list.filter(({ isCorrected }) => isCorrected);
  return {
    understanding: {
      ...understanding,
      words: understanding.words.filter((word) => words.includes(word)),
    },
    words: list,
    corrected: [
      ...corrected,
      ...alike.map(({ asTyped, variants }) => ({ from: asTyped, to: variants })),
    ],
    place,
  };
}
