import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

async function filesBelow(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (!found?.isDirectory()) return found ? [place] : [];
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function hashOf(places: readonly string[], salt: string): Promise<string> {
  const hash = createHash("sha256").update(salt);
  for (const place of places)
    for (const file of await filesBelow(place)) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

/**
 * Runs `make` unless its result is newer than its sources.
 *
 * @param stamp file that remembers the sources of the last result
 * @param places files and folders that the result is made from
 * @param salt settings that change the result as well
 * @returns what to tell: nothing, or that nothing had changed
 */
export async function makeWhenChanged(
  stamp: string,
  places: readonly string[],
  make: () => Promise<void>,
  salt = "",
): Promise<string> {
  const hash = await hashOf(places, salt);
  if ((await readFile(stamp, "utf8").catch(() => "")) === hash) return "unchanged,";
  await make();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return "";
}
