import { stat } from "node:fs/promises";
import { DatasetProblem } from "../problem";
import { gzipContent } from "./content";
import { kindOf } from "./file-kind";
import { openContent } from "./open-content";
import type { OpenOptions } from "./open-options";
import { openedTable, type TableReading } from "./opened-table";
import { partsBeside } from "./shapefile-parts";
import { openShapefile } from "./shapefile-table";
import { openSourceFile, sha256Of, type SourceFile } from "./source-file";
import type { SourceTable } from "./source-table";
import { openZip } from "./zip-table";

interface Opened {
  reading: TableReading;
  compression: SourceTable["compression"];
  /** The files on disk the table is made of. */
  files: readonly SourceFile[];
}

/** Changes of a database that is open elsewhere lie in a second file. */
async function assertNoLog({ path, name }: SourceFile): Promise<void> {
  for (const ending of ["-wal", "-journal"]) {
    const found = await stat(`${path}${ending}`).catch(() => null);
    if (found && found.size > 0)
      throw new DatasetProblem("databaseUnfinished", { file: name, companion: `${name}${ending}` });
  }
}

async function open(source: SourceFile, options: OpenOptions): Promise<Opened> {
  const { name } = source;
  const files = [source];
  switch (kindOf(source.head).is) {
    case "gzip": {
      const reading = await openContent(await gzipContent(source), name, options);
      return { reading, compression: "gzip", files };
    }
    case "zip": {
      const { reading, isPacked } = await openZip(source, options);
      return { reading, compression: isPacked ? "zip" : null, files };
    }
    case "shp": {
      const parts = await partsBeside(source);
      const reading = await openShapefile(parts, name, options);
      return { reading, compression: null, files: parts };
    }
    case "sqlite":
      await assertNoLog(source);
  }
  return { reading: await openContent(source, name, options), compression: null, files };
}

/**
 * Opens a data file as the table it holds, whatever its format: CSV and TSV, XLSX, GeoJSON,
 * TopoJSON, lists in JSON, shapefiles, GeoPackage, plain or packed. The format is known by the
 * content, never by the name. The rows then stream by `rows()`.
 *
 * Throws a DatasetProblem when the file cannot be trusted or understood, or when something has to
 * be asked; the message names the file, the place, and the option that answers.
 *
 * @example
 * const table = await openSourceTable("einwohner.csv");
 * for await (const { line, cells } of table.rows()) console.log(line, cells);
 * console.log(table.notes); // what was left out
 */
export async function openSourceTable(
  path: string,
  options: OpenOptions = {},
): Promise<SourceTable> {
  const source = await openSourceFile(path);
  const { reading, compression, files } = await open(source, options);
  const { read, ...facts } = reading;
  const file = {
    name: source.name,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: await sha256Of(files),
  };
  return openedTable({ ...facts, file, compression }, read, () => source.assertUnchanged());
}
