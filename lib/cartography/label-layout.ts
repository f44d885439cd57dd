import { textWidth } from "./text-width";

export interface LabelText {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Stands in where the value is too wide: "92" for "92 %". */
  readonly shortValue?: string;
}

export interface LabelLine {
  readonly text: string;
  /** Font weight: names 400, values 600. */
  readonly weight: 400 | 600;
}

/** Lines of text as one block; lengths in the unit of the font size. */
export interface LabelLayout {
  readonly lines: readonly LabelLine[];
  readonly fontSize: number;
  readonly width: number;
  /** From the top of the ink to its bottom. */
  readonly height: number;
  /** From the top of the ink to the baseline of the first line. */
  readonly ascent: number;
}

/** Distance of two baselines in font sizes; draw every further line with `dy="1.1em"`. */
export const labelLineHeight = 1.1;

// How far ink reaches differs so much that a box for every letter would push figures off centre.
const ONLY_FIGURES = /^[\d\s%.,–−]*$/;
const ACCENTED_CAPITAL = /(?![A-Z])\p{Lu}|[ĥĺ]/u;
const NOTHING_BELOW_BASELINE = /^[A-PR-Za-fhik-or-xzÄÖÜäöüß\d\s%.–−-]*$/;

/** What the second attempt with a smaller type takes off. */
const SMALLER = 0.85;

/**
 * The ways to write a label, best first: name above value, the name broken in two, both again in
 * slightly smaller type, then the value alone, its short form, and these two smaller.
 *
 * @example
 * labelLayouts({ key: "k", name: "Schloßchemnitz", value: "75 %" }, 13, true).map(
 *   ({ lines, fontSize }) => [lines.map(({ text }) => text).join("|"), fontSize],
 * ); // [["Schloßchemnitz|75 %", 13], ["Schloßchemnitz|75 %", 11], ["75 %", 13], ["75 %", 11]]
 */
export function labelLayouts(
  label: LabelText,
  fontSize: number,
  nameAllowed: boolean,
): LabelLayout[] {
  const value: LabelLine = { text: label.value, weight: 600 };
  const broken = breakName(label.name);
  const named = [[label.name], ...(broken ? [broken] : [])].map((parts) => [
    ...parts.map((text): LabelLine => ({ text, weight: 400 })),
    value,
  ]);
  const values = [label.value, ...(label.shortValue === undefined ? [] : [label.shortValue])].map(
    (text): LabelLine[] => [{ text, weight: 600 }],
  );
  // Cut to a tenth: what is measured is what is drawn.
  const sizes = [fontSize, Math.floor(fontSize * SMALLER * 10) / 10];
  return [...(nameAllowed ? [named] : []), values].flatMap((writings) =>
    sizes.flatMap((size) => writings.map((lines) => measureLabel(lines, size))),
  );
}

/**
 * Breaks a name after a hyphen, after a slash or at a space, where the longer half is shortest;
 * `null` when there is no such place.
 *
 * @example breakName("Kleinolbersdorf-Altenhain") // ["Kleinolbersdorf-", "Altenhain"]
 */
export function breakName(name: string): [string, string] | null {
  let best: [string, string] | null = null;
  let bestWidth = Infinity;
  for (const { index, 0: separator } of name.matchAll(/(?<=\S)(?:[-/]|\s+)(?=\S)/g)) {
    const end = index + separator.length;
    const halves: [string, string] = [name.slice(0, end).trimEnd(), name.slice(end)];
    const width = Math.max(...halves.map((half) => textWidth(half, 1)));
    if (width < bestWidth) [best, bestWidth] = [halves, width];
  }
  return best;
}

/**
 * The block of ink that lines of Source Sans 3 leave: figures alone are lower than words with
 * ascenders, descenders or dotted capitals.
 *
 * @example measureLabel([{ text: "64", weight: 600 }], 100) // width 102.6, height 69, ascent 67
 */
export function measureLabel(lines: readonly LabelLine[], fontSize: number): LabelLayout {
  const top = lines[0]?.text ?? "";
  const bottom = lines.at(-1)?.text ?? "";
  const reach = ONLY_FIGURES.test(top) ? 0.67 : ACCENTED_CAPITAL.test(top) ? 0.9 : 0.77;
  const ascent = reach * fontSize;
  const descent = (NOTHING_BELOW_BASELINE.test(bottom) ? 0.02 : 0.24) * fontSize;
  return {
    lines,
    fontSize,
    width: Math.max(0, ...lines.map(({ text }) => textWidth(text, fontSize))),
    height: ascent + (lines.length - 1) * labelLineHeight * fontSize + descent,
    ascent,
  };
}
