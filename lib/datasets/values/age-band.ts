import type { Cell } from "../files/source-table";
import { OPEN_AGE } from "../schema";
import { cellText } from "./cell-text";
import { foldText } from "./folded-text";

/** Ages in completed years; `ageBelow` is exclusive, 150 for an open band. */
export interface AgeBand {
  ageFrom: number;
  ageBelow: number;
}

/** Whether the second number of "0-5" is the last age of the band or the first one after it. */
export type SpanEnd = "last" | "below";

/** Ages as they are spelled. */
export interface AgeSpelling {
  ageFrom: number;
  to: number;
  /** "unsaid": only the neighbouring bands tell, else `usual` is meant. */
  end: SpanEnd | "unsaid";
  usual: SpanEnd;
}

export const ALL_AGES: AgeBand = { ageFrom: 0, ageBelow: OPEN_AGE };

const TOTAL =
  /^(?:alle(?: alters(?:gruppen|klassen|stufen))?|gesamt|insgesamt|insg\.|zusammen|total|all(?: ages)?)$/;
const OPEN = [
  /^(\d{1,3})(?:\+| ?plus)$/,
  /^(\d{1,3}) (?:(?:und|u\.?|oder|and|or|&) ?(?:mehr|aelter|aelt\.|ae\.|darueber|older|over|above|more)|plus)$/,
  /^(?:ab|from|mindestens|mind\.|>=|≥|ge) ?(\d{1,3})$/,
];
const UNDER =
  /^(?:unter|bis unter|bis <|<|under|below|juenger als|younger than|less than|u|lt) ?(\d{1,3})$/;
const UP_TO =
  /^(?:bis(?: zu| einschl\.| einschliesslich)?|<=|≤|up to) ?(\d{1,3})(?: einschl\.| einschliesslich)?$/;
const OVER = /^> ?(\d{1,3})$/;
const SPAN_BELOW = /^(\d{1,3}) ?(?:(?:bis|-|to)? ?(?:unter|under|<|u\.)|bis < ?|- ?<) ?(\d{1,3})$/;
const SPAN = /^(\d{1,3}) ?(-|_|bis|to) ?(\d{1,3})$/;
const SINGLE = /^(\d{1,3})$/;
const FILLERS =
  /(?:^|(?<=[ \d_+-]))(?:im |in |von |the )?(?:altersgruppe|altersklasse|alter|aged|ages|age(?: group)?|jahren?|jahre?|j\.|years?|yrs?\.?|of age|old|von)(?= |$|[\d_+-])\.?/g;

const LONGEST = 50;

function simplify(text: string): string {
  return foldText(text)
    .replace(/^y(?=[_\d])_?/, "")
    .replaceAll(/(?<=\d)-? ?jaehrigen?/g, "")
    .replaceAll(FILLERS, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * Ages as a cell or heading spells them in German or English, or null.
 *
 * @example spellAges("0 bis unter 3 Jahre") // { ageFrom: 0, to: 3, end: "below", usual: "below" }
 * @example spellAges("0-3") // { ageFrom: 0, to: 3, end: "unsaid", usual: "last" }
 */
export function spellAges(text: string): AgeSpelling | null {
  if (text.length > LONGEST || /\d{4}/.test(text)) return null;
  const words = simplify(text);
  const said = (ageFrom: number, to: number, end: SpanEnd): AgeSpelling => ({
    ageFrom,
    to,
    end,
    usual: end,
  });
  if (TOTAL.test(words)) return said(0, OPEN_AGE, "below");
  const single = SINGLE.exec(words);
  if (single) return said(Number(single[1]), Number(single[1]), "last");
  const open = OPEN.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (open) return said(Number(open[1]), OPEN_AGE, "below");
  const over = OVER.exec(words);
  if (over) return said(Number(over[1]) + 1, OPEN_AGE, "below");
  const under = UNDER.exec(words);
  if (under) return said(0, Number(under[1]), "below");
  const upTo = UP_TO.exec(words);
  if (upTo) return said(0, Number(upTo[1]), "last");
  const below = SPAN_BELOW.exec(words);
  if (below) return said(Number(below[1]), Number(below[2]), "below");
  const span = SPAN.exec(words);
  if (!span) return null;
  const usual = span[2] === "_" ? "below" : "last";
  return { ageFrom: Number(span[1]), to: Number(span[3]), end: "unsaid", usual };
}

/** Nobody is older, so that a wide band which ends here or later is open. */
const OLDEST = 110;
const WIDEST_CLOSED = 5;

/**
 * The band of a spelling; `unsaid` says how spans without a word for it end. A wide band to 110 or
 * beyond is open. Null when the band is empty or begins beyond every age.
 *
 * @example bandOf({ ageFrom: 95, to: 110, end: "unsaid", usual: "below" })
 *   // { ageFrom: 95, ageBelow: 150 }
 */
export function bandOf(
  { ageFrom, to, end, usual }: AgeSpelling,
  unsaid: SpanEnd = usual,
): AgeBand | null {
  const closed = (end === "unsaid" ? unsaid : end) === "last" ? to + 1 : to;
  const isOpen = closed >= OLDEST && closed - ageFrom > WIDEST_CLOSED;
  const ageBelow = isOpen ? OPEN_AGE : closed;
  return ageFrom < ageBelow && ageFrom <= OLDEST ? { ageFrom, ageBelow } : null;
}

/**
 * The age band a cell names, or null. Without `unsaid` "0-3" and "0 bis 3" include 3 and "00_03"
 * does not.
 *
 * @example readAgeBand("65 und älter") // { ageFrom: 65, ageBelow: 150 }
 * @example readAgeBand("18 - 65 Jahre") // { ageFrom: 18, ageBelow: 66 }
 */
export function readAgeBand(cell: Cell, unsaid?: SpanEnd): AgeBand | null {
  const spelling = spellAges(cellText(cell));
  return spelling && bandOf(spelling, unsaid);
}

/**
 * How the spans of one file end, told from their neighbours: below when each ends where another
 * begins ("0-3", "3-6"), last when the next begins one year later ("0-2", "3-5"). "unsaid" when
 * nothing tells, "contradictory" when neither holds for all that have a neighbour.
 *
 * @example spanEndOf(["0-3", "3-6", "6-10"].map(spelled)) // "below"
 */
export function spanEndOf(spellings: readonly AgeSpelling[]): SpanEnd | "unsaid" | "contradictory" {
  const starts = new Set(spellings.map(({ ageFrom }) => ageFrom));
  const spans = spellings.filter(({ end, ageFrom, to }) => end === "unsaid" && ageFrom < to);
  const below = spans.filter(({ to }) => starts.has(to));
  const last = spans.filter(({ to }) => starts.has(to + 1));
  const either = spans.filter(({ to }) => starts.has(to) || starts.has(to + 1));
  if (either.length === 0) return "unsaid";
  if (below.length === either.length && below.length > last.length) return "below";
  if (last.length === either.length && last.length > below.length) return "last";
  return below.length === last.length && below.length === either.length
    ? "unsaid"
    : "contradictory";
}
