import type { AgeBand, AgeSpelling } from "../values/age-band";
import { spellAges } from "../values/age-band";
import { foldText } from "../values/folded-text";
import { SEX_WORDS, type Sex } from "../values/sex-value";

/** The people that a column counts. */
export interface PopulationMeasure extends AgeBand {
  sex: Sex;
  /** The year that the heading names, or null. */
  year: number | null;
}

/** A heading taken apart; its ages may still depend on the headings beside it. */
export interface PopulationHeading {
  sex: Sex;
  /** Null when the heading names no ages, which means all. */
  ages: AgeSpelling | null;
  year: number | null;
  /** Whether it says that it counts people; "Anzahl" or a bare number do not. */
  isNamed: boolean;
}

/** Headings of residents' registers: `E_E`, `E_EW`, `E_E00_01`, `E_E95_110`, `E_EU1`, `E_1U6`. */
const REGISTER =
  /^E_(?:E?(?<sex>[MW])?(?:(?<from>\d{2,3})_(?<below>\d{2,3}))?|E?(?<start>\d{1,3})?U(?<end>\d{1,3}))$/i;

const PEOPLE = new Set(
  `einwohner einwohnerinnen einwohnerzahl einwohnerzahlen einw ew bevoelkerung bev bevoelkerungszahl
  bevoelkerungsstand wohnbevoelkerung gesamtbevoelkerung personen menschen people persons population
  pop residents inhabitants`.split(/\s+/),
);
const AMOUNTS = new Set(
  "anzahl zahl insgesamt insg gesamt ges total summe zusammen alle all both count number".split(
    " ",
  ),
);
const FILLERS = new Set(
  `innen der die das im in am zum nach of the stand jahr hauptwohnsitz hauptwohnung mit hw
  gruppe altersgruppe altersgruppen davon darunter`.split(/\s+/),
);

function sexOf(word: string): Sex | null {
  if (SEX_WORDS.female.includes(word)) return "female";
  return SEX_WORDS.male.includes(word) ? "male" : null;
}

function registerHeading(heading: string): PopulationHeading | null {
  const groups = REGISTER.exec(heading)?.groups;
  if (!groups || heading.length < 3) return null;
  const letter = groups.sex?.toUpperCase();
  const sex = letter === undefined ? "all" : letter === "W" ? "female" : "male";
  const [from, below] = [groups.from ?? groups.start ?? "0", groups.below ?? groups.end];
  const ages: AgeSpelling | null =
    below === undefined
      ? null
      : { ageFrom: Number(from), to: Number(below), end: "below", usual: "below" };
  return { sex, ages, year: null, isNamed: true };
}

/** The heading with its parts kept apart by blanks, except the number_number of an age span. */
function spaced(heading: string): string {
  return foldText(heading.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .replaceAll(/[()[\]:;,/*"]/g, " ")
    .replaceAll(/(?<!\d)_|_(?!\d)/g, " ")
    .replaceAll(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, " ")
    .replaceAll(/(?<=[a-z])-(?=[a-z])/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const DAY_AND_YEAR = /(?:^| )(?:\d{1,2}\. ?\d{1,2}\. ?)?((?:19|20)\d{2})(?= |$)/g;

/**
 * Takes the heading of a column of people apart, or null when it counts something else.
 *
 * @example readPopulationHeading("männlich 0-5")?.sex // "male"
 * @example readPopulationHeading("Anteil unter 6") // null
 */
export function readPopulationHeading(heading: string): PopulationHeading | null {
  const register = registerHeading(heading.trim());
  if (register) return register;
  if (heading.length > 100) return null;
  const text = spaced(heading);
  const years = [...text.matchAll(DAY_AND_YEAR)].map((match) => Number(match[1]));
  const words = text.replaceAll(DAY_AND_YEAR, " ").split(" ");
  const sexes = words.map(sexOf).filter((sex) => sex !== null);
  const hasAges = words.some((word) => /\d/.test(word));
  const rest = words.filter(
    (word) =>
      word !== "" &&
      sexOf(word) === null &&
      ![PEOPLE, AMOUNTS, FILLERS].some((list) => list.has(word)) &&
      (hasAges || word !== "und"),
  );
  const ages = rest.length === 0 ? null : spellAges(rest.join(" "));
  const isNamed = words.some((word) => PEOPLE.has(word)) || sexes.length > 0;
  const counts = isNamed || ages !== null || words.some((word) => AMOUNTS.has(word));
  if ((rest.length > 0 && ages === null) || years.length > 1 || sexes.length > 1) return null;
  if (!counts && years.length === 0) return null;
  return { sex: sexes[0] ?? "all", ages, year: years[0] ?? null, isNamed };
}
