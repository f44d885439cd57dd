import bbox from "@turf/bbox";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import type { Place } from "./great-circle";

const METRES_PER_DEGREE = 111_320;

/**
 * Places spread evenly over a shape, for people of whom only the district is known. They lie on a
 * grid that is the same for all shapes at a latitude, so that neighbours do not double points.
 *
 * @param spacing distance between neighbouring places in metres, greater than 0
 * @param inside a place within the shape, which stands for it when no grid point lies within
 * @example evenPlaces(squareOfAKilometre, 500, middle).length // about 4
 */
export function evenPlaces(shape: Polygon | MultiPolygon, spacing: number, inside: Place): Place[] {
  const [west, south, east, north] = bbox(shape);
  const rowHeight = spacing / METRES_PER_DEGREE;
  const places: Place[] = [];
  for (let row = Math.ceil(south / rowHeight); row * rowHeight <= north; row += 1) {
    const latitude = row * rowHeight;
    const columnWidth = rowHeight / Math.cos((latitude * Math.PI) / 180);
    for (let column = Math.ceil(west / columnWidth); column * columnWidth <= east; column += 1) {
      const longitude = column * columnWidth;
      if (booleanPointInPolygon([longitude, latitude], shape)) places.push({ longitude, latitude });
    }
  }
  return places.length === 0 ? [inside] : places;
}
