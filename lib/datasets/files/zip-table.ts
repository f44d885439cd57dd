import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { bytesOf, headOf } from "./content";
import { chooseLayer } from "./layer-choice";
import { openContent } from "./open-content";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import { openShapefile } from "./shapefile-table";
import type { SourceFile } from "./source-file";
import { openSpreadsheet } from "./xlsx-table";
import { zipEntries, type ZipEntry } from "./zip-archive";
import { tableEntries, zipKindOf } from "./zip-kind";

const MOST_NAMED = 10;

function otherFiles(entries: readonly ZipEntry[], chosen: ZipEntry): Finding[] {
  const names = entries.filter((entry) => entry !== chosen).map(({ name }) => name);
  const more = names.length > MOST_NAMED ? ` (+${names.length - MOST_NAMED})` : "";
  const about = `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
  return names.length > 0 ? [{ code: "otherFiles", line: null, about }] : [];
}

/** Opens the one table in an archive, or the one whose file is named as the layer. */
async function openBundle(
  entries: readonly ZipEntry[],
  file: string,
  options: OpenOptions,
): Promise<TableReading> {
  const tables = tableEntries(entries);
  const [only] = tables;
  if (!only) throw new DatasetProblem("archiveWithoutTable", { file });
  const names = tables.map(({ name }) => name);
  const isOne = tables.length === 1;
  const name = isOne ? only.name : chooseLayer(names, options.layer, file);
  const entry = tables.find((table) => table.name === name) ?? only;
  const { layer: _layer, ...others } = options;
  const content = { ...entry, head: await headOf(entry.chunks()) };
  if (content.head.length === 0) throw new DatasetProblem("emptyFile", { file: entry.name });
  const reading = await openContent(content, file, isOne ? options : others);
  return {
    ...reading,
    ...(isOne ? {} : { layer: name, layers: names }),
    notes: [...(isOne ? otherFiles(entries, entry) : []), ...reading.notes],
  };
}

/**
 * Opens the table in a zip archive: a spreadsheet, a shapefile, or a single file that was packed.
 *
 * Throws a DatasetProblem when the archive is damaged or holds no table, and one that lists its
 * files when there are several and none is named.
 *
 * @example (await openZip(await openSourceFile("grenzen.zip"), {})).reading.format // "shapefile"
 */
export async function openZip(
  source: SourceFile,
  options: OpenOptions,
): Promise<{ reading: TableReading; isPacked: boolean }> {
  const { name: file } = source;
  const entries = await zipEntries(source.path, file);
  const kind = zipKindOf(entries, file);
  if (kind === "xlsx")
    return {
      reading: await openSpreadsheet(await bytesOf(source), file, options),
      isPacked: false,
    };
  const open = kind === "shapefile" ? openShapefile : openBundle;
  return { reading: await open(entries, file, options), isPacked: true };
}
