import { DatasetProblem } from "../problem";

const MEBIBYTE = 1024 ** 2;

/** The largest file that is opened, in bytes. */
export const FILE_LIMIT = 512 * MEBIBYTE;
/** What an archive may hold that is read bit by bit, in bytes. */
export const UNPACKED_LIMIT = 1024 * MEBIBYTE;
/** What may be read that has to be held in memory as a whole, in bytes. */
export const MEMORY_LIMIT = 256 * MEBIBYTE;

/** Tables of numbers shrink to a tenth or a thirtieth; only what was made to burst shrinks more. */
const HIGHEST_RATIO = 200;
const RATIO_FREE_BYTES = 32 * MEBIBYTE;

/**
 * Whole mebibytes, never none.
 *
 * @example mebibytes(3_145_728) // 3
 */
export function mebibytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / MEBIBYTE));
}

/**
 * Refuses what has to be held in memory and is more than 256 MiB by a DatasetProblem.
 *
 * @example assertFitsMemory("grenzen.geojson", 3_654_767) // fine
 */
export function assertFitsMemory(file: string, bytes: number): void {
  if (bytes > MEMORY_LIMIT)
    throw new DatasetProblem("tooLargeForMemory", {
      file,
      size: mebibytes(bytes),
      limit: mebibytes(MEMORY_LIMIT),
    });
}

/**
 * Passes on what comes out of an archive and stops as soon as it is too much: counted are the real
 * bytes, whatever the archive says about itself.
 *
 * @example for await (const chunk of guardUnpacked(unpacked, { file: "a.csv.gz", packed: 1200 })) …
 */
export async function* guardUnpacked(
  chunks: AsyncIterable<Buffer>,
  { file, packed }: { file: string; packed: number },
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > UNPACKED_LIMIT)
      throw new DatasetProblem("unpackedTooLarge", { file, limit: mebibytes(UNPACKED_LIMIT) });
    if (total > RATIO_FREE_BYTES && total > packed * HIGHEST_RATIO)
      throw new DatasetProblem("archiveBomb", { file, times: HIGHEST_RATIO });
    yield chunk;
  }
}
