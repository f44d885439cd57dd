import { geoIdentity } from "d3-geo";

import type { Bounds, Point } from "./ring-geometry";

export interface MapFrame {
  /** Width of the drawing in user units. */
  readonly width: number;
  /** Free space on every side in user units. */
  readonly padding: number;
  /** Drawings of tall places stop here and stand in the middle of the width. */
  readonly maximumHeight?: number;
}

export interface MapProjection {
  readonly width: number;
  readonly height: number;
  /** Longitude and latitude in degrees → x and y in user units, y downwards. */
  readonly project: (longitude: number, latitude: number) => Point;
}

/**
 * Plate carrée whose longitudes are shortened by the cosine of the mean latitude: true to shape
 * for a city, and plane, so that the direction of rings does not matter. The bounds (west, south,
 * east, north in degrees) fill the width; the height follows from their shape.
 *
 * @throws RangeError when the bounds are not finite, have no extent, or the padding leaves no room.
 * @example
 * const { height, project } = createMapProjection([13, 52, 14, 53], { width: 620, padding: 10 });
 * project(13, 53); // [10, 10]: the north-west corner
 * height; // 1006: at 52.5° N a degree of latitude is 1.64 times as long as one of longitude
 */
export function createMapProjection(bounds: Bounds, frame: MapFrame): MapProjection {
  const [west, south, east, north] = bounds;
  const { width, padding, maximumHeight = Infinity } = frame;
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const innerWidth = width - 2 * padding;
  const shape = (north - south) / ((east - west) * shortening);
  const innerHeight = Math.min(innerWidth * shape, maximumHeight - 2 * padding);
  if (!(shape > 0 && shape < Infinity && innerWidth > 0 && innerHeight > 0)) {
    throw new RangeError("The map has no extent or its padding leaves no room.");
  }
  const identity = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [padding, padding],
        [padding + innerWidth, padding + innerHeight],
      ],
      {
        type: "MultiPoint",
        coordinates: [
          [west * shortening, south],
          [east * shortening, north],
        ],
      },
    );
  return {
    width,
    height: Math.ceil(innerHeight + 2 * padding),
    project: (longitude, latitude) =>
      identity([longitude * shortening, latitude]) ?? [Number.NaN, Number.NaN],
  };
}
