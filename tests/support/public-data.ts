import { existsSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("../shared");

/** Whether the collection of public data sets that some tests read lies beside this project. */
export const hasPublicData = existsSync(path.join(folder, "data"));

if (!hasPublicData)
  console.info("Tests that read the collection of public data are skipped: it is not here.");

/** The path of a file in the collection of public data. */
export function publicData(file: string): string {
  return path.join(folder, "data", file);
}

/** The path of a file of conformance vectors. */
export function vectorFile(file: string): string {
  return path.join(folder, "vectors", file);
}
