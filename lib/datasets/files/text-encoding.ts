import chardet from "chardet";
import iconv from "iconv-lite";
import { DatasetProblem } from "../problem";
import { byteEvidence, type ByteEvidence } from "./byte-evidence";
import type { Content } from "./content";

/** How a text is encoded, known from all of its bytes. */
export interface TextEncoding {
  /** A name that people and iconv-lite know: "UTF-8", "UTF-16LE", "windows-1252" … */
  name: string;
  /** The last line when it ends inside a character: the file was cut off. */
  cutOffLine: number | null;
}

type Utf16 = "UTF-16LE" | "UTF-16BE";

const ZERO_SAMPLE_BYTES = 4096;

/** UTF-16 by its mark, or because every second byte of a western text in it is zero. */
function utf16Of(head: Buffer): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "UTF-16LE";
  if (head[0] === 0xfe && head[1] === 0xff) return "UTF-16BE";
  const sample = head.subarray(0, ZERO_SAMPLE_BYTES);
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 ? 1 : 0] += 1;
  const [even, odd] = zeros;
  const many = sample.length * 0.2;
  if (odd > many && even < odd / 10) return "UTF-16LE";
  return even > many && odd < even / 10 ? "UTF-16BE" : null;
}

/** Reads all of a UTF-16 text to see that it is one. */
async function checkUtf16(content: Content, name: Utf16): Promise<TextEncoding> {
  const file = content.name;
  const decoder = new TextDecoder(name, { fatal: true });
  let line = 1;
  let text = "";
  const decode = (chunk?: Buffer): boolean => {
    try {
      text = decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const chunk of content.chunks()) {
    if (!decode(chunk)) throw new DatasetProblem("wrongEncoding", { file, encoding: name, line });
    const lines = text.split("\n");
    const zero = lines.findIndex((candidate) => candidate.includes("\0"));
    if (zero >= 0) throw new DatasetProblem("zeroBytes", { file, line: line + zero });
    line += lines.length - 1;
  }
  return { name, cutOffLine: decode() ? null : line };
}

const WESTERN: ReadonlySet<string> = new Set(["ISO-8859-1", "windows-1252"]);
const SURE_ENOUGH = 15;
const CLEAR_LEAD = 3;

/** The encoding that fits the letters better than a western one and reads them differently. */
function betterFit(sample: string): string | null {
  const bytes = Buffer.from(sample, "latin1");
  const matches = chardet.analyse(bytes);
  const [best] = matches;
  const western = matches.find(({ name }) => WESTERN.has(name))?.confidence ?? 0;
  if (!best || WESTERN.has(best.name) || best.confidence < SURE_ENOUGH) return null;
  if (best.confidence <= western + CLEAR_LEAD || !iconv.encodingExists(best.name)) return null;
  const isSame = iconv.decode(bytes, best.name) === iconv.decode(bytes, "windows-1252");
  return isSame ? null : best.name;
}

function oneByteEncoding(evidence: ByteEvidence, file: string, invalidLine: number): TextEncoding {
  if (evidence.hasUtf8Letters)
    throw new DatasetProblem("mixedEncoding", { file, line: invalidLine });
  const guess = betterFit(evidence.sample) ?? (evidence.oddLine === null ? null : "cp850");
  if (guess !== null)
    throw new DatasetProblem("unclearEncoding", {
      file,
      line: evidence.oddLine ?? invalidLine,
      guess,
    });
  return { name: evidence.hasWindowsBytes ? "windows-1252" : "ISO-8859-1", cutOffLine: null };
}

function isUtf8Name(name: string): boolean {
  return /^utf-?8$/i.test(name);
}

/** The encoding somebody named; UTF-8 has to be true, of others nearly every byte is a letter. */
function namedEncoding(name: string, evidence: ByteEvidence, file: string): TextEncoding {
  const line = evidence.invalidLine ?? evidence.surrogateLine;
  if (!isUtf8Name(name)) return { name, cutOffLine: null };
  if (line !== null) throw new DatasetProblem("wrongEncoding", { file, encoding: "UTF-8", line });
  return { name: "UTF-8", cutOffLine: evidence.endsInsideCharacter ? evidence.lines : null };
}

/**
 * The encoding of a text: UTF-8 or UTF-16 with or without mark, else Windows-1252, which contains
 * ISO-8859-1. Every byte is looked at, for a text can be UTF-8 for a long while and then not.
 *
 * Throws a DatasetProblem that names the line when there are zero bytes, when the encoding named
 * in `wanted` does not fit, when two encodings are mixed, or when it may well be a third one.
 *
 * @example (await encodingOf(content)).name // "windows-1252"
 */
export async function encodingOf(content: Content, wanted?: string): Promise<TextEncoding> {
  const { name: file, head } = content;
  if (wanted !== undefined && !iconv.encodingExists(wanted))
    throw new DatasetProblem("unknownEncoding", { file, encoding: wanted });
  const utf16 = utf16Of(head);
  if (utf16 && (wanted === undefined || /^utf-?16/i.test(wanted)))
    return checkUtf16(content, utf16);
  // A table in UTF-16 has zero bytes at least in its line ends.
  if (wanted !== undefined && /^utf-?16/i.test(wanted) && !head.includes(0))
    throw new DatasetProblem("wrongEncoding", { file, encoding: wanted, line: 1 });
  const evidence = await byteEvidence(content.chunks(), file);
  if (wanted !== undefined) return namedEncoding(wanted, evidence, file);
  const isMarked = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  if (isMarked) return namedEncoding("UTF-8", evidence, file);
  const { surrogateLine } = evidence;
  // A single letter at the end is the torn beginning of UTF-8 only where there is more UTF-8.
  const isTorn = evidence.endsInsideCharacter && !evidence.hasUtf8Letters;
  const invalidLine = evidence.invalidLine ?? (isTorn ? evidence.lines : null);
  if (invalidLine !== null) return oneByteEncoding(evidence, file, invalidLine);
  if (surrogateLine !== null)
    throw new DatasetProblem("halfCharacters", { file, line: surrogateLine });
  return namedEncoding("UTF-8", evidence, file);
}
