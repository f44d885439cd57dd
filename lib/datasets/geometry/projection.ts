import type { Position } from "geojson";
import proj4 from "proj4";
import { DatasetProblem } from "../problem";
import { referenceDefinition } from "./reference-definition";

export type Move = (position: Position) => Position;

/**
 * How positions of a reference system become longitude and latitude in degrees (WGS 84). Heights
 * are dropped. A position that cannot be converted becomes [NaN, NaN].
 *
 * @param swapped the positions hold latitude or northing first
 * @throws DatasetProblem when the code is unknown or cannot be converted
 * @example toWgs84(25833)([391_000, 5_820_000]) // [13.393…, 52.519…]
 */
export function toWgs84(epsg: number, { swapped = false } = {}): Move {
  const { proj4: definition, inDegrees } = referenceDefinition(epsg);
  // Without a shift of its datum a geographic system is taken as it is.
  if (inDegrees && !/\+(towgs84|pm)=/.test(definition))
    return ([x = NaN, y = NaN]) => (swapped ? [y, x] : [x, y]);
  const converter = converterOf(epsg, definition);
  return ([x = NaN, y = NaN]) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [NaN, NaN];
    const [longitude = NaN, latitude = NaN] = converter.forward(swapped ? [y, x] : [x, y]);
    return [longitude, latitude];
  };
}

function converterOf(epsg: number, definition: string) {
  try {
    return proj4(definition, "WGS84");
  } catch {
    throw new DatasetProblem("referenceNotConvertible", { reference: `EPSG:${epsg}` });
  }
}
