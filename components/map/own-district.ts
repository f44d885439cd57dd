import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { feature } from "topojson-client";
import type { MapData, MapDataDistrict } from "@/lib/coverage/map-data";

/**
 * The district in which the reader is. The position is asked from the browser and compared here;
 * it never leaves the device.
 *
 * @returns null outside all districts
 * @throws GeolocationPositionError when the device does not tell
 */
export async function findOwnDistrict<Panel>(
  data: MapData<Panel>,
): Promise<MapDataDistrict<Panel> | null> {
  const { coords } = await new Promise<GeolocationPosition>((found, failed) => {
    navigator.geolocation.getCurrentPosition(found, failed, {
      timeout: 15_000,
      maximumAge: 60_000,
    });
  });
  const position = [coords.longitude, coords.latitude];
  const around = feature(data.topology, data.topology.objects.districts).features.find(
    ({ geometry }) =>
      (geometry.type === "Polygon" || geometry.type === "MultiPolygon") &&
      booleanPointInPolygon(position, geometry),
  );
  return data.districts.find(({ key }) => key === around?.id) ?? null;
}
