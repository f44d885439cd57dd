import type { Polygon } from "geojson";
import { db } from "@/lib/db";
import type { NewRegion } from "@/lib/regions/schema";
import { createRegion } from "@/lib/regions/mutations";

/** A source as an import names it. */
export const source = {
  publisher: "Statistikstelle",
  title: "Zahlen",
  licence: "CC0 1.0",
  date: "2025-12-31",
};

/** Creates a region without content and returns its id. */
export async function createSmallRegion(
  slug: string,
  mapLevel: NewRegion["mapLevel"] = "stadtteil",
): Promise<number> {
  await createRegion(
    {
      slug,
      name: slug.toUpperCase(),
      mapLevel,
      districtType: 1,
      state: null,
      accent: "teal",
      contact: null,
    },
    "terminal:test",
  );
  const region = await db().region.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return region.id;
}

/** A rectangle by its borders in degrees. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** The western of two neighbours. */
export const westShape = box(13, 52, 13.1, 52.1);
