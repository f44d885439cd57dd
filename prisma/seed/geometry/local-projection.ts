/** A position in kilometres east and north of the projection's origin. */
export type PlanarPoint = readonly [east: number, north: number];

export type LocalProjection = {
  toPlane: (longitude: number, latitude: number) => PlanarPoint;
  toDegrees: (point: PlanarPoint) => [longitude: number, latitude: number];
};

/**
 * Projects a region of some ten kilometres to a plane in kilometres; errors stay far below one
 * percent at that size. Lengths of a degree follow the WGS 84 series.
 *
 * @example createLocalProjection(13, 52).toPlane(13, 53) // about [0, 111.3]
 */
export function createLocalProjection(longitude0: number, latitude0: number): LocalProjection {
  const phi = (latitude0 * Math.PI) / 180;
  const kilometresNorth = 111.132954 - 0.559822 * Math.cos(2 * phi) + 0.001175 * Math.cos(4 * phi);
  const kilometresEast = 111.41284 * Math.cos(phi) - 0.0935 * Math.cos(3 * phi);
  return {
    toPlane: (longitude, latitude) => [
      (longitude - longitude0) * kilometresEast,
      (latitude - latitude0) * kilometresNorth,
    ],
    toDegrees: ([east, north]) => [
      longitude0 + east / kilometresEast,
      latitude0 + north / kilometresNorth,
    ],
  };
}
