import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream";
import { DatasetProblem } from "../problem";
import { assertFitsMemory, guardUnpacked } from "./size-limits";
import { HEAD_BYTES, type SourceFile } from "./source-file";

/** The bytes of one table, already unpacked; read anew by each call of `chunks`. */
export interface Content {
  /** What to call it: the file, or the entry of an archive. */
  name: string;
  /** How many there are, where that is known beforehand. */
  bytes: number | null;
  head: Buffer;
  chunks(): AsyncIterable<Buffer>;
}

/**
 * The first bytes of a stream, of which no more is read.
 *
 * @example (await headOf(content.chunks())).length // 65536 at most
 */
export async function headOf(chunks: AsyncIterable<Buffer>, bytes = HEAD_BYTES): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

/**
 * Content of which the head is not needed.
 *
 * @example await bytesOf(contentOf(entry))
 */
export function contentOf(part: Pick<Content, "name" | "bytes" | "chunks">): Content {
  return { ...part, head: Buffer.alloc(0) };
}

async function* gunzipped(file: SourceFile): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const read: AsyncIterable<Buffer> = pipeline(file.chunks(), gunzip, () => undefined);
  try {
    yield* read;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw new DatasetProblem("damagedArchive", { file: file.name });
    throw error;
  }
}

/**
 * A gzip file's content; throws a DatasetProblem when it is damaged, cut off or far too much.
 *
 * @example (await gzipContent(await openSourceFile("namen.csv.gz"))).name // "namen.csv"
 */
export async function gzipContent(file: SourceFile): Promise<Content> {
  const chunks = () => guardUnpacked(gunzipped(file), { file: file.name, packed: file.bytes });
  const name = file.name.replace(/\.gz$/i, "");
  const head = await headOf(chunks());
  if (head.length === 0) throw new DatasetProblem("emptyFile", { file: file.name });
  return { name, bytes: null, head, chunks };
}

/**
 * The whole content in memory; throws a DatasetProblem when that would be more than 256 MiB.
 *
 * @example parseJson((await bytesOf(content)).toString("utf8"), content.name)
 */
export async function bytesOf(content: Content): Promise<Buffer> {
  assertFitsMemory(content.name, content.bytes ?? 0);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of content.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    assertFitsMemory(content.name, length);
  }
  return Buffer.concat(parts, length);
}
