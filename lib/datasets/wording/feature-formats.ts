const FEATURES: ReadonlySet<string> = new Set(["geojson", "topojson", "shapefile", "geopackage"]);

/** Whether files of a format hold features instead of rows. */
export function hasFeatures(format: string): boolean {
  return FEATURES.has(format);
}
