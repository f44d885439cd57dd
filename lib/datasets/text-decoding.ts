import chardet from "chardet";
import iconv from "iconv-lite";

export interface DecodedText {
  text: string;
  encoding: string;
}

const SAMPLE_BYTES = 65_536;

/**
 * Text of a file in the encoding it was written in: UTF-8 and UTF-16 with or without mark, else
 * Windows-1252, which contains ISO-8859-1.
 *
 * @example decodeText(Buffer.from([0x4b, 0x61, 0xdf, 0x62, 0x65, 0x72, 0x67])).text // "Kaßberg"
 */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = encodingOf(bytes);
  return { text: iconv.decode(bytes, encoding, { stripBOM: true }), encoding };
}

function encodingOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return "UTF-16LE";
  if (bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return "UTF-16BE";
  if (isUtf8(bytes)) return "UTF-8";
  const guess = chardet.detect(bytes.subarray(0, SAMPLE_BYTES)) ?? "";
  return guess.startsWith("UTF-16") ? guess.toUpperCase() : "windows-1252";
}

function isUtf8(bytes: Buffer): boolean {
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
