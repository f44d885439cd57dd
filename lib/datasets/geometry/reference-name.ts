import proj4 from "proj4";
import { findReference } from "./reference-definition";

/** Projected systems that files name in words only; those of whole series are worked out. */
const NAMED_IN_WORDS = [
  31466, 31467, 31468, 31469, 4647, 5650, 3857, 3035, 3034, 5243, 31287, 31254, 31255, 31256, 2056,
  21781, 28992, 31370, 3812, 2154, 27700, 2180, 5514, 3068,
];

/** Systems in degrees, by the names that ESRI, EPSG and OGC give them. */
const IN_DEGREES: readonly (readonly [RegExp, number])[] = [
  [/etrs_?(19)?89/, 4258],
  [/hauptdreiecksnetz|dhdn/, 4314],
  [/mgi/, 4312],
  [/ch1903_?plus|ch1903\+/, 4150],
  [/ch1903/, 4149],
  [/amersfoort/, 4289],
  [/wgs_?(19)?84|crs_?84/, 4326],
];

/**
 * The EPSG code of a reference system as files name it: "EPSG:25833", a URN, an address, "CRS84",
 * or a WKT text with or without a code (the .prj of a shapefile).
 *
 * @returns null when it cannot be told
 * @example referenceCode("urn:ogc:def:crs:OGC:1.3:CRS84") // 4326
 */
export function referenceCode(named: string): number | null {
  const text = named.trim();
  if (text.includes("[")) return codeOfWkt(text);
  const code = /(?:^|epsg\D*(?:[\d.]*[:/#])?|epsg\/0\/)(\d{4,6})$/i.exec(text)?.[1];
  if (code !== undefined) return Number(code);
  return /\bCRS:?84$|^WGS[ _]?(19)?84$/i.test(text) ? 4326 : null;
}

function codeOfWkt(wkt: string): number | null {
  const horizontal = horizontalPart(wkt);
  if (horizontal === null) return null;
  const own = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]$/i.exec(horizontal)?.[1];
  if (own !== undefined) return Number(own);
  const name = (/"([^"]*)"/.exec(horizontal)?.[1] ?? "").toLowerCase().replaceAll(/[ /-]+/g, "_");
  if (/^GEO/i.test(horizontal))
    return IN_DEGREES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  const candidates = [...utmCodes(horizontal), ...NAMED_IN_WORDS];
  return candidates.find((epsg) => projectsAlike(horizontal, epsg)) ?? null;
}

/** The projected or geographic system itself, out of a compound or bound one. */
function horizontalPart(wkt: string): string | null {
  const start = wkt.search(/\b(PROJCS|PROJCRS|PROJECTEDCRS)\s*\[/i);
  const from = start >= 0 ? start : wkt.search(/\b(GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS)\s*\[/i);
  if (from < 0) return null;
  let depth = 0;
  for (let i = wkt.indexOf("[", from); i < wkt.length; i++) {
    if (wkt[i] === "[") depth += 1;
    if (wkt[i] === "]") depth -= 1;
    if (depth === 0) return wkt.slice(from, i + 1);
  }
  return null;
}

function utmCodes(wkt: string): number[] {
  const meridian =
    /PARAMETER\s*\[\s*"(?:central.meridian|longitude.of.natural.origin)"\s*,\s*(-?[\d.]+)/i;
  const zone = (Number(meridian.exec(wkt)?.[1]) + 183) / 6;
  if (!Number.isInteger(zone)) return [];
  const northern = /ETRS|ETRF/i.test(wkt) ? 25800 : 32600;
  return [northern + zone, 32700 + zone];
}

/** Whether a text describes the same projection of the same ellipsoid; its datum is not compared. */
function projectsAlike(wkt: string, epsg: number): boolean {
  const reference = findReference(epsg);
  if (!reference) return false;
  const [west, south, east, north] = reference.areaOfUse;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  try {
    const [described, expected] = [new proj4.Proj(wkt), new proj4.Proj(reference.proj4)];
    const [x, y] = projected(described, middle);
    const [expectedX, expectedY] = projected(expected, middle);
    return Math.hypot(x - expectedX, y - expectedY) < 0.1;
  } catch {
    return false;
  }
}

function projected(
  projection: InstanceType<typeof proj4.Proj>,
  [longitude, latitude]: readonly [number, number],
): [number, number] {
  const radians = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  const { x, y } = projection.forward({ x: radians[0] ?? NaN, y: radians[1] ?? NaN });
  return [x, y];
}
