import type { DecimalMark } from "./decimal-mark";

/**
 * What a number carries beside its value: brackets (of limited reliability), a flag or footnote
 * (`r` revised, `p` provisional, `s` and `e` estimated), or an exponent that hides digits.
 */
export type NumberRemark = "bracketed" | "flagged" | "shortened";

/** A number as it is written, taken apart; the marks in `body` are not yet understood. */
export interface NumberText {
  negative: boolean;
  /** Digits with marks and separators; every blank is a plain one. */
  body: string;
  exponent: number | null;
  percent: boolean;
  remark: Exclude<NumberRemark, "shortened"> | null;
}

const LONGEST = 60;
/** What nearly every number looks like. */
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const WRITTEN = new RegExp(
  [
    /^(?<sign>[+\-\u2212\u2013\ufe63\uff0d] ?)?(?<body>[\d.,][\d.,' ]*)(?<exponent>[eE][+-]?\d{1,3})?/,
    /(?<percent> ?(?:%|[Pp]rozent|[Pp]ercent|v\. ?H\.))?/,
    /(?<flag> ?[rpse]| ?[*†‡]{1,3}| ?[¹²³⁴⁵⁶⁷⁸⁹][)⁾]?| [1-9a-z]\)|[a-z]\))?$/,
  ]
    .map(({ source }) => source)
    .join(""),
);

/**
 * Takes a written number apart, or null when a cell is none: words, days, times, currencies.
 *
 * @example takeApart("(1.234,5 %)")
 *   // { negative: false, body: "1.234,5", exponent: null, percent: true, remark: "bracketed" }
 */
export function takeApart(text: string): NumberText | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text))
    return { negative: false, body: text, exponent: null, percent: false, remark: null };
  if (!/\d/.test(text) || /^\p{L}/u.test(text)) return null;
  const plain = text.trim().replaceAll(/\s/g, " ").replaceAll(/[’`´]/g, "'");
  const inner = /^\((.*)\)$/.exec(plain)?.[1]?.trim();
  const groups = WRITTEN.exec(inner ?? plain)?.groups;
  const body = (groups?.body ?? "").trimEnd();
  if (!groups || !/\d/.test(body)) return null;
  const flag = groups.flag === undefined ? null : "flagged";
  return {
    negative: /^[^+]/.test(groups.sign ?? "+"),
    body,
    exponent: groups.exponent === undefined ? null : Number(groups.exponent.slice(1)),
    percent: groups.percent !== undefined,
    remark: inner === undefined ? flag : "bracketed",
  };
}

const GROUPED = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/;

/**
 * The digits of a body with a point for its decimal mark, or null when the body cannot be read with
 * that mark. Thousands are separated by the other mark, blanks or apostrophes, in threes and never
 * after a leading zero.
 *
 * @example plainDigits("1.234,5", ",") // "1234.5"
 * @example plainDigits("0.123", ",") // null
 */
export function plainDigits(body: string, mark: DecimalMark): string | null {
  const at = body.lastIndexOf(mark);
  const whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? "" : body.slice(at + 1);
  if (whole.includes(mark) || !/^\d*$/.test(fraction)) return null;
  if (/^\d*$/.test(whole)) return whole + fraction === "" ? null : `${whole || "0"}.${fraction}`;
  return GROUPED.test(whole) ? `${whole.replaceAll(/[.,' ]/g, "")}.${fraction}` : null;
}
