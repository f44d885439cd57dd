import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const DAY = 86_400_000;

const folderOf = (dataFolder: string) => path.join(dataFolder, "uploads");

/**
 * Has a file on disk as long as something is done with it.
 *
 * @param run number of the run that it is for
 */
export async function withFile<Result>(
  dataFolder: string,
  run: number,
  file: { name: string; parts: AsyncIterable<Uint8Array> },
  act: (place: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(folderOf(dataFolder), { recursive: true });
  // The same run may be begun twice; each writes into a folder of its own.
  const folder = await mkdtemp(path.join(folderOf(dataFolder), `${run}-`));
  try {
    const place = path.join(folder, file.name);
    await pipeline(file.parts, createWriteStream(place));
    return await act(place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes files that a process left behind when it died. */
export async function forgetLeftFiles(dataFolder: string, now: Date): Promise<void> {
  const parent = folderOf(dataFolder);
  for (const name of await readdir(parent).catch(() => [])) {
    const folder = path.join(parent, name);
    const found = await stat(folder).catch(() => null);
    if (found && now.getTime() - found.mtimeMs > DAY)
      await rm(folder, { recursive: true, force: true });
  }
}
