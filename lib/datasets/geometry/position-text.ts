import type { Position } from "geojson";
import wkx from "wkx";
import type { Bounds } from "@/lib/cartography/ring-geometry";
import { featurePoint, type PointReading } from "./feature-point";

const NUMBER = /^[-+]?\d{1,8}(?:[.,]\d+)?$/;

/**
 * The position that a cell of text holds: a shape as WKT, EWKT, hexadecimal WKB or GeoJSON, a list
 * ("[13.4, 52.5]": x first, as in GeoJSON), numbers with their directions ("52,5 N 13,4 O"), or two
 * bare numbers. Which of two bare numbers is the latitude is decided by where the known districts
 * lie, and refused when that does not tell.
 *
 * @param near bounds of the known districts in degrees; null when there are none
 * @example positionFromText("POINT(13.4 52.5)", null) // { position: [13.4, 52.5] }
 */
export function positionFromText(text: string, near: Bounds | null): PointReading {
  const trimmed = text.trim();
  const shape = shapeFromText(trimmed);
  if (shape) return shape;
  const list = /^[[(]([^[\]()]*)[\])]$/.exec(trimmed)?.[1];
  const numbers = list === undefined ? null : numbersOf(list);
  if (numbers) return { position: numbers };
  const named = namedDirections(trimmed);
  if (named) return { position: named };
  const pair = numbersOf(trimmed);
  if (!pair) return { finding: { code: "unreadablePosition", about: trimmed.slice(0, 60) } };
  const position = inOrder(pair, near);
  return position
    ? { position }
    : { finding: { code: "unclearPosition", about: trimmed.slice(0, 60) } };
}

function shapeFromText(text: string): PointReading | null {
  try {
    if (text.startsWith("{")) return featurePoint(JSON.parse(text) as never);
    if (/^(SRID=\d+;)?\s*[A-Z]+\s*(Z|M|ZM)?\s*\(/i.test(text))
      return featurePoint(wkx.Geometry.parse(text).toGeoJSON() as never);
    if (/^0[01](?:[\da-f]{2}){20,}$/i.test(text))
      return featurePoint(wkx.Geometry.parse(Buffer.from(text, "hex")).toGeoJSON() as never);
  } catch {
    return { finding: { code: "unreadablePosition", about: text.slice(0, 60) } };
  }
  return null;
}

/** Two numbers; one comma alone may be a decimal one, so it separates only what has points. */
function numbersOf(text: string): Position | null {
  const trimmed = text.trim();
  const separator = /[;|]/.test(trimmed)
    ? /\s*[;|]\s*/
    : /\s/.test(trimmed)
      ? /,?\s+/
      : /(?<=\.\d+),(?=-?\d+\.)/;
  const parts = trimmed.split(separator);
  if (parts.length !== 2 || !parts.every((part) => NUMBER.test(part))) return null;
  return parts.map((part) => Number(part.replace(",", ".")));
}

const DIRECTION_FIRST = /(?<direction>[NSEOW])\s*(?<number>\d+(?:[.,]\d+)?)/gi;
const DIRECTION_LAST = /(?<number>\d+(?:[.,]\d+)?)\s*°?\s*(?<direction>[NSEOW])/gi;

/** "N 52.5 E 13.4", "52,5° N, 13,4° O"; O is the German east. */
function namedDirections(text: string): Position | null {
  const pattern = /^[NSEOW]/i.test(text) ? DIRECTION_FIRST : DIRECTION_LAST;
  const directed = [...text.matchAll(pattern)].map(({ groups }) => ({
    direction: groups?.["direction"]?.toUpperCase() ?? "",
    value: Number(groups?.["number"]?.replace(",", ".")),
  }));
  if (directed.length !== 2 || /[^°,;|\s]/.test(text.replaceAll(pattern, ""))) return null;
  const along = directed.find(({ direction }) => /^[NS]$/.test(direction));
  const across = directed.find(({ direction }) => /^[EOW]$/.test(direction));
  if (!along || !across) return null;
  return [
    across.direction === "W" ? -across.value : across.value,
    along.direction === "S" ? -along.value : along.value,
  ];
}

/** How much closer to the known districts one order has to bring a position than the other. */
const CLOSER = 3;

function inOrder([one = NaN, other = NaN]: Position, near: Bounds | null): Position | null {
  if (Math.abs(one) > 180 || Math.abs(other) > 180) return [one, other];
  if (Math.abs(one) > 90) return [one, other];
  if (Math.abs(other) > 90) return [other, one];
  if (!near) return null;
  const [west, south, east, north] = near;
  const distance = (longitude: number, latitude: number) =>
    Math.hypot(longitude - (west + east) / 2, latitude - (south + north) / 2);
  const [xFirst, yFirst] = [distance(one, other), distance(other, one)];
  if (xFirst * CLOSER < yFirst) return [one, other];
  return yFirst * CLOSER < xFirst ? [other, one] : null;
}
