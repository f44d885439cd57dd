import { DatasetProblem } from "../problem";
import type { ForeignFormat } from "./file-kind";
import type { ZipEntry } from "./zip-archive";

/** What a zip archive is: a spreadsheet, shapefiles, or a wrapping around other files. */
export type ZipKind = "xlsx" | "shapefile" | "bundle";

const FOREIGN: readonly [RegExp, ForeignFormat][] = [
  [/^xl\/workbook\.bin$/i, "binarySpreadsheet"],
  [/^word\//i, "word"],
  [/^ppt\//i, "presentation"],
  [/^mimetype$/i, "opendocument"],
];

const DATA = /\.(?:csv|tsv|tab|txt|json|geojson|topojson|xlsx|gpkg)$/i;

/**
 * What a zip archive is by the files in it.
 *
 * Throws a DatasetProblem that names the format when it is one that is not read.
 *
 * @example zipKindOf(await zipEntries("grenzen.zip", "grenzen.zip"), "grenzen.zip") // "shapefile"
 */
export function zipKindOf(entries: readonly ZipEntry[], file: string): ZipKind {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return "xlsx";
  for (const [pattern, format] of FOREIGN)
    if (has(pattern)) throw new DatasetProblem("foreignFormat", { file, format });
  if (has(/\.shp$/i)) return "shapefile";
  if (has(/\.kml$/i) && !has(DATA))
    throw new DatasetProblem("foreignFormat", { file, format: "kmz" });
  return "bundle";
}

const COMPANION = /(?:^|\/)(?:read.?me|liesmich|licen[cs]e|lizenz|hinweise?|metadat)[^/]*$|\.txt$/i;

/**
 * The entries of an archive that can be the table somebody packed: data files without their
 * companions, or all there are when none is named like one.
 *
 * @example tableEntries([csv, readme]) // [csv]
 */
export function tableEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const data = entries.filter(({ name }) => DATA.test(name));
  const tables = data.filter(({ name }) => !COMPANION.test(name));
  if (tables.length > 0) return tables;
  return data.length > 0 ? data : entries;
}
