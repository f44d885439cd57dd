import { createRequire } from "node:module";
import { z } from "zod";
import type { Bounds } from "@/lib/cartography/ring-geometry";
import { DatasetProblem } from "../problem";

/** What is known about a coordinate reference system. */
export interface ReferenceDefinition {
  epsg: number;
  name: string;
  /** For proj4; with the datum shift that stands in for a grid file, where there is one. */
  proj4: string;
  /** Where it is meant to be used, in degrees. */
  areaOfUse: Bounds;
  inDegrees: boolean;
  /** The datum shift is a mean over a whole country, some metres off. */
  isApproximate: boolean;
}

const entrySchema = z.object({
  name: z.string(),
  proj4: z.string().regex(/\+proj=(?!geocent)/),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

/**
 * Mean datum shifts for systems that are defined by a grid file, as registered with EPSG: 1777 for
 * the German net, 15868 for Saxony's, 1781 for Thuringia's, 1314 for the British one.
 */
const GERMAN_SHIFT = "598.1,73.7,418.2,0.202,0.045,-2.455,6.7";
const SAXON_SHIFT = "612.4,77,440.2,-0.054,0.057,-2.797,2.55";
const THURINGIAN_SHIFT = "599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46";
const BRITISH_SHIFT = "446.448,-125.157,542.06,0.15,0.247,0.842,-20.489";

function meanShift(name: string, grid: string): string | null {
  if (grid.startsWith("OSTN15")) return BRITISH_SHIFT;
  if (!grid.startsWith("BETA2007")) return null;
  if (name.startsWith("RD/83")) return SAXON_SHIFT;
  return name.startsWith("PD/83") ? THURINGIAN_SHIFT : GERMAN_SHIFT;
}

// One small file of thousands is read when it is needed; no bundler has to pack them all.
const load = createRequire(import.meta.url);

const known = new Map<number, ReferenceDefinition>();

/**
 * The definition of a coordinate reference system.
 *
 * @throws DatasetProblem when the code is unknown, or the system cannot be converted here: it is
 *   not a map projection, or needs a grid file that no registered mean shift replaces.
 * @example referenceDefinition(25833).name // "ETRS89 / UTM zone 33N"
 */
export function referenceDefinition(epsg: number): ReferenceDefinition {
  const cached = known.get(epsg);
  if (cached) return cached;
  const definition = read(epsg);
  known.set(epsg, definition);
  return definition;
}

function read(epsg: number): ReferenceDefinition {
  let entry: unknown;
  try {
    entry = load(/* turbopackIgnore: true */ /* webpackIgnore: true */ `epsg-index/s/${epsg}.json`);
  } catch {
    throw new DatasetProblem("unknownReference", { reference: `EPSG:${epsg}` });
  }
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success)
    throw new DatasetProblem("referenceNotConvertible", { reference: `EPSG:${epsg}` });
  const { name, proj4, bbox } = parsed.data;
  const [north, west, south, east] = bbox;
  const grid = /\+nadgrids=(\S+)/.exec(proj4)?.[1] ?? "@null";
  const shift = grid === "@null" ? null : meanShift(name, grid);
  if (grid !== "@null" && shift === null)
    throw new DatasetProblem("referenceNotConvertible", { reference: `EPSG:${epsg} (${name})` });
  return {
    epsg,
    name,
    proj4: shift === null ? proj4 : proj4.replace(/\+nadgrids=\S+/, `+towgs84=${shift}`),
    areaOfUse: [west, south, east, north],
    inDegrees: proj4.includes("+proj=longlat"),
    isApproximate: shift !== null,
  };
}

/** Like referenceDefinition, but null where that throws. */
export function findReference(epsg: number): ReferenceDefinition | null {
  try {
    return referenceDefinition(epsg);
  } catch (error) {
    if (error instanceof DatasetProblem) return null;
    throw error;
  }
}
