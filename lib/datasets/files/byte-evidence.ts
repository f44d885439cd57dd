import { DatasetProblem } from "../problem";

/** What the bytes of a text say about its encoding, gathered over the whole file. */
export interface ByteEvidence {
  /** How many lines end before the last one, from 1. */
  lines: number;
  /** Whether there are letters that make sense in UTF-8 and hardly in any other encoding. */
  hasUtf8Letters: boolean;
  /** The first line with bytes that are no UTF-8. */
  invalidLine: number | null;
  /** The first line with one half of a character pair, which no text may hold. */
  surrogateLine: number | null;
  /** Whether the last bytes are the beginning of a UTF-8 character. */
  endsInsideCharacter: boolean;
  /** Whether there are bytes from 80 to 9F, which Windows-1252 has and ISO-8859-1 has not. */
  hasWindowsBytes: boolean;
  /** The first line whose bytes make no sense in Windows-1252. */
  oddLine: number | null;
  /** The first lines that are not ASCII. */
  sample: string;
}

const UTF8 = new RegExp(
  `^(?:${[
    String.raw`[\xc2-\xdf][\x80-\xbf]`,
    String.raw`\xe0[\xa0-\xbf][\x80-\xbf]`,
    String.raw`[\xe1-\xec\xee\xef][\x80-\xbf]{2}`,
    String.raw`\xed[\x80-\x9f][\x80-\xbf]`,
    String.raw`\xf0[\x90-\xbf][\x80-\xbf]{2}`,
    String.raw`[\xf1-\xf3][\x80-\xbf]{3}`,
    String.raw`\xf4[\x80-\x8f][\x80-\xbf]{2}`,
  ].join("|")})+`,
);
/** Letters of western Europe, dashes, quotation marks and the euro, as UTF-8 writes them. */
const LIKELY_UTF8 = /^(?:[\xc2-\xc5][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf])+$/;
const SURROGATE = /^\xed[\xa0-\xbf][\x80-\xbf]/;
const CHARACTER_BEGINNING = /^(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;
/** Gaps of Windows-1252, signs inside a word, capitals among small letters: MS-DOS or Macintosh. */
const ODD = new RegExp(
  [
    String.raw`[\x81\x8d\x8f\x90\x9d]`,
    String.raw`[A-Za-z][\x84\x93\x94\xa1-\xa9\xab\xac\xae\xb6\xb8\xb9\xbc-\xbf][a-z]`,
    String.raw`[A-Za-z][\x8a\x8c\x8e\x9f][a-z]`,
  ].join("|"),
);
const SAMPLE_LENGTH = 65_536;
/** No word is longer; what goes on is no text and may be torn. */
const LONGEST_RUN = 65_536;

function runEvidence(run: string, evidence: ByteEvidence, isEnd: boolean): void {
  const valid = UTF8.exec(run)?.[0] ?? "";
  const beyond = run.slice(valid.length);
  if (LIKELY_UTF8.test(valid)) evidence.hasUtf8Letters = true;
  if (/[\x80-\x9f]/.test(run)) evidence.hasWindowsBytes = true;
  if (beyond === "") return;
  if (isEnd && CHARACTER_BEGINNING.test(beyond)) evidence.endsInsideCharacter = true;
  else if (SURROGATE.test(beyond)) evidence.surrogateLine ??= evidence.lines;
  else evidence.invalidLine ??= evidence.lines;
}

function lineEvidence(line: string, evidence: ByteEvidence, isEnd: boolean): void {
  if (!/[\x80-\xff]/.test(line)) return;
  for (const { 0: run, index } of line.matchAll(/[\x80-\xff]+/g))
    runEvidence(run, evidence, isEnd && index + run.length === line.length);
  if (ODD.test(line)) evidence.oddLine ??= evidence.lines;
  if (evidence.sample.length < SAMPLE_LENGTH) evidence.sample += line.slice(0, SAMPLE_LENGTH);
}

/** Where to part a text so that nothing is torn: behind the last line, or the last plain sign. */
function wholePart(text: string): number {
  const line = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r", text.length - 2)) + 1;
  if (line > 0) return line;
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) >= 0x80) at -= 1;
  return at === 0 && text.length > LONGEST_RUN ? text.length : at;
}

/**
 * Gathers what the bytes of a text say about its encoding.
 *
 * Throws a DatasetProblem with the line as soon as there is a zero byte.
 *
 * @example (await byteEvidence(content.chunks(), "namen.csv")).invalidLine // null for UTF-8
 */
export async function byteEvidence(
  chunks: AsyncIterable<Buffer>,
  file: string,
): Promise<ByteEvidence> {
  const evidence: ByteEvidence = {
    lines: 1,
    hasUtf8Letters: false,
    invalidLine: null,
    surrogateLine: null,
    endsInsideCharacter: false,
    hasWindowsBytes: false,
    oddLine: null,
    sample: "",
  };
  const watch = (text: string, isEnd: boolean) => {
    const lines = text.split(text.includes("\n") ? "\n" : "\r");
    const last = lines.length - 1;
    for (const [index, line] of lines.entries()) {
      if (line.includes("\0"))
        throw new DatasetProblem("zeroBytes", { file, line: evidence.lines });
      lineEvidence(line, evidence, isEnd && index === last);
      if (index < last) evidence.lines += 1;
    }
  };
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + chunk.toString("latin1");
    const end = wholePart(text);
    watch(text.slice(0, end), false);
    rest = text.slice(end);
  }
  watch(rest, true);
  return evidence;
}
