import iconv from "iconv-lite";

/**
 * The same text in UTF-8. Text that is UTF-8 already passes through untouched, with its mark.
 *
 * @example for await (const chunk of utf8Chunks(content.chunks(), "windows-1252")) …
 */
export async function* utf8Chunks(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<Buffer> {
  if (encoding === "UTF-8") {
    yield* chunks;
    return;
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk));
  const rest = decoder.end();
  if (rest) yield Buffer.from(rest);
}

/**
 * A whole text in memory, without its mark.
 *
 * @example decodedText(Buffer.from([0x53, 0xfc, 0x64]), "ISO-8859-1") // "Süd"
 */
export function decodedText(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, encoding, { stripBOM: true });
}
