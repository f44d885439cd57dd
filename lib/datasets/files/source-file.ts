import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import path from "node:path";
import { DatasetProblem, type ProblemCode } from "../problem";
import { FILE_LIMIT, mebibytes } from "./size-limits";

/** A file on disk that may be read: it exists, is no folder, is not empty and not too large. */
export interface SourceFile {
  path: string;
  name: string;
  bytes: number;
  /** Its first bytes, at most 64 KiB. */
  head: Buffer;
  /** The bytes from the beginning; each call reads anew. */
  chunks(): AsyncIterable<Buffer>;
  /** Throws when the file is not the one it was when opened. */
  assertUnchanged(): Promise<void>;
}

export const HEAD_BYTES = 65_536;
const CHUNK_BYTES = 262_144;

const REASONS: Readonly<Record<string, ProblemCode>> = {
  ENOENT: "fileMissing",
  ENOTDIR: "fileMissing",
  EISDIR: "fileIsFolder",
  EACCES: "fileForbidden",
  EPERM: "fileForbidden",
};

/** Why the system would not open a file, for the person who named it. */
function unreadable(file: string, error: unknown): DatasetProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  return new DatasetProblem(REASONS[code] ?? "fileUnreadable", { file, reason: code });
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Looks at a file without reading more than its beginning.
 *
 * Throws a DatasetProblem when there is no such file, it is a folder or a device, may not be read,
 * is empty, or is larger than 512 MiB.
 *
 * @example (await openSourceFile("data/grenzen.geojson")).name // "grenzen.geojson"
 */
export async function openSourceFile(file: string): Promise<SourceFile> {
  const fail = (error: unknown): never => {
    throw unreadable(file, error);
  };
  const found = await stat(file).catch(fail);
  const name = path.basename(file);
  if (found.isDirectory()) throw new DatasetProblem("fileIsFolder", { file });
  if (!found.isFile()) throw new DatasetProblem("fileIsDevice", { file });
  if (found.size === 0) throw new DatasetProblem("emptyFile", { file: name });
  if (found.size > FILE_LIMIT)
    throw new DatasetProblem("fileTooLarge", {
      file: name,
      size: mebibytes(found.size),
      limit: mebibytes(FILE_LIMIT),
    });
  const head = await readHead(file).catch(fail);
  return {
    path: file,
    name,
    bytes: found.size,
    head,
    chunks: () => createReadStream(file, { highWaterMark: CHUNK_BYTES }),
    async assertUnchanged() {
      const now = await stat(file).catch(fail);
      if (now.size !== found.size || now.mtimeMs !== found.mtimeMs)
        throw new DatasetProblem("fileChanged", { file: name });
    },
  };
}

/**
 * The SHA-256 of files as they lie on disk, one after the other, in hexadecimal digits.
 *
 * @example await sha256Of([await openSourceFile("leer.csv")]) // "e3b0c442…"
 */
export async function sha256Of(files: readonly SourceFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) for await (const chunk of file.chunks()) hash.update(chunk);
  return hash.digest("hex");
}
