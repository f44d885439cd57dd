import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const MODULES = "module.exports=[";
const MAP_NAME = /\n\/\/# sourceMappingURL=.*\s*$/;

/**
 * Lets the server hold each chunk of code once. The build writes the same modules many times over,
 * in files that differ in nothing but the name of their source map, and every file that a page
 * loads stays in memory; here a copy becomes a reference to the first of them.
 *
 * @param folder where the build puts the server's chunks
 * @returns how many copies became references; 0 when it was done before
 * @example await shareChunks(".next/server/chunks") // 175
 */
export async function shareChunks(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const firsts = new Map<string, string>();
  let shared = 0;
  for (const name of names.filter((one) => one.endsWith(".js")).sort()) {
    const code = (await readFile(path.join(folder, name), "utf8")).replace(MAP_NAME, "");
    if (!code.startsWith(MODULES)) continue;
    const first = firsts.get(code);
    if (first === undefined) firsts.set(code, name);
    else {
      await writeFile(path.join(folder, name), referenceTo(first, name));
      shared += 1;
    }
  }
  return shared;
}

function referenceTo(chunk: string, from: string): string {
  const place = path.relative(path.dirname(from), chunk);
  return `module.exports=require(${JSON.stringify(`./${place}`)});`;
}
