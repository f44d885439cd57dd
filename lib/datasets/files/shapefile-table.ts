import iconv from "iconv-lite";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { assertColumnCount } from "./column-limit";
import { bytesOf, contentOf } from "./content";
import { dbfEncoding } from "./dbf-encoding";
import { dbfCell, isBinaryField, isDeleted, takeApartDbf, type DbfTable } from "./dbf-fields";
import { distinctNames } from "./header-names";
import { chooseLayer } from "./layer-choice";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import type { RowLog } from "./row-log";
import { shapefilesIn, type Extension, type Part, type ShapefileParts } from "./shapefile-parts";
import { shapeOf, shapeRecords } from "./shp-shapes";
import { assertFitsMemory } from "./size-limits";
import type { SourceRow } from "./source-table";

interface Shapefile {
  table: DbfTable;
  shp: Buffer;
  shapes: () => Iterable<Buffer>;
  decode: (bytes: Buffer) => string;
}

function* shapefileRows(
  { table, shp, shapes, decode }: Shapefile,
  log: RowLog,
): Generator<SourceRow> {
  const { fields, records } = table;
  const remaining = shapes()[Symbol.iterator]();
  let line = 0;
  for (const record of records()) {
    line += 1;
    const shape = remaining.next();
    if (shape.done === true || isDeleted(record)) continue;
    const cells = fields.map((field) => dbfCell(record, field, decode));
    const geometry = shapeOf(shp, shape.value);
    if (geometry !== "brokenShape" && geometry !== "lostRings") yield { line, cells, geometry };
    else log.reject({ line, cells }, { code: geometry, line, about: cells.join(" ").slice(0, 80) });
  }
}

function countOf(records: Iterable<Buffer>, counts: (record: Buffer) => boolean = () => true) {
  let count = 0;
  for (const record of records) if (counts(record)) count += 1;
  return count;
}

function partNotes({ parts, layer }: ShapefileParts): Finding[] {
  const notes: Finding[] = [];
  if (!parts.has("prj")) notes.push({ code: "missingPrj", line: null, about: `${layer}.prj` });
  if (!parts.has("shx")) notes.push({ code: "missingShx", line: null, about: `${layer}.shx` });
  return notes;
}

function reader({ layer, parts }: ShapefileParts, file: string) {
  const total = [...parts.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  assertFitsMemory(file, total);
  const nameOf = (extension: Extension) => parts.get(extension)?.name ?? `${layer}.${extension}`;
  const bytes = async (extension: Extension) => {
    const part = parts.get(extension);
    if (part) return bytesOf(contentOf(part));
    throw new DatasetProblem("shapefilePartMissing", { file, layer, part: nameOf(extension) });
  };
  const text = async (extension: Extension) =>
    parts.has(extension) ? (await bytes(extension)).toString("utf8").trim() : null;
  return { bytes, text, nameOf };
}

/**
 * Opens a shapefile from the files it is made of, in its own coordinates; which they are says the
 * text of its .prj file.
 *
 * Throws a DatasetProblem when the .dbf file is missing, a file is cut off or damaged, or the two do
 * not fit together, and one that lists the shapefiles when there are several and none is named.
 *
 * @example (await openShapefile(await zipEntries("a.zip", "a.zip"), "a.zip", {})).columns
 */
export async function openShapefile(
  files: readonly Part[],
  file: string,
  options: OpenOptions,
): Promise<TableReading> {
  const shapefiles = shapefilesIn(files);
  const layers = shapefiles.map(({ layer }) => layer);
  const layer = chooseLayer(layers, options.layer, file);
  const chosen = shapefiles.find((one) => one.layer === layer);
  if (!chosen) throw new DatasetProblem("layerUnknown", { file, layer, layers: layers.join(", ") });
  const { bytes, text, nameOf } = reader(chosen, file);
  const dbf = nameOf("dbf");
  const table = takeApartDbf(await bytes("dbf"), file, dbf);
  const shp = await bytes("shp");
  const shapes = () => shapeRecords(shp, { file, part: nameOf("shp") });
  const { count: records } = table;
  const shapeCount = countOf(shapes());
  if (shapeCount !== records)
    throw new DatasetProblem("shapefileMismatch", { file, layer, shapes: shapeCount, records });
  if (records === 0) throw new DatasetProblem("headerOnly", { file });
  const cpg = await text("cpg");
  const encoding = await dbfEncoding(table, { wanted: options.encoding, cpg, part: dbf });
  const decode = (part: Buffer) => iconv.decode(part, encoding);
  const names = distinctNames(
    table.fields.map(({ name }) => decode(name).trim()),
    null,
  );
  assertColumnCount(names.columns.length, file);
  const deleted = countOf(table.records(), isDeleted);
  const binary = table.fields.flatMap((field, index) =>
    isBinaryField(field) ? [names.columns[index] ?? ""] : [],
  );
  return {
    format: "shapefile",
    encoding,
    delimiter: null,
    layer,
    layers,
    columns: names.columns,
    hasGeometry: true,
    crs: await text("prj"),
    notes: [
      ...partNotes(chosen),
      ...names.notes,
      ...binary.map((column): Finding => ({
        code: "binaryColumn",
        line: null,
        column,
        about: column,
      })),
      ...(deleted > 0
        ? [{ code: "deletedRecords", line: null, about: String(deleted) } satisfies Finding]
        : []),
    ],
    read: (log) => [shapefileRows({ table, shp, shapes, decode }, log)],
  };
}
