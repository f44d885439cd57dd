import { z } from "zod";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { measure } from "../measure";

/** A district of a region, without its borders. */
export const districtRowSchema = z
  .object({
    level: districtLevelSchema,
    key: z.string().meta({ description: "Official key; unique within its level." }),
    slug: z.string().meta({ description: "Name in addresses; unique within the region." }),
    name: z.string(),
    parentLevel: z.string().nullable(),
    parentKey: z.string().nullable(),
    areaKm2: measure(z.number(), "square kilometres", "Surface on the ellipsoid WGS 84."),
    longitude: measure(z.number(), "degrees", "A point inside the district, WGS 84."),
    latitude: measure(z.number(), "degrees", "A point inside the district, WGS 84."),
    sourceId: z.int(),
  })
  .meta({ description: "A district of a region." });

export type DistrictRow = z.infer<typeof districtRowSchema>;
