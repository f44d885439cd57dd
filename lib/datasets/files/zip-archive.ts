import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import { DatasetProblem } from "../problem";
import { guardUnpacked } from "./size-limits";

/** A file inside a zip archive; folders are left out. */
export interface ZipEntry {
  /** Its path in the archive. */
  name: string;
  bytes: number;
  chunks(): AsyncIterable<Buffer>;
}

/** More than any spreadsheet or bundle of shapefiles has. */
const MOST_ENTRIES = 2_000;

interface Archive {
  /** Where the archive lies on disk, or its bytes. */
  source: string | Buffer;
  file: string;
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  const options = { autoClose: false };
  return typeof source === "string"
    ? openPromise(source, options)
    : fromBufferPromise(source, options);
}

function problemOf(error: unknown, file: string): DatasetProblem {
  return error instanceof DatasetProblem ? error : new DatasetProblem("damagedArchive", { file });
}

/** yauzl itself refuses an entry that unpacks to more or less than it declares. */
async function* unpacked({ source, file }: Archive, entry: Entry): AsyncGenerator<Buffer> {
  const zip = await openZip(source);
  try {
    const read: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    yield* read;
  } catch (error) {
    throw problemOf(error, file);
  } finally {
    zip.close();
  }
}

function entryOf(archive: Archive, entry: Entry): ZipEntry {
  const { file } = archive;
  if (entry.isEncrypted()) throw new DatasetProblem("encryptedArchive", { file });
  if (!entry.canDecodeFileData()) throw new DatasetProblem("damagedArchive", { file });
  const { fileName: name, uncompressedSize: bytes, compressedSize: packed } = entry;
  return {
    name,
    bytes,
    chunks: () => guardUnpacked(unpacked(archive, entry), { file: `${name} (${file})`, packed }),
  };
}

/**
 * The files in a zip archive, none of which is unpacked yet. Files the Macintosh adds are left out.
 *
 * Throws a DatasetProblem when the archive is damaged, encrypted or holds too many files.
 *
 * @example (await zipEntries("grenzen.zip", "grenzen.zip")).map(({ name }) => name)
 *   // ["grenzen.shp", "grenzen.dbf"]
 */
export async function zipEntries(source: string | Buffer, file: string): Promise<ZipEntry[]> {
  const zip = await openZip(source).catch((error: unknown) => {
    throw problemOf(error, file);
  });
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new DatasetProblem("tooManyEntries", { file, limit: MOST_ENTRIES });
    const found = new Map<string, ZipEntry>();
    for await (const entry of zip.eachEntry()) {
      if (/\/$|(?:^|\/)(?:__MACOSX\/|\.)/.test(entry.fileName)) continue;
      // A second entry of the same name would be read by one program and not by the next.
      if (found.has(entry.fileName)) throw new DatasetProblem("damagedArchive", { file });
      found.set(entry.fileName, entryOf({ source, file }, entry));
    }
    return [...found.values()];
  } catch (error) {
    throw problemOf(error, file);
  } finally {
    zip.close();
  }
}
