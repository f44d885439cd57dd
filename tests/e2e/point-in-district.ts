import type { APIRequestContext } from "@playwright/test";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { feature } from "topojson-client";
import type { MapData } from "@/lib/coverage/map-data";

const STEPS = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20);

/** A position inside a district, from the borders that the page itself gets. */
export async function pointInDistrict(
  request: APIRequestContext,
  coverageAddress: string,
  slug: string,
): Promise<{ latitude: number; longitude: number }> {
  const response = await request.get(`${coverageAddress}/map.json`);
  const { topology, districts } = (await response.json()) as MapData<unknown>;
  const key = districts.find((district) => district.slug === slug)?.key;
  const shapes = feature(topology, topology.objects.districts);
  const shape = shapes.features.find(({ id }) => id === key)?.geometry;
  if (shape?.type !== "Polygon" && shape?.type !== "MultiPolygon")
    throw new Error(`No district ${slug} at ${coverageAddress}`);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const [longitudes, latitudes] = [0, 1].map((axis) => rings.flat().map((at) => at[axis] ?? 0));
  const grid = between(longitudes ?? []).flatMap((longitude) =>
    between(latitudes ?? []).map((latitude) => ({ longitude, latitude })),
  );
  const inside = grid.filter(({ longitude, latitude }) =>
    booleanPointInPolygon([longitude, latitude], shape),
  );
  const middle = inside[Math.floor(inside.length / 2)];
  if (!middle) throw new Error(`The district ${slug} is too thin for the grid`);
  return middle;
}

function between(values: readonly number[]): number[] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return STEPS.map((step) => lowest + step * (highest - lowest));
}
