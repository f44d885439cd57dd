import { OPEN_AGE } from "../schema";
import type { AgeSpelling } from "../values/age-band";
import { markOf, type DecimalMark, type MarkEvidence } from "../values/decimal-mark";
import type { ColumnTally } from "./column-tally";
import { CROSSWALK_SYNONYMS, FIELD_SYNONYMS, TECHNICAL_KEYS } from "./field-synonyms";
import { headingWords } from "./heading";
import { readPopulationHeading } from "./population-heading";

/** What a column holds, judged by its cells and, where they leave it open, by its heading. */
export type ColumnKind =
  | "key"
  | "whole"
  | "decimal"
  | "percent"
  | "text"
  | "day"
  | "year"
  | "sex"
  | "age"
  | "coordinate"
  | "geometry-json"
  | "empty";

/** So many of the cells have to agree; the others are errors that are found line by line. */
const NEARLY_ALL = 0.9;
/** Amounts are seldom this long and never all of one length and different. */
const KEY_WIDTH = 8;

const AMOUNTS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["whole", "decimal", "percent"]);

export const COORDINATE_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["coordinate"]);

const AMOUNT_FIELDS = ["fte", "doctors", "degree", "openSeats", "beds", "freePlaces", "share"];

const KEY_ENDINGS = /(?:schluessel|nummer|kennziffer|code|key|kennung|raumid)$/;
const KEY_WORDS = new Set("id ids nr plz ags ars zip postcode postleitzahl ik bsnr".split(" "));

function means(field: string, heading: readonly string[]): boolean {
  const { sure, weak = [] } = FIELD_SYNONYMS[field] ?? { sure: [] };
  const text = heading.join(" ");
  return sure.includes(text) || weak.includes(text);
}

/** Whether a heading says that its column holds keys, also technical ones and postcodes. */
export function isKeyHeading(heading: string): boolean {
  const words = headingWords(heading);
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  return (
    ["key", "postcode"].some((field) => means(field, words)) ||
    TECHNICAL_KEYS.has(words.join(" ")) ||
    CROSSWALK_SYNONYMS.from?.sure.includes(words.join(" ")) === true ||
    CROSSWALK_SYNONYMS.to?.sure.includes(words.join(" ")) === true ||
    KEY_ENDINGS.test(last) ||
    KEY_WORDS.has(last) ||
    KEY_WORDS.has(first)
  );
}

function isCoordinateHeading(heading: string): boolean {
  const words = headingWords(heading);
  const last = words.slice(-1);
  return ["latitude", "longitude"].some((field) => means(field, words) || means(field, last));
}

function says(heading: string, fields: readonly string[]): boolean {
  const words = headingWords(heading);
  return fields.some((field) => means(field, words) || means(field, words.slice(0, 1)));
}

/** Whether every number is whole with the mark that the column has, or may have. */
function isWhole({ marks, numbers, wholeAsComma, wholeAsPoint }: ColumnTally): boolean {
  const { mark } = markOf(marks, { whole: false });
  const whole = { ",": wholeAsComma, ".": wholeAsPoint }[mark === "," ? "," : "."];
  return mark === "ambiguous" || mark === "mixed"
    ? Math.max(wholeAsComma, wholeAsPoint) === numbers
    : whole === numbers;
}

/**
 * The kind of a column.
 *
 * @example columnKind("RAUMID", tallyOf("01011101", "01011102")) // "key"
 */
export function columnKind(heading: string, tally: ColumnTally): ColumnKind {
  const values = tally.rows - tally.missing - tally.suppressed;
  const most = (count: number, of = values) => count > 0 && count >= of * NEARLY_ALL;
  const withLimits = values + tally.limits;
  if (withLimits === 0) return "empty";
  if (most(tally.jsons)) return "geometry-json";
  if (most(tally.days)) return "day";
  if (most(tally.numbers) && isCoordinateHeading(heading)) return "coordinate";
  if (most(tally.sexes) && (tally.singleSexes > 0 || says(heading, ["sex"]))) return "sex";
  const named = readPopulationHeading(heading);
  const countsPeople = named !== null;
  const isAge = hasAgeWords(tally) || (says(heading, ["age"]) && !countsPeople);
  if (most(tally.ages, withLimits) && isAge && !isKeyHeading(heading)) return "age";
  if (values === 0) return "empty";
  if (isKey(heading, tally, values)) return "key";
  if (most(tally.years) && !countsPeople && !says(heading, ["doctors", "beds"])) return "year";
  // Few rows, a wrong cell, or a total row that has its word here: the heading decides.
  if ((tally.years + tally.months) * 2 >= values && says(heading, ["year"])) return "year";
  if (tally.days > 0 && tally.days * 2 >= values && says(heading, ["year", "date"])) return "day";
  if (most(tally.percents)) return "percent";
  const isAmount = tally.numbers * 2 > values && (says(heading, AMOUNT_FIELDS) || named?.isNamed);
  if (most(tally.numbers) || isAmount) return isWhole(tally) ? "whole" : "decimal";
  return "text";
}

/**
 * Numbers beside "<5" are no ages, "insgesamt" alone is none, and a few spans among many numbers
 * are houses.
 */
function hasAgeWords({ ages, singleYears, limits, spans }: ColumnTally): boolean {
  const isGroup = ({ ageFrom, to }: AgeSpelling) =>
    ageFrom < to && !(ageFrom === 0 && to === OPEN_AGE);
  const areHouses = singleYears > ages / 2 && spans.some(({ end }) => end === "unsaid");
  return ages > singleYears + limits && spans.some(isGroup) && !areHouses;
}

function isKey(heading: string, tally: ColumnTally, values: number): boolean {
  const { digits, zeroLed, codes, widths, distinct } = tally;
  if (digits === values && zeroLed > 0) return true;
  const [width = 0] = widths.keys();
  if (digits === values && widths.size === 1 && width >= KEY_WIDTH && distinct !== false)
    return values > 1;
  return codes >= values * NEARLY_ALL && isKeyHeading(heading);
}

/**
 * The decimal mark that the amounts of a file prove, or null when there is no proof or the columns
 * disagree. Coordinates are left out: they come from other programs than the counts beside them.
 */
export function provenMark(
  columns: readonly { kind: ColumnKind; marks: Readonly<MarkEvidence> }[],
  kinds: ReadonlySet<ColumnKind> = AMOUNTS,
): DecimalMark | null {
  const marks = columns.filter(({ kind }) => kinds.has(kind)).map((column) => column.marks);
  const hasComma = marks.some(({ comma }) => comma !== null);
  const hasPoint = marks.some(({ point }) => point !== null);
  if (hasComma === hasPoint) return null;
  return hasComma ? "," : ".";
}
