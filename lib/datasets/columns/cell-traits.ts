import type { Cell } from "../files/source-table";
import { spellAges, type AgeSpelling } from "../values/age-band";
import { cellText } from "../values/cell-text";
import { readDay } from "../values/day-value";
import { clueOf, type MarkClue } from "../values/decimal-mark";
import { absenceOf, isBelowLimit, type Absence } from "../values/missing-value";
import { takeApart } from "../values/number-text";
import { amountOf } from "../values/number-value";
import { readSex, type Sex } from "../values/sex-value";
import { readYear } from "../values/year-value";

/** What one cell may be; a column becomes what nearly all of its cells may be. */
export interface CellTraits {
  text: string;
  absence: Absence | null;
  /** "unter 6": suppressed in a column of amounts, a value in a column of ages. */
  isLimit: boolean;
  /** The number under a decimal comma and under a decimal point. */
  asComma: number | null;
  asPoint: number | null;
  clue: MarkClue | null;
  isPercent: boolean;
  /** How many digits a text of nothing but digits has, else 0. */
  width: number;
  isZeroLed: boolean;
  /** Without blanks, with a digit and not long, as codes are. */
  isCode: boolean;
  isDay: boolean;
  /** A year of four digits, or a month as "202512". */
  isYear: boolean;
  isMonth: boolean;
  sex: Sex | null;
  ages: AgeSpelling | null;
  isJson: boolean;
}

const LONGEST_CODE = 40;
const BLANK: CellTraits = {
  text: "",
  absence: null,
  isLimit: false,
  asComma: null,
  asPoint: null,
  clue: null,
  isPercent: false,
  width: 0,
  isZeroLed: false,
  isCode: false,
  isDay: false,
  isYear: false,
  isMonth: false,
  sex: null,
  ages: null,
  isJson: false,
};

/**
 * What a cell may be, whatever column it stands in.
 *
 * @example traitsOf("01011101").isZeroLed // true
 */
export function traitsOf(cell: Cell): CellTraits {
  const traits: CellTraits = { ...BLANK, text: cellText(cell), absence: absenceOf(cell) };
  traits.isLimit = traits.absence === "suppressed" && isBelowLimit(traits.text);
  if ((traits.absence !== null && !traits.isLimit) || typeof cell === "boolean") return traits;
  if (typeof cell === "number") traits.asComma = traits.asPoint = cell;
  else noteNumber(traits);
  noteDigits(traits);
  noteWords(traits);
  return traits;
}

function noteNumber(traits: CellTraits): void {
  const written = takeApart(traits.text);
  if (!written) return;
  traits.clue = clueOf(written);
  traits.isPercent = written.percent;
  traits.asPoint = amountOf(written, ".")?.value ?? null;
  const isPlain = traits.clue === "small" || traits.clue === "large";
  traits.asComma = isPlain ? traits.asPoint : (amountOf(written, ",")?.value ?? null);
}

function noteDigits(traits: CellTraits): void {
  const { text } = traits;
  if (!/^\d+$/.test(text)) return;
  traits.width = text.length;
  traits.isZeroLed = text.length > 1 && text.startsWith("0");
  if (text.length === 4) traits.isYear = readYear(text) !== null;
  if (text.length === 6) traits.isMonth = readYear(text) !== null;
}

/** A number is asked only what a number may be, because most cells of long files are numbers. */
function noteWords(traits: CellTraits): void {
  const { text, width } = traits;
  if (text.length > LONGEST_CODE) {
    traits.isJson = isJson(text);
    return;
  }
  const isNumber = traits.asComma !== null || traits.asPoint !== null;
  const hasDigit = isNumber || /\d/.test(text);
  traits.isCode = hasDigit && !/\s/.test(text);
  if (!hasDigit) traits.sex = readSex(text);
  else if (!isNumber) traits.isDay = readDay(text) !== null;
  if (isNumber ? width > 0 && width <= 3 : !/\d{4}/.test(text)) traits.ages = spellAges(text);
  traits.isJson = !isNumber && isJson(text);
}

function isJson(text: string): boolean {
  return /^[[{]\s*[[\]{}"\d-]/.test(text) && /[\]}]$/.test(text);
}

const KEPT = 20_000;
const LONGEST_KEPT = 40;

/** `traitsOf` that remembers the cells it has seen, as far as `KEPT` different short ones. */
export function rememberedTraits(): (cell: Cell) => CellTraits {
  const known = new Map<string, CellTraits>();
  return (cell) => {
    if (typeof cell !== "string" || cell.length > LONGEST_KEPT) return traitsOf(cell);
    const found = known.get(cell);
    if (found) return found;
    const traits = traitsOf(cell);
    if (known.size < KEPT) known.set(cell, traits);
    return traits;
  };
}
