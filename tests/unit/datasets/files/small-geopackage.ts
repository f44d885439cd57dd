import initSqlJs from "sql.js";
import wkx from "wkx";

/** A cell with a shape: the header of a GeoPackage, without a bounding box, and the shape. */
export function shapeCell(geometry: object, { flags = 1 } = {}): Buffer {
  const header = Buffer.from([0x47, 0x50, 0, flags, 0, 0, 0, 0]);
  const envelope = Buffer.alloc([0, 32, 48, 48, 64][(flags >> 1) & 7] ?? 0);
  return Buffer.concat([header, envelope, wkx.Geometry.parseGeoJSON(geometry).toWkb()]);
}

interface Column {
  name: string;
  type: string;
}

export interface SmallLayer {
  table: string;
  columns: readonly Column[];
  rows: readonly (readonly (string | number | Uint8Array | null)[])[];
  /** The number of its reference system; null for a table without shapes. */
  srs: number | null;
}

const SYSTEMS = `
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
    organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES
    ('undefined', -1, 'NONE', -1, 'undefined', NULL),
    ('ETRS89 / UTM 33N', 25833, 'EPSG', 25833, 'PROJCS["ETRS89 / UTM zone 33N"]', NULL),
    ('local', 900001, 'CITY', 1, 'LOCAL_CS["Stadt"]', NULL);
  CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT,
    srs_id INTEGER);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
    geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);`;

/** A GeoPackage of some tables; shapes stand in a column called "geom". */
export async function geopackage(layers: readonly SmallLayer[], more = ""): Promise<Buffer> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(SYSTEMS);
  for (const { table, columns, rows, srs } of layers) {
    const defined = columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
    const quoted = `"${table.replaceAll('"', '""')}"`;
    database.run(`CREATE TABLE ${quoted} (${defined})`);
    database.run("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?)", [
      table,
      srs === null ? "attributes" : "features",
      table,
      srs,
    ]);
    if (srs !== null)
      database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", [
        table,
        srs,
      ]);
    const places = columns.map(() => "?").join(", ");
    for (const row of rows) database.run(`INSERT INTO ${quoted} VALUES (${places})`, [...row]);
  }
  if (more) database.run(more);
  const bytes = Buffer.from(database.export());
  database.close();
  return bytes;
}
