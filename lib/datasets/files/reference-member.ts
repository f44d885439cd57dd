import { isObject } from "./json-text";

/**
 * The reference system that the `crs` member of a GeoJSON or TopoJSON text names: "EPSG:25833",
 * else its own words; null without one.
 *
 * @example referenceMember({ type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25833" } })
 *   // "EPSG:25833"
 */
export function referenceMember(crs: unknown): string | null {
  if (typeof crs === "string") return plainName(crs);
  if (!isObject(crs) || !isObject(crs.properties)) return null;
  const { name, code, href } = crs.properties;
  if (typeof name === "string") return plainName(name);
  if (typeof code === "number" || typeof code === "string") return plainName(`EPSG:${code}`);
  return typeof href === "string" ? href : null;
}

function plainName(name: string): string {
  if (/\bCRS:?84$/i.test(name)) return "EPSG:4326";
  const code = /EPSG\b.*?[:/](\d{4,6})$/i.exec(name)?.[1];
  return code === undefined ? name : `EPSG:${code}`;
}
