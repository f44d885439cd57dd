import type { Geometry } from "geojson";
import type { Finding } from "../finding";

export type FileFormat =
  "csv" | "xlsx" | "geojson" | "topojson" | "json" | "shapefile" | "geopackage" | "icalendar";

/** A cell as the file holds it: text where the format knows only text, else typed. */
export type Cell = string | number | boolean | null;

export interface SourceRow {
  /** Line of a text file, row of a sheet, or number of a feature; from 1. */
  line: number;
  /** In the order of the table's columns; as many as there are columns. */
  cells: readonly Cell[];
  /** In the coordinates of the file; null for tables without shapes and features without one. */
  geometry: Geometry | null;
}

/** One table of a data file, whatever format it came in. */
export interface SourceTable {
  file: { name: string; bytes: number; sha256: string };
  format: FileFormat;
  compression: "gzip" | "zip" | null;
  encoding: string | null;
  delimiter: string | null;
  /** The sheet, object or table that was opened, and all there are. */
  layer: string | null;
  layers: readonly string[];
  columns: readonly string[];
  hasGeometry: boolean;
  /** What the file itself says about its coordinates: "EPSG:25833", a WKT text, or null. */
  crs: string | null;
  /**
   * What was left out before, between or after the rows, e.g. a preamble, and errors that kept
   * single rows out. Grows while rows() is read and is complete when that comes to its end.
   */
  readonly notes: readonly Finding[];
  /** The rows kept out by an error in `notes`, as they stand in the file; at most a thousand. */
  readonly rejected?: readonly SourceRow[];
  /** The rows in order, read from the file anew each time; memory stays bounded. */
  rows(): AsyncIterable<SourceRow>;
}
