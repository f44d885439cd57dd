import initSqlJs, { type Database, type SqlValue } from "sql.js";
import type { Finding } from "../finding";
import { DatasetProblem } from "../problem";
import { assertColumnCount } from "./column-limit";
import {
  geopackageLayers,
  isGeopackage,
  quoted,
  type GeopackageLayer,
} from "./geopackage-contents";
import { geopackageGeometry } from "./geopackage-geometry";
import { chooseLayer } from "./layer-choice";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import type { RowLog } from "./row-log";
import type { Cell, SourceRow } from "./source-table";

function problemOf(error: unknown, file: string): DatasetProblem {
  return error instanceof DatasetProblem ? error : new DatasetProblem("damagedDatabase", { file });
}

interface Selection {
  layer: GeopackageLayer;
  columns: readonly string[];
}

/** Whole numbers beyond the range of floating point come as text, so that no digit is lost. */
function exact(column: string): string {
  const most = Number.MAX_SAFE_INTEGER;
  const name = quoted(column);
  return `CASE WHEN typeof(${name}) = 'integer' AND ${name} NOT BETWEEN -${most} AND ${most}
    THEN CAST(${name} AS TEXT) ELSE ${name} END`;
}

function cellOf(value: SqlValue | undefined): Cell {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function* selectedRows(
  database: Database,
  { columns, layer }: Selection,
  log: RowLog,
): Generator<SourceRow> {
  const { table, geometryColumn } = layer;
  const shapes = geometryColumn === null ? "NULL" : quoted(geometryColumn);
  const statement = database.prepare(
    `SELECT ${[...columns.map(exact), shapes].join(", ")} FROM ${quoted(table)}`,
  );
  for (let line = 1; statement.step(); line += 1) {
    const values = statement.get();
    const cells = columns.map((_, index) => cellOf(values[index]));
    const shape = values.at(-1);
    const geometry = shape instanceof Uint8Array ? geopackageGeometry(shape) : null;
    const about = cells.join(" ").slice(0, 80);
    if (geometry !== undefined) yield { line, cells, geometry };
    else log.reject({ line, cells }, { code: "brokenShape", line, about });
  }
}

function columnsOf(database: Database, { table, geometryColumn }: GeopackageLayer): string[] {
  const statement = database.prepare("SELECT name FROM pragma_table_info(?)", [table]);
  const names: string[] = [];
  while (statement.step()) names.push(String(statement.get()[0]));
  return names.filter((name) => name !== geometryColumn);
}

function binaryNotes(database: Database, { layer, columns }: Selection): Finding[] {
  return columns.flatMap((column): Finding[] => {
    const isBlob = `typeof(${quoted(column)}) = 'blob'`;
    const found = database.exec(`SELECT 1 FROM ${quoted(layer.table)} WHERE ${isBlob} LIMIT 1`);
    return found.length > 0 ? [{ code: "binaryColumn", line: null, column, about: column }] : [];
  });
}

/** Chooses the table and looks at its columns. */
function inspect(database: Database, file: string, wanted: string | undefined) {
  if (!isGeopackage(database)) throw new DatasetProblem("databaseWithoutTables", { file });
  const all = geopackageLayers(database);
  const layers = all.map(({ table }) => table);
  if (layers.length === 0) throw new DatasetProblem("noTable", { file });
  const name = chooseLayer(layers, wanted, file);
  const layer = all.find(({ table }) => table === name);
  if (!layer) throw new DatasetProblem("noTable", { file });
  const columns = columnsOf(database, layer);
  assertColumnCount(columns.length, file);
  return { layers, layer, columns, notes: binaryNotes(database, { layer, columns }) };
}

/**
 * Opens a table of a GeoPackage, with shapes or without, in the coordinates it states.
 *
 * Throws a DatasetProblem when the database is damaged or no GeoPackage, and one that lists the
 * tables when there are several and none is named.
 *
 * @example (await openGeopackage(bytes, "grenzen.gpkg", { layer: "bezirke" })).crs // "EPSG:25833"
 */
export async function openGeopackage(
  bytes: Buffer,
  file: string,
  options: OpenOptions,
): Promise<TableReading> {
  const { Database: SqlDatabase } = await initSqlJs();
  // The memory of a database is given back only when it is closed.
  const open = () => new SqlDatabase(bytes);

  function* read(log: RowLog, selection: Selection): Generator<SourceRow> {
    const database = open();
    try {
      yield* selectedRows(database, selection, log);
    } catch (error) {
      throw problemOf(error, file);
    } finally {
      database.close();
    }
  }

  const database = open();
  try {
    const { layers, layer, columns, notes } = inspect(database, file, options.layer);
    return {
      format: "geopackage",
      encoding: null,
      delimiter: null,
      layer: layer.table,
      layers,
      columns,
      hasGeometry: layer.geometryColumn !== null,
      crs: layer.crs,
      notes,
      read: (log) => [read(log, { layer, columns })],
    };
  } catch (error) {
    throw problemOf(error, file);
  } finally {
    database.close();
  }
}
