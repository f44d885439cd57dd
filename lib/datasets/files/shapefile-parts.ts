import { readdir } from "node:fs/promises";
import path from "node:path";
import { openSourceFile, type SourceFile } from "./source-file";

/** A file of a shapefile, on disk or in an archive. */
export interface Part {
  name: string;
  bytes: number;
  chunks(): AsyncIterable<Buffer>;
}

const EXTENSIONS = ["shp", "dbf", "shx", "prj", "cpg"] as const;
export type Extension = (typeof EXTENSIONS)[number];

/** The files that make up one shapefile. */
export interface ShapefileParts {
  /** What the files are called without their endings. */
  layer: string;
  parts: ReadonlyMap<Extension, Part>;
}

function splitName(name: string): { stem: string; extension: Extension | null } {
  const found = path.extname(name).slice(1).toLowerCase();
  const extension = EXTENSIONS.find((known) => known === found) ?? null;
  return { stem: name.slice(0, name.length - found.length - 1), extension };
}

/**
 * Sorts files into shapefiles, whatever the case of their endings; others are left out.
 *
 * @example shapefilesIn([{ name: "a/Orte.SHP", … }, { name: "a/orte.dbf", … }])[0].layer // "Orte"
 */
export function shapefilesIn(files: readonly Part[]): ShapefileParts[] {
  const found = new Map<string, { stem: string; parts: Map<Extension, Part> }>();
  for (const file of files) {
    const { stem, extension } = splitName(file.name);
    if (!extension) continue;
    const one = found.get(stem.toLowerCase()) ?? { stem, parts: new Map<Extension, Part>() };
    if (extension === "shp") one.stem = stem;
    one.parts.set(extension, file);
    found.set(stem.toLowerCase(), one);
  }
  const shapefiles = [...found.values()].filter(({ parts }) => parts.has("shp"));
  const names = shapefiles.map(({ stem }) => path.basename(stem));
  const areDistinct = new Set(names).size === names.length;
  return shapefiles.map(({ stem, parts }) => ({
    layer: areDistinct ? path.basename(stem) : stem,
    parts,
  }));
}

/**
 * The files that lie beside a .shp file and belong to it, itself the first.
 *
 * @example (await partsBeside(shp)).map(({ name }) => name) // ["orte.shp", "orte.dbf", "orte.prj"]
 */
export async function partsBeside(shp: SourceFile): Promise<SourceFile[]> {
  const folder = path.dirname(shp.path);
  const own = splitName(shp.name).stem.toLowerCase();
  const names = (await readdir(folder)).filter((name) => {
    const { stem, extension } = splitName(name);
    return name !== shp.name && extension !== null && stem.toLowerCase() === own;
  });
  const others = await Promise.all(
    names.sort().map((name) => openSourceFile(path.join(folder, name))),
  );
  return [shp, ...others];
}
