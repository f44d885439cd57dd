import type { Cell } from "../files/source-table";
import { plainDigits, takeApart, type NumberText } from "./number-text";

export type DecimalMark = "," | ".";

/** A cell that shows something, with the line it stands in. */
export interface MarkExample {
  text: string;
  line: number;
}

/** What one cell says about the decimal mark of its column. */
export type MarkClue =
  | { proves: DecimalMark }
  /** Three digits after its only mark: a fraction or thousands. */
  | { unsure: DecimalMark }
  | "small"
  | "large";

/** What the cells of a column say about its decimal mark; kept small however long the column. */
export interface MarkEvidence {
  /** The first cell that only a decimal comma or only a decimal point explains. */
  comma: MarkExample | null;
  point: MarkExample | null;
  /** The first cell with three digits after its only mark. */
  commaThree: MarkExample | null;
  pointThree: MarkExample | null;
  /** Whether there are whole numbers below 1000, and from 1000 on without any separator. */
  small: boolean;
  large: boolean;
}

export interface MarkDecision {
  /** "none": no cell has a mark; "ambiguous": has to be asked; "mixed": cells contradict. */
  mark: DecimalMark | "none" | "ambiguous" | "mixed";
  /** The cells that decided, or that leave it open. */
  examples: readonly MarkExample[];
}

/**
 * What a taken-apart number says about the mark, or null when it says nothing. A cell proves a mark
 * when it makes sense with that mark alone: "1.234,5", "0.123", "12.345.678", "52.51".
 *
 * @example clueOf(takeApart("1.234")) // { unsure: "." }
 */
export function clueOf({ body, exponent }: NumberText): MarkClue | null {
  if (/^\d+$/.test(body)) return exponent === null ? (body.length < 4 ? "small" : "large") : null;
  // Keys such as "01.02" and ordinals such as "5." are no amounts.
  if (!/[.,]\d/.test(body) || /^0\d/.test(body)) return null;
  const asComma = plainDigits(body, ",") !== null;
  const asPoint = plainDigits(body, ".") !== null;
  if (asComma && asPoint) {
    const mark = body.includes(",") ? "," : ".";
    return exponent === null ? { unsure: mark } : { proves: mark };
  }
  if (!asComma && !asPoint) return null;
  return { proves: asComma ? "," : "." };
}

/** Collects what the cells of one column say, cell by cell. */
export function markObserver(): {
  observe(cell: Cell, line: number): void;
  note(clue: MarkClue | null, text: string, line: number): void;
  evidence: Readonly<MarkEvidence>;
} {
  const evidence: MarkEvidence = {
    comma: null,
    point: null,
    commaThree: null,
    pointThree: null,
    small: false,
    large: false,
  };
  const note = (clue: MarkClue | null, text: string, line: number) => {
    if (clue === null) return;
    if (clue === "small" || clue === "large") evidence[clue] = true;
    else if ("proves" in clue) evidence[clue.proves === "," ? "comma" : "point"] ??= { text, line };
    else evidence[clue.unsure === "," ? "commaThree" : "pointThree"] ??= { text, line };
  };
  const observe = (cell: Cell, line: number) => {
    const written = typeof cell === "string" ? takeApart(cell) : null;
    if (written) note(clueOf(written), String(cell).trim(), line);
  };
  return { observe, note, evidence };
}

/**
 * The decimal mark of a column.
 *
 * 1. Cells that prove a comma beside cells that prove a point are mixed.
 * 2. One proof decides. In a column of whole numbers (`whole`, such as people) it does not when
 *    other cells have three digits after that mark: they would become fractions of people.
 * 3. "1.234" beside "1,234" without any proof is mixed.
 * 4. Three digits after a dot are thousands when `elsewhere`, the mark that the other columns of the
 *    file prove, is a comma; they are a fraction when it is a point, except in whole numbers.
 * 5. In whole numbers they are thousands when the column also has numbers below 1000 without a dot
 *    and none from 1000 on without one.
 * 6. Otherwise it is ambiguous and has to be asked. All this holds with comma and dot exchanged.
 *
 * @example markOf(evidenceOf("1.234", "87"), { whole: true }).mark // ","
 * @example markOf(evidenceOf("1.234", "2.345"), { whole: true }).mark // "ambiguous"
 */
export function markOf(
  { comma, point, commaThree, pointThree, small, large }: MarkEvidence,
  { whole, elsewhere = null }: { whole: boolean; elsewhere?: DecimalMark | null },
): MarkDecision {
  if (comma && point) return { mark: "mixed", examples: [comma, point] };
  const proof = comma ?? point;
  if (proof) {
    const three = comma ? commaThree : pointThree;
    if (whole && three) return { mark: "mixed", examples: [proof, three] };
    return { mark: comma ? "," : ".", examples: [proof] };
  }
  if (commaThree && pointThree) return { mark: "mixed", examples: [commaThree, pointThree] };
  const three = commaThree ?? pointThree;
  if (!three) return { mark: "none", examples: [] };
  const [mark, other] = commaThree ? ([",", "."] as const) : ([".", ","] as const);
  const decided = (found: DecimalMark): MarkDecision => ({ mark: found, examples: [three] });
  if (elsewhere === other) return decided(other);
  if (elsewhere === mark && !whole) return decided(mark);
  if (elsewhere === null && whole && small && !large) return decided(other);
  return { mark: "ambiguous", examples: [three] };
}
