import { DatasetProblem } from "../problem";
import { bytesOf, type Content } from "./content";
import { openCalendar } from "./calendar-table";
import { kindOf } from "./file-kind";
import { openGeopackage } from "./geopackage-table";
import { openJsonTable } from "./json-table";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import { openTextTable } from "./text-table";
import { openSpreadsheet } from "./xlsx-table";
import { zipEntries } from "./zip-archive";
import { zipKindOf } from "./zip-kind";

/** A spreadsheet is an archive too; any other one inside an archive is refused. */
async function openArchive(content: Content, file: string, options: OpenOptions) {
  const { name: entry } = content;
  const bytes = await bytesOf(content);
  if (zipKindOf(await zipEntries(bytes, entry), entry) === "xlsx")
    return openSpreadsheet(bytes, entry, options);
  throw new DatasetProblem("archiveInArchive", { file, entry });
}

/**
 * Opens what is not packed, or not packed any more, by what it is.
 *
 * Throws a DatasetProblem that names the format when it is one that is not read.
 *
 * @param file the file on disk the content comes from
 * @example (await openContent(content, "daten.zip", {})).format // "csv"
 */
export async function openContent(
  content: Content,
  file: string,
  options: OpenOptions,
): Promise<TableReading> {
  const kind = kindOf(content.head);
  const { name } = content;
  switch (kind.is) {
    case "foreign":
      throw new DatasetProblem("foreignFormat", { file: name, format: kind.format });
    case "gzip":
      throw new DatasetProblem("archiveInArchive", { file, entry: name });
    case "zip":
      return openArchive(content, file, options);
    case "shp":
      throw new DatasetProblem("shapefilePartMissing", { file, layer: name, part: ".dbf" });
    case "sqlite":
      return openGeopackage(await bytesOf(content), name, options);
    case "json":
      return openJsonTable(content, options);
    case "calendar":
      return openCalendar(content, options);
    case "text":
      return openTextTable(content, options);
  }
}
