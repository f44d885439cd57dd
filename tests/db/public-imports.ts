import { readFileSync } from "node:fs";
import type { ImportRequest } from "@/lib/datasets/import-request";
import { publicData } from "../support/public-data";
import { fileImport, importAll, type FileImport } from "./small-files";
import { createSmallRegion } from "./small-region";

/** How a file of the collection of public data is imported. */
export function publicImport(
  kind: ImportRequest["kind"],
  file: string,
  settings: object = {},
): FileImport {
  return fileImport(kind, publicData(file), settings);
}

/** The text of a file of the collection. */
export function publicText(file: string): string {
  return readFileSync(publicData(file), "utf8");
}

const LEVELS = [
  ["bezirke", "bezirk", undefined],
  ["prognoseraeume", "prognoseraum", "bezirk"],
  ["bezirksregionen", "bezirksregion", "prognoseraum"],
  ["kieze", "planungsraum", "bezirksregion"],
] as const;

/** A region with Berlin's areas since 2021, on all levels or on those named. */
export async function createBerlin(
  slug: string,
  levels: readonly string[] = LEVELS.map(([, level]) => level),
): Promise<number> {
  const id = await createSmallRegion(slug, "bezirk");
  for (const [file, level, parentLevel] of LEVELS) {
    if (!levels.includes(level)) continue;
    const path = `kiez-finder-lor2021/${file}.geojson`;
    const hasParent = parentLevel !== undefined && levels.includes(parentLevel);
    const settings = hasParent ? { level, parentLevel } : { level };
    await importAll(slug, publicImport("boundaries", path, settings));
  }
  return id;
}
