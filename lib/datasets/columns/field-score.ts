import { columnNames } from "@/lib/entries/columns-of-entry";
import { entryKindOf, isEntryDataset, type EntryDataset } from "@/lib/entries/entry-kind";
import type { ColumnKind } from "./column-kind";
import type { ColumnProfile } from "./column-profile";
import type { DatasetKind } from "../dataset-kind";
import type { Field, FieldValue } from "./field-list";
import {
  CROSSWALK_SYNONYMS,
  FIELD_SYNONYMS,
  TECHNICAL_KEYS,
  type Synonyms,
} from "./field-synonyms";
import { headingWords } from "./heading";

/** How well what a column holds suits what a field holds, from 0 to 1. */
const FIT: Readonly<Record<Exclude<FieldValue, "anything">, Partial<Record<ColumnKind, number>>>> =
  {
    key: { key: 1, whole: 0.9, text: 0.8, year: 0.3 },
    text: { text: 1, key: 0.6, sex: 0.5, age: 0.5, whole: 0.3, year: 0.2 },
    // Fractions count nothing, so a heading has to say clearly what they count.
    whole: { whole: 1, decimal: 0.6, year: 0.3, age: 0.3 },
    decimal: { decimal: 1, percent: 1, whole: 0.9, year: 0.2, age: 0.3 },
    day: { day: 1, year: 0.9, text: 0.3 },
    year: { year: 1, day: 0.9, whole: 0.3 },
    sex: { sex: 1, text: 0.7, key: 0.4, whole: 0.4 },
    age: { age: 1, whole: 0.8, text: 0.5 },
    coordinate: { coordinate: 1, decimal: 0.9, whole: 0.6, text: 0.3 },
  };
/** A column without a value suits everything a little. */
const EMPTY_FIT = 0.5;

const WEAK = 0.75;
const LAST_WORD = 0.8;
const FIRST_WORD = 0.7;
const ENDING = 0.65;
const LONG_ENDING = 5;
const SHORT_ENDINGS = new Set(["name", "jahr"]);
/** A column in which no value comes twice names no districts above. */
const LONE_PARENT = 0.3;

function wordingScore(words: readonly string[], synonyms: readonly string[]): number {
  if (synonyms.includes(words.join(" "))) return 1;
  if (synonyms.includes(words.join(""))) return 0.95;
  const last = words.at(-1) ?? "";
  const tails = words.map((_, index) => words.slice(index).join(" "));
  if (tails.some((tail) => synonyms.includes(tail))) return LAST_WORD;
  const heads = words.map((_, index) => words.slice(0, index + 1).join(" "));
  if (heads.some((head) => head.length > 2 && synonyms.includes(head))) return FIRST_WORD;
  const isEnding = (synonym: string) =>
    (synonym.length >= LONG_ENDING || SHORT_ENDINGS.has(synonym)) && last.endsWith(synonym);
  return synonyms.some(isEnding) ? ENDING : 0;
}

function synonymsOf(field: string, kind: DatasetKind): Synonyms | undefined {
  const synonyms =
    (kind === "crosswalk" ? CROSSWALK_SYNONYMS[field] : undefined) ?? FIELD_SYNONYMS[field];
  // The name of a district is no name of a practice in it.
  return field === "name" && synonyms && (kind === "practices" || kind === "places")
    ? { sure: synonyms.sure }
    : synonyms;
}

/** Two headings for the same of an entry are never equally sure, so that the surer one is read. */
const LESS_SURE = 0.05;
const LEAST_SURE = 0.55;

/** Entries have many fields of text, so that a heading has to name one as a whole. */
function entryScore(heading: string, field: string, kind: EntryDataset): number {
  const column = columnNames(entryKindOf(kind)).find(({ name }) => name === field);
  if (!column || heading === "") return 0;
  const place = [headingWords(field).join(" "), ...column.headings].indexOf(heading);
  return place < 0 ? 0 : Math.max(LEAST_SURE, 1 - LESS_SURE * place);
}

/**
 * How much a heading means a field, from 0 to 1, whatever its column holds.
 *
 * @example headingScore("Gebietsschlüssel", "key", "population") // 1
 */
export function headingScore(heading: string, field: string, kind: DatasetKind): number {
  const words = headingWords(heading);
  if (isEntryDataset(kind)) return entryScore(words.join(" "), field, kind);
  const synonyms = synonymsOf(field, kind);
  if (words.length === 0 || !synonyms) return 0;
  if (words.join(" ") === headingWords(field).join(" ")) return 1;
  return Math.max(
    wordingScore(words, synonyms.sure),
    WEAK * wordingScore(words, synonyms.weak ?? []),
  );
}

/**
 * How likely a column is meant for a field, from 0 to 1: how much its heading means the field, and
 * how well its cells suit it.
 *
 * @example fieldScore(profileOf("RAUMID"), keyField, "population") // 1
 */
export function fieldScore(profile: ColumnProfile, field: Field, kind: DatasetKind): number {
  if (field.value === "anything") return headingScore(profile.column, field.name, kind);
  const isTechnical = TECHNICAL_KEYS.has(headingWords(profile.column).join(" "));
  if (field.value === "key" && isTechnical) return 0.2;
  const fit = profile.kind === "empty" ? EMPTY_FIT : (FIT[field.value][profile.kind] ?? 0);
  const isLone = field.name === "parent" && profile.distinct !== false;
  return headingScore(profile.column, field.name, kind) * fit * (isLone ? LONE_PARENT : 1);
}
