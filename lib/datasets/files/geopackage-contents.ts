import type { Database, SqlValue } from "sql.js";

/** A table of a GeoPackage. */
export interface GeopackageLayer {
  table: string;
  /** The column with the shapes; null for a table without. */
  geometryColumn: string | null;
  crs: string | null;
}

function rowsOf(database: Database, sql: string): SqlValue[][] {
  return database.exec(sql)[0]?.values ?? [];
}

/** "EPSG:25833" where the system has such a number, else its definition. */
function referenceOf(organization: SqlValue, code: SqlValue, definition: SqlValue): string | null {
  if (/^epsg$/i.test(String(organization)) && Number(code) > 0) return `EPSG:${Number(code)}`;
  return typeof definition === "string" && definition.includes("[") ? definition : null;
}

/**
 * A name in quotation marks, for a statement.
 *
 * @example quoted('zahlen "2025"') // '"zahlen ""2025"""'
 */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Whether a database lists its tables as a GeoPackage does.
 *
 * @example isGeopackage(new Database()) // false
 */
export function isGeopackage(database: Database): boolean {
  const sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'gpkg_contents'";
  return rowsOf(database, sql).length > 0;
}

/**
 * The tables of features and of plain attributes. Views are left out: what they do when they are
 * read is up to whoever made the file.
 *
 * @example geopackageLayers(database)[0] // { table: "bezirke", geometryColumn: "geom", crs: … }
 */
export function geopackageLayers(database: Database): GeopackageLayer[] {
  const hasGeometry = rowsOf(
    database,
    "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_geometry_columns'",
  ).length;
  const shapes = hasGeometry
    ? `LEFT JOIN gpkg_geometry_columns AS shape ON shape.table_name = content.table_name
       LEFT JOIN gpkg_spatial_ref_sys AS reference ON reference.srs_id = shape.srs_id`
    : "";
  const columns = hasGeometry
    ? `shape.column_name, reference.organization, reference.organization_coordsys_id,
       reference.definition`
    : "NULL, NULL, NULL, NULL";
  const rows = rowsOf(
    database,
    `SELECT content.table_name, ${columns}
     FROM gpkg_contents AS content
     JOIN sqlite_master AS master ON master.name = content.table_name AND master.type = 'table'
     ${shapes}
     WHERE content.data_type IN ('features', 'attributes', 'aspatial')
     ORDER BY content.rowid`,
  );
  return rows.map(([table = "", column = null, organization = null, code = null, text = null]) => ({
    table: String(table),
    geometryColumn: typeof column === "string" ? column : null,
    crs: referenceOf(organization, code, text),
  }));
}
