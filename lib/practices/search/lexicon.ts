import { accessibilitySchema } from "../accessibility";
import {
  ACCESSIBILITY_WORDS,
  EMPTY_WORDS,
  FACILITY_FIELDS,
  FACILITY_WORDS,
  FREE_PLACES_WORDS,
  NEW_PATIENT_WORDS,
  NOT_COVERED_WORDS,
  OPEN_NOW_WORDS,
  PLACE_WORDS,
  URGENT_WORDS,
} from "./other-words";
import { SPECIALTY_SYNONYMS } from "./specialty-synonyms";
import { notCoveredCodes, type Understanding, type Urgency } from "./understanding";

/** What a word or phrase says of a search. */
type Meaning = (found: Understanding) => void;

function phrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/** Ways to speak of a doctor of a field: "Augen-" makes "Augenarzt", "Augenärztin" … */
const ENDINGS = [
  ...["arzt", "aerzte", "aerztin", "aerztinnen", "aerzten", "arztes", "praxis", "arztpraxis"],
  ...["spezialist", "spezialistin", "doktor", "mediziner", "medizinerin", "heilkunde", "zentrum"],
];

/** Adds to a list what it does not hold yet. */
export function add<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

const URGENCIES = ["emergency", "poison", "crisis", "on_call"] as const satisfies Urgency[];

function lexicon(): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const means = (list: string, meaning: Meaning) => {
    for (const phrase of phrases(list)) {
      const known = meanings.get(phrase);
      meanings.set(
        phrase,
        known
          ? (found) => {
              known(found);
              meaning(found);
            }
          : meaning,
      );
    }
  };
  for (const [group, { stems = "", words, fields = "" }] of Object.entries(SPECIALTY_SYNONYMS)) {
    const named: Meaning = (found) => add(found.groups, group);
    means(words, named);
    for (const stem of phrases(stems)) {
      const forms = ENDINGS.map((ending) => (stem === "hno" ? `${stem} ${ending}` : stem + ending));
      means([...forms, stem.replaceAll(" ", "") + "arzt"].join(","), named);
    }
    for (const field of phrases(fields))
      means(field, (found) => {
        named(found);
        add(found.preferred, field);
      });
  }
  for (const code of notCoveredCodes)
    means(NOT_COVERED_WORDS[code], ({ notCovered }) => add(notCovered, code));
  for (const urgency of URGENCIES)
    means(URGENT_WORDS[urgency], (found) => {
      const isGraver =
        found.urgency === null || URGENCIES.indexOf(urgency) < URGENCIES.indexOf(found.urgency);
      if (isGraver) found.urgency = urgency;
    });
  for (const [kind, words] of Object.entries(FACILITY_WORDS))
    means(words, ({ facilities }) => add(facilities, kind));
  for (const fact of accessibilitySchema.options)
    means(ACCESSIBILITY_WORDS[fact] ?? "", ({ accessibility }) => add(accessibility, fact));
  means(NEW_PATIENT_WORDS, (found) => {
    found.newPatients = true;
  });
  means(FREE_PLACES_WORDS, (found) => {
    found.newPatients = true;
    found.freePlaces = true;
  });
  for (const field of phrases(FACILITY_FIELDS))
    means(field, ({ preferred }) => add(preferred, field));
  means(OPEN_NOW_WORDS, (found) => {
    found.openNow = true;
  });
  return meanings;
}

/** What folded words and phrases mean. */
export const MEANINGS: ReadonlyMap<string, Meaning> = lexicon();
/** Words that say nothing of what is looked for. */
export const EMPTY: ReadonlySet<string> = new Set(phrases(EMPTY_WORDS));
/** Words after which a place is named. */
export const PLACE: ReadonlySet<string> = new Set(phrases(PLACE_WORDS));
/** Words that say nothing, but that names of streets begin with. */
export const STREET_BEGINS: ReadonlySet<string> = new Set(["am", "an", "auf", "zum", "zur", "von"]);

/** Words that the portal knows, for telling misspelt ones. */
export const knownWords: readonly string[] = [...MEANINGS.keys()].filter(
  (word) => !word.includes(" ") && word.length >= 6,
);
